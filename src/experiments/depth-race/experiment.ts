// The moons again, from many seeds: how depth and activation decide what is learned. Long, so what the lesson shows is
// recorded.
import {
  ACTIVATIONS,
  activeOf,
  deadShareOf,
  deepNetwork,
  moonsFor,
  POINTS,
  SCHEMES,
  WIDTH,
  type DeepChoice,
} from '../../lib/data/deep-moons.ts';
import { accuracyOf, DivergenceError, train } from '../../lib/nn/index.ts';
import { choice, defineExperiment, integer, number } from '../../lib/parameter/index.ts';

/** Accuracy is kept at so many moments, evenly, the first before training. */
export const MOMENTS = 30;

export interface Result {
  /** Epochs of the moments. */
  epochs: number[];
  /** Of each seed, the share of right answers at each moment. */
  accuracy: number[][];
  /** Of each seed: the last share, the first epoch with 95 in 100, and the share of dead hidden units. */
  final: number[];
  mostRight: (number | null)[];
  deadShare: number[];
}

interface Trained {
  readonly eta: number;
  readonly epochs: number;
}

/** One network of relu-rescue: its accuracy epoch by epoch, and its share of dead hidden units; null if it diverged. */
function trained({ eta, epochs, ...chosen }: DeepChoice & Trained) {
  const data = moonsFor(chosen.seed);
  const network = deepNetwork(chosen);
  const accuracy: number[] = [];
  try {
    for (const _ of train(network, data, { eta, epochs })) accuracy.push(accuracyOf(network.layers.at(-1)!.h, data.Y));
  } catch (error) {
    if (!(error instanceof DivergenceError)) throw error;
    return { accuracy, deadShare: null };
  }
  return { accuracy, deadShare: deadShareOf(activeOf(network)) };
}

export const experiment = defineExperiment({
  id: 'depth-race',
  lesson: 'vanishing-gradients',
  documents: [],
  parameters: {
    depth: integer({ default: 3, range: [1, 10], limits: { from: 1, to: 20 } }),
    activation: choice({ default: 'relu', options: ACTIVATIONS }),
    scheme: choice({ default: 'he', options: SCHEMES }),
    eta: number({ default: 0.3, range: [0.01, 3], step: 0.01, scale: 'log', limits: { above: 0 } }),
    epochs: integer({ default: 600, range: [50, 2000], limits: { from: 30, to: 10_000 } }),
    seeds: integer({ default: 1, range: [1, 20], limits: { from: 1, to: 100 } }),
  },
  presets: [{ name: 'depth-three', settings: {} }],
  work: ({ seeds, depth, epochs }) => seeds * epochs * POINTS * (40 + depth * WIDTH * WIDTH),
  *run({ seeds, ...settings }) {
    const { epochs } = settings;
    const moments = Array.from({ length: MOMENTS + 1 }, (_, i) => Math.round((i * epochs) / MOMENTS));
    const result: Result = { epochs: moments, accuracy: [], final: [], mostRight: [], deadShare: [] };
    for (let seed = 1; seed <= seeds; seed++) {
      const { accuracy, deadShare } = trained({ ...settings, seed });
      const mostRight = accuracy.findIndex((share) => share >= 0.95);
      // A run that has left the finite numbers knows nothing any more.
      result.accuracy.push(moments.map((epoch) => accuracy[epoch] ?? 0.5));
      result.final.push(accuracy[epochs] ?? 0.5);
      result.mostRight.push(mostRight < 0 ? null : mostRight);
      result.deadShare.push(deadShare ?? 1);
      yield { step: seed, of: seeds };
    }
    return result;
  },
});
