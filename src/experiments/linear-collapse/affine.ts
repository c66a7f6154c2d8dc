// Layers without a bend, put into one: W = W¹W²…, b = b¹W²… + …, and how near one layer comes to layers with bends.
import { matrixFrom, type Layer } from '../../lib/nn/index.ts';

export type Rows = number[][];

/** y = xW + b */
export interface Affine {
  readonly W: Rows;
  readonly b: number[];
}

export const apply = ({ W, b }: Affine, x: readonly number[]): number[] =>
  b.map((bias, j) => x.reduce((sum, value, i) => sum + value * W[i]![j]!, bias));

/** x(WV) + (bV + c): first one, then the other. */
export const composed = (first: Affine, then: Affine): Affine => ({
  W: first.W.map((row) => then.b.map((_, j) => row.reduce((sum, value, k) => sum + value * then.W[k]![j]!, 0))),
  b: apply(then, first.b),
});

const affineOf = ({ W, b }: Pick<Layer, 'W' | 'b'>): Affine => ({ W: W.row.map((row) => [...row]), b: [...b] });

/** What the layers would compute without their activation functions. */
export const collapsed = (layers: readonly Pick<Layer, 'W' | 'b'>[]): Affine => layers.map(affineOf).reduce(composed);

/**
 * The single layer with the least squared difference from outputs at the points of a centered square grid. There
 * the columns x₁, x₂ and 1 are at right angles to each other, so each weight is a mean by itself.
 */
export function nearest(points: Rows, outputs: Rows): Affine {
  const squares = [0, 1].map((i) => points.reduce((sum, x) => sum + x[i]! * x[i]!, 0));
  const units = outputs[0]!.map((_, j) => j);
  const mean = (j: number): number => outputs.reduce((sum, y) => sum + y[j]!, 0) / outputs.length;
  const along = (i: number, j: number): number =>
    points.reduce((sum, x, n) => sum + x[i]! * outputs[n]![j]!, 0) / squares[i]!;
  return { W: [0, 1].map((i) => units.map((j) => along(i, j))), b: units.map(mean) };
}

/** Of a 2×2 matrix: 2, or less where the determinant is nothing beside the entries. */
export function rankOf(W: Rows): 0 | 1 | 2 {
  const [a = 0, b = 0, c = 0, d = 0] = W.flat();
  const size = a * a + b * b + c * c + d * d;
  if (!(size > 0)) return 0;
  return Math.abs(a * d - b * c) > 1e-12 * size ? 2 : 1;
}

/** The largest difference of two lists of rows. */
export const farthest = (one: Rows, other: Rows): number =>
  one.reduce(
    (most, row, n) => row.reduce((larger, value, j) => Math.max(larger, Math.abs(value - other[n]![j]!)), most),
    0,
  );

/** (2·CELLS + 1)² points of the square from −1 to 1, row by row. */
export const CELLS = 10;
export const SIDE = 2 * CELLS + 1;
export const sheet = (): Rows =>
  Array.from({ length: SIDE * SIDE }, (_, n) => [(n % SIDE) / CELLS - 1, Math.floor(n / SIDE) / CELLS - 1]);
export const sheetMatrix = () => matrixFrom(sheet());
