// What the repeated bias does, over seeds.
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { experiment } from './experiment.ts';

const run = (settings: Record<string, number | string>) => runExperiment(experiment, settings).result;
const SEEDS = Array.from({ length: 20 }, (_, i) => i + 1);

export const claims: readonly Claim[] = [
  {
    id: 'broadcast-bias/learns-what-no-line-can',
    check() {
      const right = SEEDS.map((seed) => run({ rule: 'right', seed, steps: 1000 }));
      const wrong = SEEDS.map((seed) => run({ rule: 'repeated', seed, steps: 1000 }));
      const solved = wrong.filter(({ accuracy }) => accuracy.at(-1) === 1).length;
      const holds = solved === 20 && right.every(({ accuracy }) => accuracy.at(-1)! < 1);
      return { holds, slots: { solved, of: SEEDS.length, biases: wrong[0]!.b.length } };
    },
  },
  {
    id: 'broadcast-bias/check-finds-it',
    check() {
      const [right, wrong] = [run({ rule: 'right' }).check, run({ rule: 'repeated' }).check];
      return { holds: right.b < 1e-7 && wrong.b > 0.5 && wrong.w < 1e-7, slots: { wrong: wrong.b } };
    },
  },
];
