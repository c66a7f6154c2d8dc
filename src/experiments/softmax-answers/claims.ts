// Sentences about sigmoids and softmax that stand only while they are true.
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { experiment, type Result } from './experiment.ts';

const run = (scores?: readonly number[]): Result => runExperiment(experiment, scores ? { scores } : {}).result;

const farthest = (one: readonly number[], other: readonly number[]): number =>
  Math.max(...one.map((value, j) => Math.abs(value - other[j]!)));

export const claims: readonly Claim[] = [
  {
    id: 'softmax-answers/not-one-choice',
    check() {
      const { total, shared } = run();
      return { holds: total > 2 && Math.abs(shared - 1) < 1e-12, slots: { total, shared } };
    },
  },
  {
    id: 'softmax-answers/shift',
    check() {
      const [before, after] = [run([2.2, 1.39, 0.85]), run([0.2, -0.61, -1.15])];
      const holds = farthest(before.shares, after.shares) < 1e-12 && farthest(before.sigmoids, after.sigmoids) > 0.2;
      return { holds, slots: { sigmoid: after.sigmoids[0]!, share: after.shares[0]! } };
    },
  },
];
