// How many networks one curve has.
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { experiment, factorial } from './experiment.ts';

const run = (m: number, seed: number) => runExperiment(experiment, { m, seed }).result;

export const claims: readonly Claim[] = [
  {
    id: 'weight-symmetry/all-one-curve',
    check() {
      const results = Array.from({ length: 20 }, (_, i) => run(3, i + 1));
      const largest = Math.max(...results.map(({ largestDifference }) => largestDifference));
      const holds = largest < 1e-14 && results.every(({ different }) => different === 48);
      return { holds, slots: { largest, seeds: results.length, count: results[0]!.count } };
    },
  },
  {
    id: 'weight-symmetry/formula',
    check() {
      const counts = [1, 2, 3, 4, 5].map((m) => run(m, 4));
      const holds = counts.every(
        ({ count, different }, i) => count === factorial(i + 1) * (1 << (i + 1)) && different === count,
      );
      const slots = Object.fromEntries(counts.map(({ different }, i) => [`m${i + 1}`, different]));
      return { holds, slots: { ...slots, largest: Math.max(...counts.map((one) => one.largestDifference)) } };
    },
  },
];
