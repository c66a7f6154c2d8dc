// What was recorded, seed by seed.
import { medianOf } from '../../lib/figure/band.ts';
import record from './recorded/bands.json' with { type: 'json' };
import { cures, SEEDS, type Cure, type Kept } from './recordings.ts';

/** The twenty runs of a cure, in the order of the seeds. */
export function recordedRuns(cure: Cure): readonly Kept[] {
  const from = cures.indexOf(cure) * SEEDS;
  return record.runs.slice(from, from + SEEDS).map(({ kept }) => kept);
}

/** The median over the seeds of one of the kept numbers. */
export const medianFor = (cure: Cure, of: (kept: Kept) => number): number => medianOf(recordedRuns(cure).map(of));
