// The digits that readers of digits learn from, a set for each seed, and those that they are judged by, the same for all.
import { createRandom, stream } from '../nn/index.ts';
import type { Dataset } from './dataset.ts';
import { digits } from './digits.ts';

/** Pictures that no training sees. */
export const HELD_OUT = 2000;
/** No seed of a reader's is as large. */
const HELD_OUT_SEED = 16_000_001;

let heldOut: Dataset | undefined;
let latest: { readonly key: string; readonly training: Dataset } | undefined;

/** Drawn once. */
export const heldOutDigits = (): Dataset => (heldOut ??= digits(HELD_OUT, createRandom(HELD_OUT_SEED)));

/** The first pictures of that seed; the latest stay, for whoever changes a rate and runs again. */
export function drawnDigits(samples: number, seed: number): Dataset {
  const key = `${samples} ${seed}`;
  if (latest?.key !== key) latest = { key, training: digits(samples, stream(createRandom(seed), 'pictures')) };
  return latest.training;
}
