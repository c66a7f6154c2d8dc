// Two wells, (x² − 1)² + 0.3x: a shallow one on the right, a deep one on the left. Each of 32 examples tilts them its own
// way, and on average they do not: all together pull straight down, one alone may pull across the ridge (row D12).
import {
  createBatches,
  createRandom,
  fillNormal,
  matrix,
  plainKernels,
  requireAbove,
  stream,
} from '../../lib/nn/index.ts';
import { defineExperiment, integer, number } from '../../lib/parameter/index.ts';

export interface Result {
  /** Where each seed ends; null where the numbers ran away. */
  ends: (number | null)[];
  /** How many end on the left and right of the ridge, and how many ran away. */
  deep: number;
  shallow: number;
  lost: number;
  /** The way of the first seed, a place after each update. */
  path: number[];
}

export const EXAMPLES = 32;

/** The mean cost of all examples, and its slope. */
export const heightAt = (x: number): number => (x * x - 1) * (x * x - 1) + 0.3 * x;
export const slopeAt = (x: number): number => 4 * x * (x * x - 1) + 0.3;

/** Where the slope is zero: left well, ridge, right well, by bisection between the bends of the curve. */
export function flats(): [deep: number, ridge: number, shallow: number] {
  const bend = Math.sqrt(1 / 3);
  const zero = (from: number, to: number): number => {
    let [low, high] = [from, to];
    for (let round = 0; round < 100; round++) {
      const middle = (low + high) / 2;
      if (slopeAt(low) < 0 === slopeAt(middle) < 0) low = middle;
      else high = middle;
    }
    return (low + high) / 2;
  };
  return [zero(-2, -bend), zero(-bend, bend), zero(bend, 2)];
}

const RIDGE = flats()[1];

/** The slopes that the examples add, of mean 0. */
function tilts(seed: number, spread: number) {
  const X = matrix(EXAMPLES, 1);
  fillNormal(X, stream(createRandom(seed), 'tilts'), spread);
  const mean = X.data.reduce((sum, tilt) => sum + tilt, 0) / EXAMPLES;
  X.data.forEach((tilt, k) => (X.data[k] = tilt - mean));
  return X;
}

interface Walk {
  readonly start: number;
  readonly eta: number;
  readonly batch: number;
  readonly spread: number;
  readonly epochs: number;
  readonly seed: number;
}

/** The places of one descent, or as many as are finite. */
function walk({ start, eta, batch, spread, epochs, seed }: Walk): { path: number[]; end: number | null } {
  const X = tilts(seed, spread);
  const batches = createBatches({ X, Y: X }, batch, stream(createRandom(seed), 'batches'));
  const [at, slope] = [Float64Array.of(start), new Float64Array(1)];
  const path = [start];
  for (let epoch = 0; epoch < epochs; epoch++) {
    batches.shuffle();
    for (let b = 0; b < batches.count; b++) {
      const own = batches.gather(b).X;
      let tilt = 0;
      for (let k = 0; k < own.rows; k++) tilt += own.data[k]!;
      slope[0] = slopeAt(at[0]!) + tilt / own.rows;
      plainKernels.descend(at, slope, eta);
      if (!(Math.abs(at[0]!) < 1e6)) return { path, end: null };
      path.push(at[0]!);
    }
  }
  return { path, end: at[0]! };
}

export const experiment = defineExperiment({
  id: 'local-optima',
  lesson: 'gradient-descent',
  documents: ['D', 'E'],
  parameters: {
    batch: integer({ default: 1, range: [1, EXAMPLES], limits: { from: 1, to: EXAMPLES } }),
    eta: number({ default: 0.06, range: [0.002, 0.3], step: 0.001, scale: 'log', limits: { above: 0 } }),
    spread: number({ default: 3, range: [0, 6], step: 0.1, limits: { from: 0, to: 100 } }),
    start: number({ default: 1.5, range: [-1.5, 1.5], step: 0.05, limits: { from: -10, to: 10 }, quantity: 'w' }),
    epochs: integer({ default: 40, range: [5, 200], limits: { from: 1, to: 2000 } }),
    seeds: integer({ default: 100, range: [20, 200], limits: { from: 1, to: 1000 } }),
  },
  presets: [{ name: 'one-by-one', settings: { batch: 1 } }],
  work: ({ epochs, seeds }) => 3 * EXAMPLES * epochs * seeds,
  *run({ batch, eta, spread, start, epochs, seeds }) {
    requireAbove('local-optima', 'eta', eta, 0);
    const result: Result = { ends: [], deep: 0, shallow: 0, lost: 0, path: [] };
    for (let seed = 1; seed <= seeds; seed++) {
      const { path, end } = walk({ start, eta, batch, spread, epochs, seed });
      if (seed === 1) result.path = path;
      result.ends.push(end);
      if (end === null) result.lost++;
      else if (end < RIDGE) result.deep++;
      else result.shallow++;
      yield { step: seed, of: seeds };
    }
    return result;
  },
});
