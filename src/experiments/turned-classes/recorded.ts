// What was recorded, seed by seed.
import record from './recorded/band.json' with { type: 'json' };
import { type Cost, SEEDS } from './recordings.ts';

export interface Kept {
  /** Points right, by epoch, of so many. */
  readonly right: readonly number[];
  readonly of: number;
  readonly nineteen: number | null;
}

/** The recorded runs under a cost, in the order of the seeds. */
export function recordedUnder(cost: Cost): Kept[] {
  const kept = record.runs.filter(({ settings }) => settings.cost === cost).map((run): Kept => run.kept);
  if (kept.length !== SEEDS.length) throw new Error(`turned-classes: ${kept.length} runs were recorded under ${cost}`);
  return kept;
}
