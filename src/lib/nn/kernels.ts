// The arithmetic under the four equations, as plain loops over rows: the definition. A faster filling of the same table
// must give the same bits, and does if it keeps these rules:
// - every sum has one accumulator and runs in the order written here: forward from the bias with k ascending, gradients
//   from 0 with the example i ascending, the error from 0 with j ascending; nothing starts from its first product;
// - no fused multiply-add; vectors run over j, unrolling over rows, so that no order changes;
// - inputs that are 0 are skipped or not by the size of W alone (`skipsZeros`), never by which filling is in use.
import type { Activation } from './activation.ts';
import { type Matrix, matrix } from './matrix.ts';
import { addNonZero, addRows, fourSums } from './rows.ts';

export interface Kernels {
  readonly name: string;
  /** Memory for a network's matrices and vectors. */
  matrix(rows: number, cols: number): Matrix;
  vector(length: number): Float64Array;
  /** Z = H W + b: (N×m) = (N×n)(n×m) + a row of m, repeated. */
  affine(Z: Matrix, H: Matrix, W: Matrix, b: Float64Array): void;
  /** dW = scale · Hᵀ delta: (n×m) = (n×N)(N×m). */
  weightGradient(dW: Matrix, H: Matrix, delta: Matrix, scale: number): void;
  /** db = scale · Σᵢ deltaᵢ: a row of m from N×m. */
  biasGradient(db: Float64Array, delta: Matrix, scale: number): void;
  /** out = (delta Wᵀ) ⊙ slope: (N×n) = (N×m)(m×n) ⊙ (N×n). */
  errorDown(out: Matrix, slope: Matrix, delta: Matrix, W: Matrix): void;
  /** H = σ(U) and S = σ′(U), element by element. */
  activate(H: Matrix, U: Matrix, activation: Activation): void;
  slopes(S: Matrix, U: Matrix, activation: Activation): void;
  activateWithSlopes(H: Matrix, S: Matrix, U: Matrix, activation: Activation): void;
  /** values −= eta · gradient. */
  descend(values: Float64Array, gradient: Float64Array, eta: number): void;
}

/** Wide inputs (pixels) are mostly 0 and worth skipping; in a small layer the question costs more than the work. */
export const skipsZeros = (W: Matrix): boolean => W.rows >= 64;

function affine(Z: Matrix, H: Matrix, W: Matrix, b: Float64Array): void {
  const add = skipsZeros(W) ? addNonZero : addRows;
  const n = W.rows;
  for (let i = 0; i < Z.rows; i++) {
    const z = Z.row[i]!;
    for (let j = 0; j < z.length; j++) z[j] = b[j]!;
    add(z, H.data, i * n, 1, W.row, n);
  }
}

function weightGradient(dW: Matrix, H: Matrix, delta: Matrix, scale: number): void {
  const add = skipsZeros(dW) ? addNonZero : addRows;
  for (let i = 0; i < dW.data.length; i++) dW.data[i] = 0;
  for (let k = 0; k < dW.rows; k++) add(dW.row[k]!, H.data, k, dW.rows, delta.row, delta.rows);
  if (scale !== 1) for (let i = 0; i < dW.data.length; i++) dW.data[i]! *= scale;
}

function biasGradient(db: Float64Array, delta: Matrix, scale: number): void {
  for (let j = 0; j < db.length; j++) db[j] = 0;
  for (let i = 0; i < delta.rows; i++) {
    const d = delta.row[i]!;
    for (let j = 0; j < db.length; j++) db[j]! += d[j]!;
  }
  if (scale !== 1) for (let j = 0; j < db.length; j++) db[j]! *= scale;
}

function errorDown(out: Matrix, slope: Matrix, delta: Matrix, W: Matrix): void {
  for (let i = 0; i < out.rows; i++) {
    const o = out.row[i]!;
    const s = slope.row[i]!;
    const d = delta.row[i]!;
    let k = fourSums(o, s, W.row, d);
    for (; k < o.length; k++) {
      const w = W.row[k]!;
      let sum = 0;
      for (let j = 0; j < d.length; j++) sum += w[j]! * d[j]!;
      o[k] = sum * s[k]!;
    }
  }
}

function activate(H: Matrix, U: Matrix, activation: Activation): void {
  const h = H.data;
  const u = U.data;
  for (let i = 0; i < u.length; i++) h[i] = activation.f(u[i]!);
}

function slopes(S: Matrix, U: Matrix, activation: Activation): void {
  const s = S.data;
  const u = U.data;
  for (let i = 0; i < u.length; i++) s[i] = activation.slope(u[i]!);
}

function activateWithSlopes(H: Matrix, S: Matrix, U: Matrix, activation: Activation): void {
  if (activation.both) activation.both(H.data, S.data, U.data);
  else {
    activate(H, U, activation);
    slopes(S, U, activation);
  }
}

function descend(values: Float64Array, gradient: Float64Array, eta: number): void {
  for (let i = 0; i < values.length; i++) values[i]! -= eta * gradient[i]!;
}

export const plainKernels: Kernels = {
  name: 'plain',
  matrix: (rows, cols) => matrix(rows, cols),
  vector: (length) => new Float64Array(length),
  affine,
  weightGradient,
  biasGradient,
  errorDown,
  activate,
  slopes,
  activateWithSlopes,
  descend,
};
