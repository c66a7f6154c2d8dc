// A network of several layers beside a single one. Without a bend between its layers it is that single one (documents
// B, C and E); with a bend, no single layer comes near. The defaults are the shape of document C: 2–3–2.
import { createNetwork, forward, toRows } from '../../lib/nn/index.ts';
import { choice, defineExperiment, integer, number } from '../../lib/parameter/index.ts';
import { apply, collapsed, farthest, nearest, rankOf, sheet, sheetMatrix, SIDE, type Rows } from './affine.ts';

export interface Result {
  /** The single layer, n_in × n_out: the product of the layers, or with a bend between them the nearest there is. */
  W: number[][];
  b: number[];
  /** The largest difference of an output between the two, over a grid on the square from −1 to 1. */
  maxDifference: number;
  rank: 0 | 1 | 2;
  /** Weights and biases of the layers, and of the single one. */
  parameters: number;
  parametersOfOne: number;
  /** Outputs of both over the grid, row by row. */
  outputs: Rows;
  outputsOfOne: Rows;
  /** The layers' own numbers where they are few, else null. */
  weights: Rows[] | null;
  biases: Rows | null;
}

const ACTIVATIONS = ['identity', 'relu', 'tanh', 'sigmoid', 'sinusoid'] as const;
const FEW = 60;

export const experiment = defineExperiment({
  id: 'linear-collapse',
  lesson: 'activations',
  documents: ['B', 'C', 'E'],
  parameters: {
    layers: integer({ default: 2, range: [1, 10], limits: { from: 1, to: 40 } }),
    width: integer({ default: 3, range: [1, 50], limits: { from: 1, to: 200 } }),
    activation: choice({ default: 'identity', options: ACTIVATIONS }),
    gain: number({ default: 1, range: [0.5, 4], step: 0.1, limits: { above: 0, to: 10 }, quantity: 'w' }),
    seed: integer({ default: 16, range: [1, 50], limits: { from: 0, to: 1_000_000 } }),
  },
  presets: [
    { name: 'document-c', settings: {} },
    { name: 'ten-layers', settings: { layers: 10, width: 50 } },
    { name: 'ten-bent', settings: { layers: 10, width: 50, activation: 'tanh', gain: 1.3 } },
  ],
  work: ({ layers, width }) => SIDE * SIDE * layers * width * (width + 4),
  *run({ layers, width, activation, gain, seed }) {
    const inner = Array.from({ length: layers - 1 }, () => width);
    const sizes = [2, ...inner, 2];
    const options = { sizes, hidden: activation, output: 'identity', cost: 'quadratic' } as const;
    const network = createNetwork({ ...options, scheme: 'scaled-normal', seed });
    for (const { values } of network.parameters) for (let i = 0; i < values.length; i++) values[i]! *= gain;
    yield { step: 1, of: 2 };
    const outputs = toRows(forward(network, sheetMatrix()));
    const isAffine = activation === 'identity' || layers === 1;
    const one = isAffine ? collapsed(network.layers) : nearest(sheet(), outputs);
    const outputsOfOne = sheet().map((x) => apply(one, x));
    const parameters = network.parameters.reduce((count, { values }) => count + values.length, 0);
    const result: Result = {
      W: one.W,
      b: one.b,
      maxDifference: farthest(outputs, outputsOfOne),
      rank: rankOf(one.W),
      parameters,
      parametersOfOne: 6,
      outputs,
      outputsOfOne,
      weights: parameters <= FEW ? network.layers.map(({ W }) => toRows(W)) : null,
      biases: parameters <= FEW ? network.layers.map(({ b }) => Array.from(b)) : null,
    };
    yield { step: 2, of: 2 };
    return result;
  },
});
