// One batch through the library's normalization, forward and backward: a row an example, a column a unit.
import {
  createNormalization,
  createNormalizationPass,
  matrix,
  matrixFrom,
  normalize,
  normalizeBackward,
  toRows,
  type Matrix,
  type Normalization,
  type NormalizationPass,
} from '../../lib/nn/index.ts';

export interface Options {
  readonly gamma: number;
  readonly beta: number;
  /** 0 is taken as the smallest number that there is: added to any other, it changes nothing. */
  readonly epsilon: number;
  readonly divisor: 'n' | 'n-1';
}

export const PLAIN: Options = { gamma: 1, beta: 0, epsilon: 0, divisor: 'n' };

interface Ready {
  readonly Z: Matrix;
  readonly normalization: Normalization;
  readonly pass: NormalizationPass;
}

export function ready(values: readonly (readonly number[])[], options: Options): Ready {
  const { gamma, beta, epsilon, divisor } = options;
  const Z = matrixFrom(values);
  const normalization = createNormalization(
    { kind: 'batch', epsilon: Math.max(epsilon, Number.MIN_VALUE), divisor },
    Z.cols,
  );
  normalization.gamma.fill(gamma);
  normalization.beta.fill(beta);
  return { Z, normalization, pass: createNormalizationPass(normalization, Z.rows) };
}

/** The output of a training pass. */
export function forwardPass({ Z, normalization, pass }: Ready): Float64Array {
  normalize(pass, Z, normalization, 'train');
  return pass.output.data;
}

/** What the library sends back after a training pass; with constant statistics, the slip of the bug museum. */
export function backwardPass(
  { normalization, pass }: Ready,
  upstream: readonly (readonly number[])[],
  statistics: 'own' | 'running' = 'own',
): number[][] {
  const U = matrixFrom(upstream);
  const delta = matrix(U.rows, U.cols);
  pass.statistics = statistics;
  normalizeBackward(delta, U, pass, normalization, 1);
  pass.statistics = 'own';
  return toRows(delta);
}

/** x̂ of one column of numbers. */
export function standardized(column: readonly number[], options: Options = PLAIN): number[] {
  const prepared = ready(
    column.map((value) => [value]),
    options,
  );
  forwardPass(prepared);
  return Array.from(prepared.pass.standardized.data);
}
