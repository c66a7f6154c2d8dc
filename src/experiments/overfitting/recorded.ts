// What was recorded, seed by seed.
import { quantile } from '../../lib/figure/band.ts';
import record from './recorded/bands.json' with { type: 'json' };
import { cures, SEEDS, type Cure, type Kept } from './recordings.ts';

/** The twenty runs of a cure, in the order of the seeds. */
export function recordedRuns(cure: Cure): readonly Kept[] {
  const from = cures.indexOf(cure) * SEEDS;
  return record.runs.slice(from, from + SEEDS).map(({ kept }) => kept);
}

export const medianOf = (values: readonly number[]): number =>
  quantile(
    [...values].sort((a, b) => a - b),
    0.5,
  );

/** The median over the seeds of one of the kept numbers. */
export const medianFor = (cure: Cure, of: (kept: Kept) => number): number => medianOf(recordedRuns(cure).map(of));
