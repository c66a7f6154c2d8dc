// The polynomial of degree 1 or 2 whose largest error on a grid is least: by exchange (Remez 1934). The best one misses
// by the same amount, with changing sign, at degree + 2 points.

/** Coefficients c₀ + c₁ x + c₂ x². */
export type Polynomial = readonly number[];

export const valueAt = (coefficients: Polynomial, x: number): number =>
  coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);

/** p(x_i) + (−1)^i E = f(x_i): as many equations as coefficients and one more, for E. */
function levelled(xs: readonly number[], ys: readonly number[], degree: number): number[] {
  const n = degree + 2;
  const rows = xs.map((x, i) => {
    const powers = Array.from({ length: degree + 1 }, (_, k) =>
      Array.from({ length: k }).reduce((p: number) => p * x, 1),
    );
    return [...powers, i % 2 === 0 ? 1 : -1, ys[i]!];
  });
  for (let k = 0; k < n; k++) {
    const pivot = rows.reduce(
      (best, row, i) => (i >= k && Math.abs(row[k]!) > Math.abs(rows[best]![k]!) ? i : best),
      k,
    );
    [rows[k], rows[pivot]] = [rows[pivot]!, rows[k]!];
    for (let i = 0; i < n; i++) {
      if (i === k) continue;
      const factor = rows[i]![k]! / rows[k]![k]!;
      for (let j = k; j <= n; j++) rows[i]![j]! -= factor * rows[k]![j]!;
    }
  }
  return rows.map((row, i) => row[n]! / row[i]!);
}

/** The place of the largest error joins the others, for the neighbor on the same side of the curve, so that signs go on changing. */
function exchanged(places: readonly number[], worst: number, errors: readonly number[]): number[] {
  const isAlike = (place: number): boolean => errors[place]! < 0 === errors[worst]! < 0;
  const after = places.findIndex((place) => place > worst);
  const [first, last] = [places[0]!, places.at(-1)!];
  if (after === 0) return isAlike(first) ? places.with(0, worst) : [worst, ...places.slice(0, -1)];
  if (after < 0) return isAlike(last) ? places.with(-1, worst) : [...places.slice(1), worst];
  return places.with(isAlike(places[after]!) ? after : after - 1, worst);
}

const ROUNDS = 100;

export function best(grid: readonly number[], values: readonly number[], degree: 1 | 2): Polynomial {
  const count = degree + 2;
  let places = Array.from({ length: count }, (_, i) => Math.round((i * (grid.length - 1)) / (count - 1)));
  let coefficients: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const solution = levelled(
      places.map((i) => grid[i]!),
      places.map((i) => values[i]!),
      degree,
    );
    coefficients = solution.slice(0, -1);
    const errors = grid.map((x, i) => values[i]! - valueAt(coefficients, x));
    const worst = errors.reduce((most, error, i) => (Math.abs(error) > Math.abs(errors[most]!) ? i : most), places[0]!);
    if (Math.abs(errors[worst]!) <= Math.abs(solution.at(-1)!) * (1 + 1e-9)) break;
    places = exchanged(places, worst, errors);
  }
  return coefficients;
}
