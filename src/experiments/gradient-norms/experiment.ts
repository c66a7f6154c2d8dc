// How large the error is in each layer of a network that has not been trained yet: one pass forward and one back over a
// hundred points, from twenty starts.
import { moons } from '../../lib/data/planes.ts';
import {
  backward,
  createNetwork,
  createRandom,
  forward,
  stream,
  type Matrix,
  type Network,
} from '../../lib/nn/index.ts';
import { choice, defineExperiment, integer } from '../../lib/parameter/index.ts';
import { multiply, singularValues } from './singular.ts';

const ACTIVATIONS = ['sigmoid', 'tanh', 'relu', 'identity'] as const;
const SCHEMES = ['xavier', 'he', 'scaled-normal', 'standard-normal', 'normal-0.01'] as const;

const POINTS = 100;
const NOISE = 0.15;

export interface Result {
  /** ‖δ‖ of each layer over the batch, first hidden layer to output, of the first seed. */
  norms: number[];
  /** ‖δ‖ of the first hidden layer over that of the output. */
  ratio: number;
  /** The same for every seed. */
  ratios: number[];
  all: number[][];
  /** The spread of the hidden units over the points, layer by layer: the mean of their standard deviations. */
  spread: number[];
  /** Singular values of the factors diag(σ′)W between neighboring hidden layers, at the first point. */
  spectrum: number[][];
  /** The largest singular value of the product of the first k of them, and the product of their largest ones. */
  productNorms: number[];
  bounds: number[];
}

export interface Drawn {
  readonly depth: number;
  readonly width: number;
  readonly activation: (typeof ACTIVATIONS)[number];
  readonly scheme: (typeof SCHEMES)[number];
}

/** A network after one pass forward and back. */
function passed({ depth, width, activation, scheme }: Drawn, seed: number): Network {
  const { X, Y } = moons(POINTS, NOISE, stream(createRandom(seed), 'points'));
  const sizes = [2, ...Array.from({ length: depth }, () => width), 1];
  const network = createNetwork({ sizes, hidden: activation, output: 'sigmoid', cost: 'cross-entropy', scheme, seed });
  forward(network, X);
  backward(network, X, Y);
  return network;
}

const lengthOf = ({ data }: Matrix): number => Math.sqrt(data.reduce((sum, value) => sum + value * value, 0));

/** ‖δ‖ of each layer, first hidden layer to output. */
export const normsOf = (drawn: Drawn, seed: number): number[] =>
  passed(drawn, seed).layers.map(({ delta }) => lengthOf(delta));

/** The mean over the units of their standard deviation over the examples. */
function spreadOf({ row, rows, cols }: Matrix): number {
  let sum = 0;
  for (let j = 0; j < cols; j++) {
    const mean = row.reduce((total, values) => total + values[j]!, 0) / rows;
    sum += Math.sqrt(row.reduce((total, values) => total + (values[j]! - mean) * (values[j]! - mean), 0) / rows);
  }
  return sum / cols;
}

/** diag(σ′(z^l)) W^l for hidden layers l that have a hidden layer above, at the first example. */
const factorsOf = ({ layers }: Network): number[][][] =>
  layers
    .slice(0, -2)
    .map(({ slope }, l) => layers[l + 1]!.W.row.map((weights, i) => Array.from(weights, (w) => slope.row[0]![i]! * w)));

export const experiment = defineExperiment({
  id: 'gradient-norms',
  lesson: 'vanishing-gradients',
  documents: ['D'],
  parameters: {
    depth: integer({ default: 8, range: [1, 20], limits: { from: 1, to: 30 } }),
    width: integer({ default: 10, range: [2, 50], limits: { from: 1, to: 50 } }),
    activation: choice({ default: 'sigmoid', options: ACTIVATIONS }),
    scheme: choice({ default: 'xavier', options: SCHEMES }),
    seed: integer({ default: 1, range: [1, 20], limits: { from: 0, to: 1_000_000 } }),
    seeds: integer({ default: 20, range: [1, 20], limits: { from: 1, to: 200 } }),
  },
  presets: [{ name: 'eight-layers', settings: {} }],
  work: ({ depth, width, seeds }) =>
    seeds * depth * width * (width + 10) * POINTS * 3 + 40 * depth * width * width * width,
  *run({ seed, seeds, ...drawn }) {
    const all: number[][] = [];
    for (let i = 0; i < seeds; i++) {
      all.push(normsOf(drawn, seed + i));
      yield { step: i + 1, of: seeds };
    }
    const ratios = all.map((norms) => norms[0]! / norms.at(-1)!);
    const network = passed(drawn, seed);
    const factors = factorsOf(network);
    const spectrum = factors.map(singularValues);
    const products = factors.reduce<number[][][]>((so, M) => [...so, so.length > 0 ? multiply(so.at(-1)!, M) : M], []);
    const bounds = spectrum.reduce<number[]>((so, [largest = 0]) => [...so, (so.at(-1) ?? 1) * largest], []);
    return {
      ...{ norms: all[0]!, ratio: ratios[0]!, ratios, all },
      spread: network.layers.slice(0, -1).map(({ h }) => spreadOf(h)),
      ...{ spectrum, productNorms: products.map((product) => singularValues(product)[0]!), bounds },
    } satisfies Result;
  },
});
