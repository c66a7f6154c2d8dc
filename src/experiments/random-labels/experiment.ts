// Labels by the toss of a coin: nothing can be learned, only learned by heart. A network that is held back from
// over-fitting should find it hard.
import {
  accuracyOf,
  chance,
  createNetwork,
  createRandom,
  drawNoise,
  forward,
  kernelsFor,
  matrixFrom,
  normal,
  stream,
  train,
  type Network,
} from '../../lib/nn/index.ts';
import { choice, defineExperiment, integer, number } from '../../lib/parameter/index.ts';

export interface Result {
  /** Share of the labels learned by heart, before the first epoch and after each; nothing is dropped in this count. */
  accuracy: number[];
  cost: number[];
  /** The first epoch with every label right, or null. */
  fitted: number | null;
  /** Of all pairs of a unit and an example: the share that is silent (activation 0) in a training pass … */
  silent: number;
  /** … and the share that changes between being silent and not, from one training pass to the next with the same weights. */
  changed: number;
}

const INPUTS = 10;

/** Inputs from N(0, 1), labels 0 or 1 with equal chances. */
function coins(samples: number, seed: number) {
  const random = createRandom(seed);
  const [inputs, labels] = [stream(random, 'points'), stream(random, 'labels')];
  const X = matrixFrom(Array.from({ length: samples }, () => Array.from({ length: INPUTS }, () => normal(inputs))));
  return { X, Y: matrixFrom(Array.from({ length: samples }, () => [chance(labels, 0.5) ? 1 : 0])) };
}

/** Which units are silent, unit by unit, in one training pass. */
function silences(network: Network, X: ReturnType<typeof coins>['X'], pass: number): boolean[] {
  if (network.options.dropout) drawNoise(network, X.rows, stream(network.random, `looking/${pass}`));
  forward(network, X, 'train');
  return Array.from(network.layers[0]!.h.data, (h) => h === 0);
}

const shareOf = (flags: readonly boolean[]): number => flags.filter(Boolean).length / flags.length;

export const experiment = defineExperiment({
  id: 'random-labels',
  lesson: 'vanishing-gradients',
  documents: ['A'],
  parameters: {
    activation: choice({ default: 'relu', options: ['relu', 'tanh'] }),
    keep: number({ default: 1, range: [0.3, 1], step: 0.05, limits: { above: 0, to: 1 } }),
    hidden: integer({ default: 40, range: [5, 80], limits: { from: 1, to: 200 } }),
    samples: integer({ default: 50, range: [10, 100], limits: { from: 2, to: 500 } }),
    eta: number({ default: 0.5, range: [0.05, 2], step: 0.05, scale: 'log', limits: { above: 0, to: 100 } }),
    epochs: integer({ default: 300, range: [100, 2000], limits: { from: 1, to: 10_000 } }),
    seed: integer({ default: 1, range: [1, 20], limits: { from: 0, to: 1_000_000 } }),
  },
  presets: [{ name: 'relu', settings: {} }],
  work: ({ hidden, samples, epochs }) => epochs * samples * hidden * (INPUTS + 3),
  *run({ activation, keep, hidden, samples, eta, epochs, seed }) {
    const data = coins(samples, seed);
    const sizes = [INPUTS, hidden, 1];
    const names = { hidden: activation, output: 'sigmoid', cost: 'cross-entropy' } as const;
    const scheme = activation === 'relu' ? 'he' : 'xavier';
    const dropout = keep < 1 ? { dropout: { keep } } : {};
    const network = createNetwork({ sizes, ...names, scheme, seed, ...dropout }, kernelsFor(sizes, samples));
    const result: Result = { accuracy: [], cost: [], fitted: null, silent: 0, changed: 0 };
    for (const { epoch, cost } of train(network, data, { eta, epochs })) {
      const accuracy = accuracyOf(network.layers[1]!.h, data.Y);
      result.accuracy.push(accuracy);
      result.cost.push(cost);
      if (accuracy === 1) result.fitted ??= epoch;
      yield { step: epoch, of: epochs };
    }
    const [first, second] = [silences(network, data.X, 1), silences(network, data.X, 2)];
    result.silent = shareOf(first);
    result.changed = shareOf(first.map((silent, i) => silent !== second[i]));
    return result;
  },
});
