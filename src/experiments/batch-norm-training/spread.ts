// Where the net inputs of one unit lie over the pictures never shown: mean, deviation and a histogram.
import type { Network } from '../../lib/nn/index.ts';

export interface Spread {
  /** Of z, before normalization. */
  mean: number;
  deviation: number;
  /** How many of the pictures fall into each of so many bins, evenly over ±REACH: of z, and of what σ is applied to. */
  before: number[];
  after: number[];
}

export const BINS = 36;
export const REACH = 4.5;
/** The unit that is watched in each hidden layer, counted from 0. */
const UNIT = 0;

function histogram(values: readonly number[]): number[] {
  const counts = new Array<number>(BINS).fill(0);
  for (const value of values) {
    const bin = Math.floor(((value + REACH) / (2 * REACH)) * BINS);
    if (bin >= 0 && bin < BINS) counts[bin]!++;
  }
  return counts;
}

/** Of the last pass, one for each hidden layer. */
export function spreadsOf({ layers }: Network): Spread[] {
  return layers.slice(0, -1).map(({ z, u }) => {
    const values = z.row.map((row) => row[UNIT]!);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / values.length;
    const after = u.row.map((row) => row[UNIT]!);
    return { mean, deviation: Math.sqrt(variance), before: histogram(values), after: histogram(after) };
  });
}
