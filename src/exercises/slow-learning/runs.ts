// The lesson's experiment, run for its exercises. Runs are kept by their settings, for several exercises share them.
import { experiment } from '../../experiments/slow-learning/experiment.ts';
import type { Result } from '../../experiments/slow-learning/experiment.ts';
import { log } from '../../lib/nn/index.ts';
import { runExperiment } from '../../lib/parameter/index.ts';

export type Cost = 'quadratic' | 'cross-entropy';
export type RunSettings = Readonly<Partial<Record<'eta' | 'w' | 'b' | 'x' | 'y' | 'epochs', number>>>;

const kept = new Map<string, Result>();

export function run(cost: Cost, settings: RunSettings = {}): Result {
  const key = JSON.stringify([cost, settings]);
  const known = kept.get(key);
  if (known) return known;
  const { result } = runExperiment(experiment, { cost, ...settings });
  kept.set(key, result);
  return result;
}

/** Epochs until the output first lies below ½. */
export function wait(cost: Cost, settings: RunSettings = {}): number {
  const { firstBelowHalf } = run(cost, settings);
  if (firstBelowHalf === null) {
    throw new Error(`wait: ${cost} with ${JSON.stringify(settings)} does not cross one half`);
  }
  return firstBelowHalf;
}

/** How fast the net input moves at output h when the target is 0: the quadratic gradient in the one weight. */
export function speedAt(output: number): number {
  // σ(b) = h where b = ln(h/(1 − h)).
  return run('quadratic', { w: 0, b: log(output / (1 - output)), epochs: 1 }).gradient[0]!;
}

/** Where the values are largest, counted from 0. */
export const indexOfLargest = (values: readonly number[]): number =>
  values.reduce((best, value, index) => (value > values[best]! ? index : best), 0);

/** Seeds walk through a list of settings; 0 is the document's. */
export const pick = <Item>(list: readonly Item[], seed: number): Item => list[seed % list.length]!;
