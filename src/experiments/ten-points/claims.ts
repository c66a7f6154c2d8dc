// Over twenty draws of ten points: what decay costs on them, and what it gains between them. A build trains one of the
// recorded nets again.
import { medianOf } from '../../lib/figure/band.ts';
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { experiment } from './experiment.ts';
import { pairs } from './recorded.ts';
import { DECAY, SEEDS } from './recordings.ts';

function refuseStale(): void {
  const { result } = runExperiment(experiment, { lambda: DECAY, seed: 1 });
  if (!(Math.abs(result.fromTruth - pairs[0]![1].fromTruth) < 1e-5)) {
    throw new Error('ten-points: a draw no longer ends as recorded, compute it again with npm run record');
  }
}

export const claims: readonly Claim[] = [
  {
    id: 'ten-points/farther-and-nearer',
    check() {
      refuseStale();
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
