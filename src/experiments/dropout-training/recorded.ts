// What was recorded, seed by seed.
import record from './recorded/seeds.json' with { type: 'json' };
import { SEEDS, WRONG } from './recordings.ts';

export interface Kept {
  /** On the test set, before the first epoch and after each. */
  readonly accuracy: readonly number[];
  /** On the test set, at the end. */
  readonly cost: number;
  /** The share of wrong labels given back at the end. */
  readonly fooled: number;
  /** With the least validation cost. */
  readonly bestEpoch: number;
}

/** The recorded runs of a share kept, in the order of the seeds. */
export function recordedRuns(keep: number, wrongLabels = WRONG): readonly Kept[] {
  const found = record.runs.filter(({ settings }) => settings.keep === keep && settings.wrongLabels === wrongLabels);
  if (found.length !== SEEDS.length) throw new Error(`dropout-training: nothing was recorded for keep ${keep}`);
  return found.map(({ kept }) => kept);
}

export const lastOf = ({ accuracy }: Kept): number => accuracy.at(-1)!;
/** Where the validation cost was least: what early stopping would have kept. */
export const stoppedOf = ({ accuracy, bestEpoch }: Kept): number => accuracy[bestEpoch]!;

export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const half = sorted.length / 2;
  return Number.isInteger(half) ? (sorted[half - 1]! + sorted[half]!) / 2 : sorted[Math.floor(half)]!;
}

/** In how many pairs, seed by seed, the first is larger. */
export const wins = (first: readonly number[], second: readonly number[]): number =>
  first.filter((value, seed) => value > second[seed]!).length;
