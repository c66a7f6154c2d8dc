// What adds up, what grows and what falls with the degree.
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { experiment } from './experiment.ts';
import { DEGREES } from './figures/bars.ts';

const cache = new Map<string, ReturnType<typeof fresh>>();
const fresh = (settings: Readonly<Record<string, number>>) => runExperiment(experiment, settings).result;
function run(settings: Readonly<Record<string, number>>): ReturnType<typeof fresh> {
  const key = JSON.stringify(settings);
  if (!cache.has(key)) cache.set(key, fresh(settings));
  return cache.get(key)!;
}

const SEEDS = 20;
/** Training sets a seed, where only the order of the degrees counts. */
const FEWER = 100;

const commonest = (values: readonly number[]): number =>
  values.reduce((most, value) => {
    const count = (one: number): number => values.filter((other) => other === one).length;
    return count(value) > count(most) ? value : most;
  });

export const claims: readonly Claim[] = [
  {
    id: 'bias-variance/adds-up',
    check() {
      const off = DEGREES.map((degree) => {
        const { total, measured } = run({ degree });
        return Math.abs(measured - total) / total;
      });
      const worst = off.reduce((most, value) => Math.max(most, value), 0);
      return { holds: worst < 0.02, slots: { percent: 100 * worst, bound: 2 } };
    },
  },
  {
    id: 'bias-variance/seesaw',
    check() {
      const results = DEGREES.map((degree) => run({ degree }));
      // From 0 to 5 the bias falls; the variance never does.
      const falls = results.slice(1, 4).every(({ bias2 }, i) => bias2 < results[i]!.bias2);
      const rises = results.slice(1).every(({ variance }, i) => variance > results[i]!.variance);
      const training = results.slice(1).every(({ training: own }, i) => own < results[i]!.training);
      const [, , cubic, fifth, , twelfth] = results as [Result, Result, Result, Result, Result, Result];
      const slots = {
        ...{ bias3: cubic.bias2, variance3: cubic.variance, bias5: fifth.bias2, variance5: fifth.variance },
        ...{ training12: twelfth.training, total12: twelfth.total, total3: cubic.total, variance12: twelfth.variance },
      };
      return { holds: falls && rises && training, slots };
    },
  },
  {
    id: 'bias-variance/cubic-is-best',
    check() {
      const best = Array.from({ length: SEEDS }, (_, i) => {
        const measured = DEGREES.map((degree) => run({ degree, seed: i + 1, resamples: FEWER }).measured);
        return DEGREES[measured.indexOf(Math.min(...measured))]!;
      });
      const cubic = best.filter((degree) => degree === 3).length;
      return { holds: cubic >= 16, slots: { cubic, seeds: SEEDS, sets: FEWER, best: commonest(best) } };
    },
  },
  {
    // The fits are linear in the targets: variance grows with the square of the noise, bias does not move.
    id: 'bias-variance/noise-scales-variance',
    check() {
      const pairs = [1, 3].map((degree) => [run({ degree }), run({ degree, noise: 0.6 })] as const);
      const factors = pairs.map(([quiet, loud]) => loud.variance / quiet.variance);
      const moved = pairs.map(([quiet, loud]) => Math.abs(loud.bias2 - quiet.bias2));
      const holds = factors.every((factor) => Math.abs(factor - 4) < 1e-6) && moved.every((by) => by < 0.005);
      return { holds, slots: { factor: factors[1]! } };
    },
  },
];

type Result = ReturnType<typeof fresh>;
