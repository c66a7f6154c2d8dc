// What twenty seeds say, and with the fairest rate for either cost.
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { experiment } from './experiment.ts';
import { recordedUnder } from './recorded.ts';
import { COSTS, type Cost, SEEDS } from './recordings.ts';

const RATES = [1, 3, 10, 30, 100];
/** Enough for the better rates of either cost. */
const SHORT = 60;

export const waitOf = (settings: Readonly<Record<string, number | string>>): number =>
  runExperiment(experiment, settings).result.nineteen ?? Infinity;

const bestWait = (cost: Cost, seed: number): number =>
  RATES.reduce(
    (least, eta) => Math.min(least, waitOf({ cost, seed, eta, wrong: 3, epochs: Math.min(least, SHORT) })),
    Infinity,
  );

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  return (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Waits under both costs, seed by seed. */
const waits = (of: (cost: Cost, seed: number) => number) => ({
  quadratic: SEEDS.map((seed) => of('quadratic', seed)),
  partner: SEEDS.map((seed) => of('log-likelihood', seed)),
});

const soonerIn = ({ quadratic, partner }: ReturnType<typeof waits>): number =>
  partner.filter((wait, i) => wait < quadratic[i]!).length;

const slotsOf = (both: ReturnType<typeof waits>) => ({
  seeds: soonerIn(both),
  of: SEEDS.length,
  quadratic: median(both.quadratic),
  partner: median(both.partner),
});

/** What was recorded. */
function recordedWait(cost: Cost, seed: number): number {
  return recordedUnder(cost)[seed - 1]!.nineteen ?? Infinity;
}

/** Whether the first seed still takes as long. */
const isCurrent = (): boolean =>
  COSTS.every((cost) => waitOf({ cost, seed: SEEDS[0]! }) === recordedWait(cost, SEEDS[0]!));

export const claims: readonly Claim[] = [
  {
    id: 'turned-classes/sooner',
    check() {
      const slots = slotsOf(waits(recordedWait));
      return { holds: isCurrent() && slots.seeds >= 18 && slots.quadratic > 5 * slots.partner, slots };
    },
  },
  {
    id: 'turned-classes/surer',
    check() {
      const slots = slotsOf(
        waits((cost, seed) => waitOf({ cost, seed, wrong: 3, eta: 1, epochs: cost === 'quadratic' ? 600 : 30 })),
      );
      return { holds: slots.seeds >= 18 && slots.quadratic > 20 * slots.partner, slots };
    },
  },
  {
    id: 'turned-classes/sooner-at-best-rates',
    check() {
      const slots = slotsOf(waits(bestWait));
      // The gap is narrower than at rate 1, where one waits more than twenty times as long.
      return { holds: slots.seeds >= 18 && slots.quadratic < 20 * slots.partner, slots };
    },
  },
];
