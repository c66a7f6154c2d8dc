// A batch of net inputs, standardized unit by unit, then scaled and shifted; and what comes back to them, path by path.
import { toRows, type Matrix } from '../../lib/nn/index.ts';
import { arrayOf, choice, defineExperiment, number, ParameterError, rows } from '../../lib/parameter/index.ts';
import { comparedWith, differencesOf } from './check.ts';
import { backwardPass, forwardPass, ready } from './standardize.ts';

/** The three ways on which a value reaches all x̂, each with what comes back on it. */
export interface Paths {
  /** x → x̂: γu/s */
  direct: number[][];
  /** x → μ → x̂ */
  mean: number[][];
  /** x → σ² → x̂ */
  variance: number[][];
}

export interface Result {
  /** Of each column, as are the next five. */
  mean: number[];
  variance: number[];
  /** s = √(σ² + ε) */
  deviation: number[];
  /** Largest |x̂|, and the largest that so many values can have. */
  largest: number[];
  bound: number;
  /** How many x̂ lie outside (−1, 1). */
  outside: number[];
  standardized: number[][];
  output: number[][];
  /** ∂E/∂output as given; if not given, or empty, the cost sees the first row alone. */
  upstream: number[][];
  dValues: number[][];
  dGamma: number[];
  dBeta: number[];
  paths: Paths;
  /** Central differences along each value. */
  numeric: number[][];
  maxRelativeError: number;
  /** Relative error along the values if mean and variance are taken for constants. */
  constantsError: number;
}

const limits = { from: -10_000, to: 10_000 };
const lengths = [
  [1, 64],
  [1, 16],
] as const;

/** For five values of one unit. For any others it counts as not given. */
const FIRST_OF_FIVE = [[1], [0], [0], [0], [0]];

function upstreamFor(text: string, values: number[][]): number[][] {
  const isGiven = text !== '[]' && text !== JSON.stringify(FIRST_OF_FIVE);
  const given = arrayOf<number[][]>(text);
  if (!isGiven) return values.map((row, i) => row.map(() => (i === 0 ? 1 : 0)));
  if (given.length === values.length && given[0]!.length === values[0]!.length) return given;
  const size = (rows: number[][]): string => `${rows.length}×${rows[0]!.length}`;
  throw new ParameterError(`upstream: ${size(given)} numbers for values of ${size(values)}, give ${size(values)}`);
}

const column = ({ rows, cols, data }: Matrix, j: number): number[] =>
  Array.from({ length: rows }, (_, i) => data[i * cols + j]!);

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Each path by its own formula; their sum is what the library sends back. */
function pathsOf(X: Matrix, U: number[][], gamma: number, s: readonly number[], divisor: number): Paths {
  const n = X.rows;
  const paths: Paths = { direct: [], mean: [], variance: [] };
  const average = s.map((_, j) => meanOf(U.map((row) => row[j]!)));
  const alike = s.map((_, j) => column(X, j).reduce((sum, x, i) => sum + x * U[i]![j]!, 0) / divisor);
  for (let i = 0; i < n; i++) {
    paths.direct.push(s.map((each, j) => (gamma * U[i]![j]!) / each));
    paths.mean.push(s.map((each, j) => (-gamma * average[j]!) / each));
    paths.variance.push(s.map((each, j) => (-gamma * X.row[i]![j]! * alike[j]!) / each));
  }
  return paths;
}

export const experiment = defineExperiment({
  id: 'batch-norm',
  lesson: 'normalization',
  documents: ['B', 'D'],
  parameters: {
    values: rows({ default: [[1], [2], [3], [4], [5]], lengths, limits, range: [-10, 10], step: 0.1, quantity: 'z' }),
    gamma: number({ default: 1, range: [-3, 3], step: 0.05, limits: { from: -1000, to: 1000 }, quantity: 'w' }),
    beta: number({ default: 0, range: [-5, 5], step: 0.05, limits: { from: -1000, to: 1000 }, quantity: 'b' }),
    epsilon: number({ default: 1e-5, range: [1e-6, 10], step: 1e-6, scale: 'log', limits: { from: 0, to: 1000 } }),
    divisor: choice({ default: 'n', options: ['n', 'n-1'] }),
    upstream: rows({
      default: FIRST_OF_FIVE,
      lengths: [[0, 64], lengths[1]],
      limits,
      range: [-2, 2],
      step: 0.1,
      quantity: 'd',
    }),
  },
  presets: [
    { name: 'five', settings: {} },
    { name: 'document-D', settings: { divisor: 'n-1' } },
    { name: 'four-equal', settings: { values: '[[0],[0],[0],[0],[1]]' } },
    { name: 'pair', settings: { values: '[[3],[3.01]]' } },
  ],
  work: ({ values }) => 1000 + 4 * values.length * values.length,
  *run({ values: text, upstream: given, ...options }) {
    const values = arrayOf<number[][]>(text);
    const n = values.length;
    const divisor = options.divisor === 'n' ? n : n - 1;
    if (divisor === 0) throw new ParameterError('values: 1 row has no variance with divisor n-1 (0/0), give 2 or more');
    const upstream = upstreamFor(given, values);
    const prepared = ready(values, options);
    const { pass, normalization } = prepared;
    forwardPass(prepared);
    if (options.epsilon === 0 && pass.variance.some((one) => one === 0)) {
      throw new ParameterError('epsilon: 0 is not accepted where the values of a column are equal (0/0), give more');
    }
    const constants = backwardPass(prepared, upstream, 'running');
    const dValues = backwardPass(prepared, upstream);
    const [X, deviation] = [pass.standardized, Array.from(pass.inverse, (one) => 1 / one)];
    const result: Result = {
      mean: Array.from(pass.mean),
      variance: Array.from(pass.variance),
      deviation,
      largest: deviation.map((_, j) => column(X, j).reduce((most, x) => Math.max(most, Math.abs(x)), 0)),
      bound: options.divisor === 'n' ? Math.sqrt(n - 1) : (n - 1) / Math.sqrt(n),
      outside: deviation.map((_, j) => column(X, j).filter((x) => !(Math.abs(x) < 1)).length),
      standardized: toRows(X),
      output: toRows(pass.output),
      ...{ upstream, dValues },
      dGamma: Array.from(normalization.dGamma),
      dBeta: Array.from(normalization.dBeta),
      paths: pathsOf(X, upstream, options.gamma, deviation, divisor),
      ...{ numeric: [], maxRelativeError: 0, constantsError: 0 },
    };
    const differences = differencesOf(prepared, upstream, Math.min(1, ...deviation));
    result.numeric = differences.values;
    result.maxRelativeError = Math.max(
      comparedWith(dValues.flat(), differences.values.flat(), result.paths.direct.flat()),
      comparedWith(result.dGamma, differences.gamma),
      comparedWith(result.dBeta, differences.beta),
    );
    result.constantsError = comparedWith(constants.flat(), differences.values.flat());
    yield { step: 1, of: 1 };
    return result;
  },
});
