// Least squares by the normal equations XᵀX β = Xᵀy, for a handful of unknowns.
import { ValueError } from '../../lib/nn/index.ts';

/** Gaussian elimination with the largest pivot; the matrix is square and small. */
function solve(A: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = A.map((row, i) => [...row, right[i]!]);
  const n = rows.length;
  for (let k = 0; k < n; k++) {
    const pivot = rows.reduce(
      (best, row, i) => (i >= k && Math.abs(row[k]!) > Math.abs(rows[best]![k]!) ? i : best),
      k,
    );
    [rows[k], rows[pivot]] = [rows[pivot]!, rows[k]!];
    if (!(Math.abs(rows[k]![k]!) > 1e-12)) throw new ValueError('leastSquares: the columns depend on each other');
    for (let i = k + 1; i < n; i++) {
      const factor = rows[i]![k]! / rows[k]![k]!;
      for (let j = k; j <= n; j++) rows[i]![j]! -= factor * rows[k]![j]!;
    }
  }
  const solution = Array.from({ length: n }, () => 0);
  for (let i = n - 1; i >= 0; i--) {
    let rest = rows[i]![n]!;
    for (let j = i + 1; j < n; j++) rest -= rows[i]![j]! * solution[j]!;
    // 0 has no sign here.
    solution[i] = rest / rows[i]![i]! + 0;
  }
  return solution;
}

export interface Fit {
  weights: number[];
  bias: number;
  outputs: number[];
}

/** Weights and bias that make Σ (w·x + b − y)² least. */
export function leastSquares(X: readonly (readonly number[])[], y: ArrayLike<number>): Fit {
  const design = X.map((row) => [...row, 1]);
  const columns = design[0]!.map((_, j) => design.map((row) => row[j]!));
  const dot = (one: readonly number[], other: ArrayLike<number>): number =>
    one.reduce((sum, value, i) => sum + value * other[i]!, 0);
  const solution = solve(
    columns.map((one) => columns.map((other) => dot(one, other))),
    columns.map((column) => dot(column, y)),
  );
  const outputs = design.map((row) => dot(row, solution));
  return { weights: solution.slice(0, -1), bias: solution.at(-1)!, outputs };
}
