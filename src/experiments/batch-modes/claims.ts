// Sentences about batches that stand only while they are true.
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { experiment, type Result } from './experiment.ts';

const run = (settings: Record<string, number | string>) => runExperiment(experiment, settings).result;
/** How far above the least cost a run is on the mean over its last quarter: the end of an epoch alone is too kind. */
function floor({ cost, least }: Result): number {
  const late = cost.slice(-Math.ceil(cost.length / 4));
  return late.reduce((sum, value) => sum + value - least.cost, 0) / late.length;
}
const SEEDS = Array.from({ length: 20 }, (_, index) => index + 1);

/** Gradients until the cost is within a tenth of 1 of the least; Infinity if never. */
const workTo = ({ cost, least, evaluations }: Result): number =>
  evaluations[cost.findIndex((value) => value - least.cost < 0.1)] ?? Infinity;

const count = (holds: (seed: number) => boolean): number => SEEDS.filter(holds).length;

export const claims: readonly Claim[] = [
  {
    id: 'batch-modes/less-work-in-small-batches',
    check() {
      const sooner = count((seed) => {
        const [full, few, one] = ['full', 'mini-batch', 'stochastic'].map((mode) => workTo(run({ mode, seed, epochs: 80 }))) as [number, number, number]; // prettier-ignore
        return few < full && one < few;
      });
      const [full, few, one] = ['full', 'mini-batch', 'stochastic'].map((mode) => workTo(run({ mode, epochs: 80 }))) as [number, number, number]; // prettier-ignore
      return { holds: sooner >= 19, slots: { sooner, of: SEEDS.length, full, few, one } };
    },
  },
  {
    id: 'batch-modes/full-batch-never-turns-back',
    check() {
      const { cost } = run({ mode: 'full' });
      const single = run({ mode: 'stochastic' }).cost;
      const rises = single.filter((value, index) => index > 0 && value > single[index - 1]!).length;
      const falls = cost.every((value, index) => index === 0 || value < cost[index - 1]!);
      return { holds: falls && rises > 0.25 * single.length, slots: { rises, updates: single.length - 1 } };
    },
  },
  {
    id: 'batch-modes/noise-floor',
    check() {
      const mean = (settings: Record<string, number | string>): number =>
        SEEDS.reduce((sum, seed) => sum + floor(run({ ...settings, seed, epochs: 40 })), 0) / SEEDS.length;
      const [one, tenth, full] = [mean({ mode: 'stochastic' }), mean({ mode: 'stochastic', eta: 0.01 }), mean({ mode: 'full', eta: 0.5 })]; // prettier-ignore
      return { holds: one > 3 * tenth && full < 1e-4, slots: { one, tenth, factor: one / tenth } };
    },
  },
];
