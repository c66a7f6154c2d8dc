// What was recorded, start by start.
import { spreadOf, type Band } from '../../lib/figure/band.ts';
import largeRecord from './recorded/large.json' with { type: 'json' };
import raceRecord from './recorded/race.json' with { type: 'json' };
import spreadRecord from './recorded/spreads.json' with { type: 'json' };

export interface Kept {
  readonly scheme: string;
  /** accuracy[epoch][seed] */
  readonly accuracy: readonly (readonly number[])[];
  readonly firstCost: readonly number[];
  readonly different: readonly number[];
  readonly stripes: readonly (readonly number[])[];
}

function find(runs: readonly { readonly kept: readonly Kept[] }[], scheme: string): Kept {
  const found = runs.map(({ kept }) => kept[0]!).find((kept) => kept.scheme === scheme);
  if (!found) throw new Error(`init-race: nothing was recorded for ${scheme}`);
  return found;
}

export const recordedRace = (scheme: string): Kept => find(raceRecord.runs, scheme);
export const recordedLarge = (scheme: string): Kept => find(largeRecord.runs, scheme);

/** Median and middle eight tenths of the seeds, epoch by epoch. */
export const bandsOf = ({ accuracy }: Pick<Kept, 'accuracy'>): Band[] => accuracy.map(spreadOf);

/** Last accuracies by spread. */
export const recordedSpreads = (): { spread: number; last: readonly number[]; band: Band }[] =>
  spreadRecord.runs.map(({ settings, kept: { last } }) => ({
    spread: Number(settings.spread),
    last,
    band: spreadOf(last),
  }));

/** In how many seeds one start is ahead of the other after that epoch. */
export const winsAt = (epoch: number, one: Kept, other: Kept): number =>
  one.accuracy[epoch]!.filter((value, seed) => value > other.accuracy[epoch]![seed]!).length;
