// What was recorded, draw by draw.
import record from './recorded/draws.json' with { type: 'json' };
import { SEEDS, type Kept } from './recordings.ts';

const kept: readonly Kept[] = record.runs.map((one) => one.kept);

/** The free net and the restrained one, for each of the twenty seeds. */
export const pairs: readonly (readonly [free: Kept, held: Kept])[] = kept
  .slice(0, SEEDS)
  .map((free, seed) => [free, kept[SEEDS + seed]!]);
