// What the lost bracket shows at once, and that the check has nothing to say.
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { experiment } from './experiment.ts';

const run = (rule: string) => runExperiment(experiment, { rule }).result;

export const claims: readonly Claim[] = [
  {
    id: 'lost-bracket/sure-and-clean',
    check() {
      const [right, wrong] = [run('right'), run('mistake')];
      const error = Math.max(...Object.values(wrong.check));
      const slots = { error, right: right.cost[0]!, wrong: wrong.cost[0]!, guessing: Math.LN10 };
      return { holds: error < 1e-6 && slots.wrong > 2 * slots.guessing && slots.right < 1.3 * slots.guessing, slots };
    },
  },
];
