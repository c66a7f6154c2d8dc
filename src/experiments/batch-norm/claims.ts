// Sentences about one batch that stand only while they are true.
import { createRandom, normal, stream } from '../../lib/nn/index.ts';
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { experiment } from './experiment.ts';

const run = (settings: Record<string, unknown>) => runExperiment(experiment, settings).result;
const column = (values: readonly number[]): number[][] => values.map((value) => [value]);

/** The lesson's five values, ten times as far apart. */
const FIVE = [1, 2, 3, 4, 5];
const EXACT = { epsilon: 0 };

/** |Σ δ| and |Σ x̂ δ| of one random batch, beside Σ |δ|. */
function leftOver(seed: number): number {
  const random = stream(createRandom(seed), 'batch');
  const draw = (count: number) => column(Array.from({ length: count }, () => 3 * normal(random)));
  const n = 3 + (seed % 8);
  const { dValues, standardized } = run({ values: draw(n), upstream: draw(n), ...EXACT });
  const total = (of: (i: number) => number): number => dValues.reduce((sum, _, i) => sum + of(i), 0);
  const size = total((i) => Math.abs(dValues[i]![0]!));
  return Math.max(
    Math.abs(total((i) => dValues[i]![0]!)) / size,
    Math.abs(total((i) => dValues[i]![0]! * standardized[i]![0]!)) / size,
  );
}

export const claims: readonly Claim[] = [
  {
    id: 'batch-norm/divisors',
    check() {
      const [n, less] = [run({}), run({ divisor: 'n-1' })];
      const [first, firstLess] = [n.standardized[0]![0]!, less.standardized[0]![0]!];
      const holds = Math.abs(first / firstLess - Math.sqrt(5 / 4)) < 1e-5;
      const slots = { variance: n.variance[0]!, 'variance-less': less.variance[0]!, first, 'first-less': firstLess };
      return { holds, slots };
    },
  },
  {
    id: 'batch-norm/four-equal',
    check() {
      const values = column([0, 0, 0, 0, 1]);
      const [n, less] = [run({ values, ...EXACT }), run({ values, divisor: 'n-1', ...EXACT })];
      const largest = [n.largest[0]!, less.largest[0]!] as const;
      const holds = Math.abs(largest[0] - n.bound) < 1e-12 && Math.abs(largest[1] - less.bound) < 1e-12;
      return { holds, slots: { n: largest[0], less: largest[1] } };
    },
  },
  {
    id: 'batch-norm/pair',
    check() {
      const ends = (values: number[], settings = {}) =>
        run({ values: column(values), ...settings }).standardized[1]![0]!;
      const [near, far] = [ends([3, 3.01], EXACT), ends([-50, 7], EXACT)];
      const safe = ends([3, 3.01]);
      return { holds: Math.abs(near - 1) < 1e-9 && Math.abs(far - 1) < 1e-9 && safe < 0.9, slots: { near, far, safe } };
    },
  },
  {
    id: 'batch-norm/alone',
    check() {
      const { standardized, dValues } = run({ values: [[3.7]], upstream: [[1]] });
      return { holds: standardized[0]![0] === 0 && dValues[0]![0] === 0, slots: { x: standardized[0]![0]! } };
    },
  },
  {
    id: 'batch-norm/sideways',
    check() {
      const worst = Array.from({ length: 200 }, (_, seed) => leftOver(seed)).reduce(
        (most, one) => Math.max(most, one),
        0,
      );
      return { holds: worst < 1e-12, slots: { worst, batches: 200 } };
    },
  },
  {
    // Weights ten times as large make net inputs ten times as large: the same output, a tenth of the gradient.
    id: 'batch-norm/tenfold',
    check() {
      const [plain, tenfold] = [run(EXACT), run({ values: column(FIVE.map((value) => 10 * value)), ...EXACT })];
      const ratio = tenfold.dValues[0]![0]! / plain.dValues[0]![0]!;
      const apart = plain.standardized.map((row, i) => Math.abs(row[0]! - tenfold.standardized[i]![0]!));
      const change = tenfold.standardized[4]![0]! / plain.standardized[4]![0]!;
      // W · ∂E/∂W = Σ z δ, for ∂E/∂W = Σ input δ.
      const along = plain.dValues.reduce((sum, row, i) => sum + row[0]! * FIVE[i]!, 0);
      const holds = Math.max(...apart) < 1e-12 && Math.abs(ratio - 0.1) < 1e-12 && Math.abs(along) < 1e-12;
      return { holds, slots: { ratio, change, along } };
    },
  },
  {
    id: 'batch-norm/undo',
    check() {
      const { mean, deviation } = run({});
      const { output } = run({ gamma: deviation[0]!, beta: mean[0]! });
      const worst = output.reduce((most, row, i) => Math.max(most, Math.abs(row[0]! - FIVE[i]!)), 0);
      return { holds: worst < 1e-12, slots: { gamma: deviation[0]!, beta: mean[0]! } };
    },
  },
  {
    // The cost sees the first output alone, and yet every value has a gradient.
    id: 'batch-norm/all-get-some',
    check() {
      const { dValues, constantsError, maxRelativeError } = run({ values: column([1, 2, 3, 4.5, 5]) });
      const least = Math.min(...dValues.map((row) => Math.abs(row[0]!)));
      const holds = least > 0.005 && constantsError > 0.5 && maxRelativeError < 1e-6;
      return { holds, slots: { constants: constantsError, check: maxRelativeError } };
    },
  },
];
