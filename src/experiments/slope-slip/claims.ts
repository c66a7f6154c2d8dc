// What the check says of each rule, and how its run looks.
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { experiment } from './experiment.ts';

const run = (rule: string) => runExperiment(experiment, { rule }).result;

export const claims: readonly Claim[] = [
  {
    id: 'slope-slip/trains-better-and-is-wrong',
    check() {
      const [right, slip] = [run('right'), run('slope-at-value')];
      const [end, slipped] = [right.cost.at(-1)!, slip.cost.at(-1)!];
      const holds = slipped < end && Object.values(slip.check).every((error) => error > 0.1);
      return { holds: holds && right.check.W1 < 1e-8, slots: { end, slipped, W1: slip.check.W1, b1: slip.check.b1 } };
    },
  },
  {
    id: 'slope-slip/other-x-is-worse',
    check() {
      const { check, cost } = run('value-rule-at-z');
      return { holds: check.b1 > 0.9 && check.W1 > 0.9, slots: { W1: check.W1, end: cost.at(-1)! } };
    },
  },
];
