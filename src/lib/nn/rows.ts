// Sums over rows, four rows a pass. Each sum keeps one accumulator and its order, so the bits are those of one row a
// pass; what is saved is loading and storing the accumulator, and waiting for it.
import type { Matrix } from './matrix.ts';

type Rows = Matrix['row'];

/** out += Σ_k values[from + k stride] · rows[k], k = 0 … n − 1 in this order: four rows a pass, each product added by itself. */
export function addRows(
  out: Float64Array,
  values: Float64Array,
  from: number,
  stride: number,
  rows: Rows,
  n: number,
): void {
  let k = 0;
  let at = from;
  for (; k + 4 <= n; k += 4) {
    const f = values[at]!;
    const g = values[at + stride]!;
    const p = values[at + 2 * stride]!;
    const q = values[at + 3 * stride]!;
    const a = rows[k]!;
    const b = rows[k + 1]!;
    const c = rows[k + 2]!;
    const d = rows[k + 3]!;
    for (let j = 0; j < out.length; j++) out[j] = out[j]! + f * a[j]! + g * b[j]! + p * c[j]! + q * d[j]!;
    at += 4 * stride;
  }
  for (; k < n; k++) {
    const f = values[at]!;
    const a = rows[k]!;
    for (let j = 0; j < out.length; j++) out[j]! += f * a[j]!;
    at += stride;
  }
}

/** The rows whose factor is not 0; grown as needed. */
let keptFactors = new Float64Array(1024);
const keptRows: Float64Array[] = [];

/** The same without the rows whose factor is 0. */
export function addNonZero(
  out: Float64Array,
  values: Float64Array,
  from: number,
  stride: number,
  rows: Rows,
  n: number,
): void {
  if (keptFactors.length < n) keptFactors = new Float64Array(n);
  let kept = 0;
  for (let k = 0, at = from; k < n; k++, at += stride) {
    if (values[at] === 0) continue;
    keptFactors[kept] = values[at]!;
    keptRows[kept++] = rows[k]!;
  }
  addRows(out, keptFactors, 0, 1, keptRows, kept);
}

/** out[k] = factors[k] · Σ_j rows[k][j] d[j], four k at a time; returns the first k that is left. */
export function fourSums(out: Float64Array, factors: Float64Array, rows: Rows, d: Float64Array): number {
  let k = 0;
  for (; k + 4 <= out.length; k += 4) {
    const a = rows[k]!;
    const b = rows[k + 1]!;
    const c = rows[k + 2]!;
    const e = rows[k + 3]!;
    let ofA = 0;
    let ofB = 0;
    let ofC = 0;
    let ofE = 0;
    for (let j = 0; j < d.length; j++) {
      const value = d[j]!;
      ofA += a[j]! * value;
      ofB += b[j]! * value;
      ofC += c[j]! * value;
      ofE += e[j]! * value;
    }
    out[k] = ofA * factors[k]!;
    out[k + 1] = ofB * factors[k + 1]!;
    out[k + 2] = ofC * factors[k + 2]!;
    out[k + 3] = ofE * factors[k + 3]!;
  }
  return k;
}
