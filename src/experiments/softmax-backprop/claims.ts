// Sentences about the pass that stand only while they are true.
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { experiment, type Pair, PAIRS, type Result } from './experiment.ts';

const SEEDS = Array.from({ length: 20 }, (_, index) => index + 1);

export const run = (settings: Readonly<Record<string, number | string>> = {}): Result =>
  runExperiment(experiment, settings).result;

const seedsOf = (pair: Pair): Result[] => SEEDS.map((seed) => run({ pair, seed }));

const PARTNERS = PAIRS.slice(0, 3);

export const claims: readonly Claim[] = [
  {
    id: 'softmax-backprop/checked',
    check() {
      const worst = Math.max(...PAIRS.flatMap(seedsOf).map(({ maxRelativeError }) => maxRelativeError));
      return { holds: worst < 1e-6, slots: { worst, of: SEEDS.length, pairs: PAIRS.length } };
    },
  },
  {
    id: 'softmax-backprop/three-partners',
    check() {
      const gaps = Object.fromEntries(PAIRS.map((pair) => [pair, seedsOf(pair).map(({ gap }) => gap)]));
      const largest = Math.max(...PARTNERS.flatMap((pair) => gaps[pair]!));
      const least = Math.min(...PAIRS.slice(3).flatMap((pair) => gaps[pair]!));
      return { holds: largest === 0 && least > 0.1, slots: { least, of: SEEDS.length } };
    },
  },
  {
    id: 'softmax-backprop/sum-is-zero',
    check() {
      const softmax = PAIRS.filter((pair) => pair.startsWith('softmax')).flatMap(seedsOf);
      const most = Math.max(...softmax.map(({ sum }) => Math.abs(sum)));
      const others = PAIRS.filter((pair) => !pair.startsWith('softmax')).flatMap(seedsOf);
      const other = Math.min(...others.map(({ sum }) => Math.abs(sum)));
      return { holds: most < 1e-14 && other > 1e-3, slots: { most } };
    },
  },
];
