// Sentences about softmax that stand only while they are true.
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { experiment, type Result } from './experiment.ts';

export const SCORES = [2, 1, 0.1];

export const run = (scores: readonly number[], settings: Readonly<Record<string, number>> = {}): Result =>
  runExperiment(experiment, { scores, ...settings }).result;

export const claims: readonly Claim[] = [
  {
    id: 'softmax/shift',
    check() {
      const [before, after] = [run(SCORES), run(SCORES.map((score) => score + 100))];
      const most = Math.max(...before.probabilities.map((p, j) => Math.abs(p - after.probabilities[j]!)));
      return { holds: most < 1e-12, slots: { most } };
    },
  },
  {
    id: 'softmax/double-sharpens',
    check() {
      const [before, after] = [run(SCORES), run(SCORES.map((score) => 2 * score))];
      const ratio = (result: Result) => result.probabilities[0]! / result.probabilities[1]!;
      const squared = ratio(before) * ratio(before);
      const slots = { before: before.probabilities[0]!, after: after.probabilities[0]! };
      return { holds: Math.abs(ratio(after) / squared - 1) < 1e-12 && slots.after > slots.before, slots };
    },
  },
  {
    id: 'softmax/gradient-checked',
    check() {
      const results = [1, 2, 3].flatMap((which) =>
        [0.5, 1, 3].map((temperature) => run(SCORES, { class: which, temperature })),
      );
      const worst = Math.max(...results.map(({ maxRelativeError }) => maxRelativeError));
      return { holds: worst < 1e-8, slots: { worst, of: results.length } };
    },
  },
  {
    id: 'softmax/pushes-cancel',
    check() {
      const { gradient } = run(SCORES);
      const sum = gradient.reduce((total, one) => total + one, 0);
      return { holds: Math.abs(sum) < 1e-15 && gradient.every((one) => Math.abs(one) > 0.05), slots: { sum } };
    },
  },
];
