// Over twenty draws of ten points: what decay costs on them, and what it gains between them.
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { experiment } from './experiment.ts';

export const DECAY = 0.003;
const SEEDS = 20;

const run = (lambda: number, seed: number) => runExperiment(experiment, { lambda, seed }).result;

const medianOf = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
};

export const claims: readonly Claim[] = [
  {
    id: 'ten-points/farther-and-nearer',
    check() {
      const seeds = Array.from({ length: SEEDS }, (_, i) => i + 1);
      const pairs = seeds.map((seed) => [run(0, seed), run(DECAY, seed)] as const);
      const nearer = pairs.filter(([free, held]) => held.fromTruth < free.fromTruth).length;
      const farther = pairs.filter(([free, held]) => held.fromPoints > free.fromPoints).length;
      const slots = {
        ...{ nearer, farther, seeds: SEEDS },
        free: medianOf(pairs.map(([free]) => free.fromTruth)),
        held: medianOf(pairs.map(([, held]) => held.fromTruth)),
      };
      return { holds: nearer >= 18 && farther >= 18, slots };
    },
  },
];
