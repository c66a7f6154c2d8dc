// What was recorded, size by size.
import record from './recorded/seeds.json' with { type: 'json' };

type Kept = (typeof record.runs)[number]['kept'];

/** Seed by seed. */
export const keptOf = (samples: number): readonly Kept[] =>
  record.runs.filter(({ settings }) => settings.samples === samples).map(({ kept }) => kept);

/** One network by itself: the first. */
export const singleOf = (samples: number): readonly number[] => keptOf(samples).map(({ alone }) => alone[0]!);

export const nearestOf = (samples: number): readonly number[] => keptOf(samples).map(({ nearest }) => nearest);

/** The mean of all networks that were trained. */
export const togetherOf = (samples: number): readonly number[] =>
  keptOf(samples).map(({ together }) => together.at(-1)!);
