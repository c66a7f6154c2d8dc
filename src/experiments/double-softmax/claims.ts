// Sentences about softmax applied twice that stand only while they are true.
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { experiment, type Result } from './experiment.ts';
import { floorOf } from './figures.ts';

const run = (rule: string, epochs: number): Result => runExperiment(experiment, { rule, epochs }).result;

export const claims: readonly Claim[] = [
  {
    id: 'double-softmax/floor',
    check() {
      const [long, right] = [run('twice', 2000), run('once', 2000)];
      const slots = {
        three: floorOf(3),
        ten: floorOf(10),
        reached: long.cost.at(-1)!,
        probability: long.probability.at(-1)!,
      };
      // Never below it, and as near as one likes: the answers are right all the same.
      const holds =
        long.cost.every((cost) => cost > slots.three) &&
        slots.reached < slots.three + 0.01 &&
        slots.probability > 0.99 &&
        right.cost.at(-1)! < 0.01;
      return { holds, slots };
    },
  },
  {
    id: 'double-softmax/slower',
    check() {
      const half = (rule: string) => run(rule, 300).probability.findIndex((probability) => probability > 0.5);
      const slots = { once: half('once'), differentiated: half('twice-differentiated') };
      return { holds: slots.once > 0 && slots.differentiated > 3 * slots.once, slots };
    },
  },
  {
    id: 'double-softmax/check',
    check() {
      const [kept, differentiated] = [run('twice', 1).check.w, run('twice-differentiated', 1).check.w];
      return { holds: kept > 0.4 && differentiated < 1e-7, slots: { kept } };
    },
  },
];
