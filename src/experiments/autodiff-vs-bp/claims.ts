// Two programs, one gradient.
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { ACTIVATIONS, experiment } from './experiment.ts';

const SIZES = [[1, 1], [2, 2, 1], [3, 5, 4, 2], [4, 8, 8, 8, 8, 2], [12, 16, 4]]; // prettier-ignore
const SEEDS = 20;

export const claims: readonly Claim[] = [
  {
    id: 'autodiff-vs-bp/same-to-rounding',
    check() {
      const all = SIZES.flatMap((sizes, i) =>
        Array.from({ length: SEEDS }, (_, seed) => {
          const activation = ACTIVATIONS[(seed + i) % ACTIVATIONS.length]!;
          return runExperiment(experiment, { sizes, seed: seed + 1, batch: 2, activation }).result.largest;
        }),
      );
      const largest = Math.max(...all);
      return { holds: largest < 1e-12, slots: { largest, of: all.length, sizes: SIZES.length, bound: 1e-12 } };
    },
  },
];
