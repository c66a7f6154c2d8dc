// Many values of one shape, standardized: the shape stays, and so does what lies outside (−1, 1).
import {
  createNormalization,
  createNormalizationPass,
  createRandom,
  matrix,
  normal,
  normalCdf,
  normalize,
  stream,
  uniform,
  type Random,
} from '../../lib/nn/index.ts';
import { choice, defineExperiment, integer, number } from '../../lib/parameter/index.ts';

export const SHAPES = ['bell', 'peaks', 'flat', 'tail'] as const;
export type Shape = (typeof SHAPES)[number];

export interface Result {
  mean: number;
  deviation: number;
  /** Share of the standardized values outside (−1, 1); for the bell, what a table of the normal distribution says. */
  outside: number;
  expected: number | null;
  largest: number;
  /** How many values fall into each of BINS bins: before, over mean ± 4 deviations as they were meant; after, over ±4. */
  before: number[];
  after: number[];
}

export const BINS = 48;
export const REACH = 4;

/** Values with mean 0 and deviation 1, as meant. */
const drawOne: Readonly<Record<Shape, (random: Random) => number>> = {
  bell: normal,
  // Two bells of deviation 0.3, so far apart that the whole has deviation 1.
  peaks: (random) => (uniform(random) < 0.5 ? -1 : 1) * Math.sqrt(0.91) + 0.3 * normal(random),
  flat: (random) => Math.sqrt(3) * (2 * uniform(random) - 1),
  // A square of a bell is skewed: mean 1, variance 2.
  tail(random) {
    const one = normal(random);
    return (one * one - 1) / Math.SQRT2;
  },
};

/** x̂ of a batch of these values, by the library; ε is too small to change anything. */
function standardized(values: readonly number[]): number[] {
  const normalization = createNormalization({ kind: 'batch', epsilon: Number.MIN_VALUE }, 1);
  const pass = createNormalizationPass(normalization, values.length);
  normalize(pass, matrix(values.length, 1, Float64Array.from(values)), normalization, 'train');
  return Array.from(pass.standardized.data);
}

function counted(values: readonly number[]): number[] {
  const counts = new Array<number>(BINS).fill(0);
  for (const value of values) {
    const bin = Math.floor(((value + REACH) / (2 * REACH)) * BINS);
    if (bin >= 0 && bin < BINS) counts[bin]!++;
  }
  return counts;
}

export const experiment = defineExperiment({
  id: 'standardized-shapes',
  lesson: 'normalization',
  documents: ['D'],
  parameters: {
    shape: choice({ default: 'bell', options: SHAPES }),
    count: integer({ default: 4000, range: [50, 10_000], limits: { from: 2, to: 50_000 } }),
    mean: number({ default: 7, range: [-10, 10], step: 0.5, limits: { from: -1000, to: 1000 } }),
    deviation: number({ default: 3, range: [0.5, 5], step: 0.1, limits: { above: 0, to: 1000 } }),
    seed: integer({ default: 1, range: [1, 20], limits: { from: 0, to: 1_000_000 } }),
  },
  presets: [
    { name: 'bell', settings: {} },
    { name: 'peaks', settings: { shape: 'peaks' } },
  ],
  work: ({ count }) => 20 * count,
  *run({ shape, count, mean, deviation, seed }) {
    const random = stream(createRandom(seed), shape);
    const drawn = Array.from({ length: count }, () => drawOne[shape](random));
    const values = drawn.map((one) => mean + deviation * one);
    const after = standardized(values);
    const average = values.reduce((sum, value) => sum + value, 0) / count;
    const variance = values.reduce((sum, value) => sum + (value - average) * (value - average), 0) / count;
    const result: Result = {
      mean: average,
      deviation: Math.sqrt(variance),
      outside: after.filter((value) => !(Math.abs(value) < 1)).length / count,
      expected: shape === 'bell' ? 2 * normalCdf(-1) : null,
      largest: after.reduce((most, value) => Math.max(most, Math.abs(value)), 0),
      before: counted(drawn),
      after: counted(after),
    };
    yield { step: 1, of: 1 };
    return result;
  },
});
