// Document B's picture: ten noisy points, and a net that is free to go through all of them, with and without weight decay.
import { regression } from '../../lib/data/index.ts';
import {
  createNetwork,
  createRandom,
  DivergenceError,
  fillNormal,
  forward,
  matrixFrom,
  sin,
  stream,
  train,
} from '../../lib/nn/index.ts';
import { defineExperiment, integer, number } from '../../lib/parameter/index.ts';

export interface Result {
  x: number[];
  curve: number[];
  truth: number[];
  /** [x, y] */
  points: [number, number][];
  /** Root of the mean squared distance from the points, and from the curve that they were drawn around. */
  fromPoints: number;
  fromTruth: number;
  diverged: { step: number; parameter: string } | null;
}

const GRID = 161;
/** First weights wide enough that each unit can bend within the picture. */
const WIDE = 4;

const rootMeanSquare = (values: readonly number[]): number =>
  Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);

export const experiment = defineExperiment({
  id: 'ten-points',
  lesson: 'regularization',
  documents: ['B'],
  parameters: {
    lambda: number({ default: 0.003, range: [0, 0.02], step: 0.0001, limits: { from: 0, to: 10 } }),
    samples: integer({ default: 10, range: [6, 40], limits: { from: 2, to: 200 } }),
    noise: number({ default: 0.3, range: [0, 0.6], step: 0.05, limits: { from: 0, to: 10 } }),
    hidden: integer({ default: 20, range: [2, 40], limits: { from: 1, to: 60 } }),
    epochs: integer({ default: 3000, range: [200, 5000], limits: { from: 1, to: 10_000 } }),
    seed: integer({ default: 11, range: [0, 40], limits: { from: 0, to: 1_000_000 } }),
  },
  presets: [{ name: 'decay', settings: {} }],
  work: ({ samples, hidden, epochs }) => samples * hidden * epochs * 12,
  *run({ lambda, samples, noise, hidden, epochs, seed }) {
    const random = createRandom(seed);
    const { X: shares, Y } = regression('sine', samples, noise, stream(random, 'points'));
    const X = matrixFrom(Array.from(shares.data, (share) => [2 * share - 1]));
    const network = createNetwork({
      sizes: [1, hidden, 1],
      hidden: 'tanh',
      output: 'identity',
      cost: 'quadratic',
      seed,
    });
    const [first, last] = network.layers as [(typeof network.layers)[0], (typeof network.layers)[0]];
    fillNormal(first.W, stream(random, 'weights'), WIDE);
    fillNormal({ data: first.b }, stream(random, 'biases'), WIDE / 2);
    fillNormal(last.W, stream(random, 'output'), 0.3);
    const penalty = lambda > 0 ? { penalty: { kind: 'l2', lambda } as const } : {};
    let diverged: Result['diverged'] = null;
    try {
      for (const { epoch } of train(network, { X, Y }, { eta: 0.01, epochs, optimizer: 'adam', ...penalty })) {
        yield { step: epoch, of: epochs };
      }
    } catch (error) {
      if (!(error instanceof DivergenceError)) throw error;
      diverged = { step: error.step, parameter: error.parameter };
    }
    const x = Array.from({ length: GRID }, (_, i) => -1 + (2 * i) / (GRID - 1));
    const truth = x.map((at) => sin(Math.PI * (at + 1)));
    const misses = Array.from(forward(network, X).data, (h, i) => h - Y.data[i]!);
    const curve = Array.from(forward(network, matrixFrom(x.map((at) => [at]))).data);
    const result: Result = {
      ...{ x, curve, truth },
      points: Array.from(X.data, (at, i) => [at, Y.data[i]!]),
      fromPoints: rootMeanSquare(misses),
      fromTruth: rootMeanSquare(curve.map((value, i) => value - truth[i]!)),
      diverged,
    };
    return result;
  },
});
