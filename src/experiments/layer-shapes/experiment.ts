// Shapes that have to fit: a network of any sizes with small whole numbers as weights, passed through for a few examples.
// Rectified units keep whole numbers whole, so that every cell of the pictures can be checked by head.
import {
  below,
  createNetwork,
  createRandom,
  forward,
  matrixFrom,
  stream,
  toRows,
  type Random,
} from '../../lib/nn/index.ts';
import { arrayOf, defineExperiment, integer, list } from '../../lib/parameter/index.ts';

export interface LayerShapes {
  /** Rows and columns of what comes in, of the weights, of what comes out. */
  input: [number, number];
  weights: [number, number];
  output: [number, number];
  W: number[][];
  b: number[];
  /** One row an example. */
  z: number[][];
  h: number[][];
}

export interface Result {
  X: number[][];
  layers: LayerShapes[];
  units: number;
  parameters: number;
  /** Of one example. */
  multiplications: number;
  /** Which share of the parameters stands in the first weight matrix, with its biases. */
  firstShare: number;
  /** How the documents number the layers: A's L, D's s, E's count of hidden layers, and the matrices. */
  counts: { layersA: number; layersD: number; hiddenE: number; matrices: number };
}

const between = (random: Random, from: number, to: number): number => from + below(random, to - from + 1);

const drawnRows = (random: Random, rows: number, columns: number, from: number, to: number): number[][] =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => between(random, from, to)));

export const experiment = defineExperiment({
  id: 'layer-shapes',
  lesson: 'feedforward',
  documents: ['A', 'B', 'D', 'E'],
  parameters: {
    sizes: list({ default: [4, 5, 3], lengths: [[2, 12]], limits: { from: 1, to: 2000 } }),
    examples: integer({ default: 1, range: [1, 6], limits: { from: 1, to: 60 } }),
    seed: integer({ default: 7, range: [1, 40], limits: { from: 0, to: 1_000_000 } }),
  },
  presets: [
    { name: 'one-row', settings: {} },
    { name: 'second-net', settings: { sizes: '[4,5,3,2,2]' } },
    { name: 'batch', settings: { examples: 3 } },
    { name: 'digits', settings: { sizes: '[784,30,10]' } },
  ],
  work: ({ sizes, examples }) => {
    const units = arrayOf<number[]>(sizes);
    return 50 * units.slice(1).reduce((sum, n, l) => sum + Math.ceil(n) * Math.ceil(units[l]!) * examples, 0);
  },
  *run({ sizes, examples, seed }) {
    const units = arrayOf<number[]>(sizes).map((size) => Math.floor(size));
    const network = createNetwork({ sizes: units, hidden: 'relu', output: 'identity', cost: 'quadratic' });
    const random = createRandom(seed);
    network.layers.forEach(({ W, b }, l) => {
      const from = stream(random, `layer/${l}`);
      W.data.set(drawnRows(from, W.rows, W.cols, -2, 2).flat());
      b.set(drawnRows(from, 1, b.length, -3, 3)[0]!);
    });
    const X = drawnRows(stream(random, 'inputs'), examples, units[0]!, 0, 3);
    forward(network, matrixFrom(X));
    const layers = network.layers.map(({ W, b, z, h }): LayerShapes => ({
      input: [examples, W.rows],
      weights: [W.rows, W.cols],
      output: [examples, W.cols],
      W: toRows(W),
      b: Array.from(b),
      z: toRows(z),
      h: toRows(h),
    }));
    const sizesOf = layers.map(({ weights: [rows, columns] }) => rows * columns + columns);
    const parameters = sizesOf.reduce((sum, size) => sum + size, 0);
    const result: Result = {
      X,
      layers,
      units: units.reduce((sum, size) => sum + size, 0),
      parameters,
      multiplications: layers.reduce((sum, { weights: [rows, columns] }) => sum + rows * columns, 0),
      firstShare: sizesOf[0]! / parameters,
      counts: {
        layersA: units.length,
        layersD: units.length - 1,
        hiddenE: units.length - 2,
        matrices: layers.length,
      },
    };
    // One step for each cell of the results: that is what a moving picture shows.
    const of = layers.reduce((sum, { output: [rows, columns] }) => sum + rows * columns, 0);
    for (let step = 1; step <= Math.min(of, 400); step++) yield { step, of: Math.min(of, 400) };
    return result;
  },
});
