// Sentences about the halved derivative that stand only while they are true.
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { experiment, type Result } from './experiment.ts';

const run = (settings: Readonly<Record<string, number | string>>): Result => runExperiment(experiment, settings).result;

const SEEDS = Array.from({ length: 20 }, (_, index) => index + 1);

export const claims: readonly Claim[] = [
  {
    id: 'diagonal-softmax/check',
    check() {
      const errors = SEEDS.map((seed) => Object.values(run({ seed, epochs: 1 }).check));
      const right = SEEDS.map((seed) => Object.values(run({ seed, epochs: 1, rule: 'right' }).check));
      const [least, most] = [Math.min(...errors.flat()), Math.max(...errors.flat())];
      const clean = Math.max(...right.flat());
      return { holds: least > 0.05 && clean < 1e-6, slots: { least, most, clean, of: SEEDS.length } };
    },
  },
  {
    id: 'diagonal-softmax/learns-behind',
    check() {
      const behind = SEEDS.filter((seed) => {
        const [right, wrong] = [run({ seed, rule: 'right' }), run({ seed })];
        return wrong.cost.at(-1)! > right.cost.at(-1)! && wrong.cost.at(-1)! < 0.5 * wrong.cost[0]!;
      }).length;
      return { holds: behind >= 17, slots: { behind, of: SEEDS.length } };
    },
  },
];
