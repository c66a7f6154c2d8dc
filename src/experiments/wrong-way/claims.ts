// What twenty seeds say, and with the fairest rates for either cost.
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { experiment } from './experiment.ts';
import { SEEDS } from './figures.ts';

const RATES = [0.3, 1, 3, 10, 30, 100, 300];

const waitOf = (settings: Record<string, number | string>): number =>
  runExperiment(experiment, { epochs: 1000, ...settings }).result.nineInTen ?? Infinity;

const bestWait = (cost: string, seed: number): number =>
  RATES.reduce((least, eta) => Math.min(least, waitOf({ cost, eta, seed })), Infinity);

const seedsWhere = (sooner: (seed: number) => boolean): number => SEEDS.filter(sooner).length;

export const claims: readonly Claim[] = [
  {
    id: 'wrong-way/sooner-at-one-rate',
    check() {
      const seeds = seedsWhere((seed) => waitOf({ cost: 'cross-entropy', seed }) < waitOf({ cost: 'quadratic', seed }));
      return { holds: seeds >= 19, slots: { seeds, of: SEEDS.length } };
    },
  },
  {
    id: 'wrong-way/sooner-at-best-rates',
    check() {
      const seeds = seedsWhere((seed) => bestWait('cross-entropy', seed) < bestWait('quadratic', seed));
      return { holds: seeds >= 18, slots: { seeds, of: SEEDS.length } };
    },
  },
];
