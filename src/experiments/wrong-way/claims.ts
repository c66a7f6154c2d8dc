// What twenty seeds say, and with the fairest rates for either cost.
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { experiment } from './experiment.ts';
import { SEEDS } from './figures.ts';

const RATES = [0.3, 1, 3, 10, 30, 100, 300];

const waitOf = (settings: Record<string, number | string>): number =>
  runExperiment(experiment, { epochs: 1000, ...settings }).result.nineInTen ?? Infinity;

type Wait = (cost: string, seed: number) => number;

const bestWait: Wait = (cost, seed) =>
  RATES.reduce((least, eta) => Math.min(least, waitOf({ cost, eta, seed })), Infinity);

const atOneRate: Wait = (cost, seed) => waitOf({ cost, seed });

/** By how many epochs cross-entropy is sooner, seed by seed. */
const leads = (wait: Wait): number[] => SEEDS.map((seed) => wait('quadratic', seed) - wait('cross-entropy', seed));
const sooner = (leads: readonly number[]): number => leads.filter((lead) => lead > 0).length;

export const claims: readonly Claim[] = [
  {
    id: 'wrong-way/sooner-at-one-rate',
    check() {
      const seeds = sooner(leads(atOneRate));
      return { holds: seeds >= 19, slots: { seeds, of: SEEDS.length } };
    },
  },
  {
    id: 'wrong-way/sooner-at-best-rates',
    check() {
      const [before, best] = [leads(atOneRate), leads(bestWait)];
      // In every seed the lead is smaller than at one rate for both.
      const narrows = best.every((lead, i) => lead < before[i]!);
      const seeds = sooner(best);
      return { holds: seeds >= 18 && narrows, slots: { seeds, of: SEEDS.length } };
    },
  },
];
