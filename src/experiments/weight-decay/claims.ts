// Equal steps miss zero by less than one step, forever; a factor never arrives either.
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { experiment } from './experiment.ts';

const run = (settings: Readonly<Record<string, number>>) => runExperiment(experiment, settings).result;

export const claims: readonly Claim[] = [
  {
    id: 'weight-decay/l1-swings',
    check() {
      const { l1 } = run({ w: 0.03, steps: 1000 }).paths;
      const swings = l1
        .slice(2)
        .every((value, i) => Math.sign(value) === -Math.sign(l1[i + 1]!) && Math.abs(value) < 0.02);
      return { holds: swings && !l1.includes(0), slots: { first: l1[1]!, second: l1[2]!, third: l1[3]!, steps: 1000 } };
    },
  },
  {
    id: 'weight-decay/halves',
    check() {
      const { half, square } = run({ steps: 200 }).paths;
      const [slow, fast] = [half, square].map((path) => path.findIndex((w) => w < 0.5)) as [number, number];
      const { factors } = run({});
      const holds = Math.abs(factors.half - 0.98) < 1e-12 && slow > 1.8 * fast && slow < 2.2 * fast;
      return { holds, slots: { slow, fast, factor: factors.half } };
    },
  },
];
