// A pendulum without friction, and a check that looks too early.
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { experiment, type Result } from './experiment.ts';

const run = (gradients: string, steps = 40): Result => runExperiment(experiment, { gradients, steps }).result;

export const claims: readonly Claim[] = [
  {
    id: 'stale-gradient/pendulum',
    check() {
      const { x } = run('kept', 1000);
      const late = Math.max(...x.slice(900).map(Math.abs));
      const right = run('cleared').x;
      const slots = { first: x[1]!, second: x[2]!, third: x[3]!, fourth: x[4]!, late, eighth: right[8]! };
      return { holds: late > 2 && Math.abs(right[8]!) < 0.04, slots };
    },
  },
  {
    id: 'stale-gradient/clean-at-first',
    check() {
      const { check } = run('kept');
      const right = run('cleared').check;
      return { holds: check.first < 1e-8 && check.second > 0.1 && right.second < 1e-8, slots: check };
    },
  },
];
