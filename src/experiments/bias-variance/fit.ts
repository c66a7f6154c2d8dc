// Least squares by polynomials. The fit is linear in the targets, so that one matrix does for all training sets: the
// values of the fit on a grid are M y.
import { curves } from '../../lib/data/index.ts';

/** T₀ … T_d at x of [0, 1], by the recurrence of Chebyshev's polynomials on [−1, 1]. */
function basis(x: number, degree: number): number[] {
  const u = 2 * x - 1;
  const values = [1, u];
  for (let k = 2; k <= degree; k++) values.push(2 * u * values[k - 1]! - values[k - 2]!);
  return values.slice(0, degree + 1);
}

const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, value, i) => sum + value * b[i]!, 0);

/** The columns of the basis over the points made orthonormal (Gram and Schmidt, twice), and likewise combined on the grid. */
export function smoother(points: readonly number[], grid: readonly number[], degree: number): number[][] {
  const column = (of: readonly number[], k: number): number[] => of.map((x) => basis(x, degree)[k]!);
  const [qs, gs]: [number[][], number[][]] = [[], []];
  for (let k = 0; k <= degree; k++) {
    let [q, g] = [column(points, k), column(grid, k)];
    for (let round = 0; round < 2; round++) {
      qs.forEach((other, j) => {
        const share = dot(other, q);
        q = q.map((value, i) => value - share * other[i]!);
        g = g.map((value, i) => value - share * gs[j]![i]!);
      });
    }
    const length = Math.sqrt(dot(q, q));
    qs.push(q.map((value) => value / length));
    gs.push(g.map((value) => value / length));
  }
  return grid.map((_, row) => points.map((_, i) => qs.reduce((sum, q, k) => sum + gs[k]![row]! * q[i]!, 0)));
}

/** M y */
export const applied = (M: readonly (readonly number[])[], y: readonly number[]): number[] =>
  M.map((row) => dot(row, y));

/** What the points are drawn around: one period of a sine over [0, 1]. */
export const truth = (x: number): number => curves.sine.f(x);

export const evenly = (count: number): number[] => Array.from({ length: count }, (_, i) => i / (count - 1));
