// The least of E(w) + λ Ω(w) in two weights, exactly. E = ½ (w − a)ᵀ H (w − a) with H = [[1, c], [c, 1]] is a bowl whose
// lowest point is a; c tilts its level lines.

export type Penalty = 'l1' | 'l2';
export type Pair = [number, number];

export interface Bowl {
  readonly a: readonly [number, number];
  readonly c: number;
}

/** H v */
const across = (c: number, [u, v]: readonly [number, number]): Pair => [u + c * v, c * u + v];

export function costAt({ a, c }: Bowl, w: readonly [number, number]): number {
  const d: Pair = [w[0] - a[0], w[1] - a[1]];
  const g = across(c, d);
  return (d[0] * g[0] + d[1] * g[1]) / 2;
}

/** ∂E/∂w = H (w − a) */
export const gradientAt = ({ a, c }: Bowl, w: readonly [number, number]): Pair => across(c, [w[0] - a[0], w[1] - a[1]]);

/** Σ|w| or ½ Σw² */
export const sizeOf = (penalty: Penalty, [u, v]: readonly [number, number]): number =>
  penalty === 'l1' ? Math.abs(u) + Math.abs(v) : (u * u + v * v) / 2;

/** (H + λ) w = H a */
function ridge({ a, c }: Bowl, lambda: number): Pair {
  const [g, h] = across(c, a);
  const diagonal = 1 + lambda;
  const determinant = diagonal * diagonal - c * c;
  return [(diagonal * g - c * h) / determinant, (diagonal * h - c * g) / determinant];
}

const pulled = (value: number, lambda: number): number => Math.sign(value) * Math.max(0, Math.abs(value) - lambda);

/** The corner, the two axes, the four quadrants: one of them holds the least point, and it is known by its slopes. */
function lasso({ a, c }: Bowl, lambda: number): Pair {
  const [g, h] = across(c, a);
  if (Math.abs(g) <= lambda && Math.abs(h) <= lambda) return [0, 0];
  const [u, v] = [pulled(g, lambda), pulled(h, lambda)];
  if (Math.abs(h - c * u) <= lambda) return [u, 0];
  if (Math.abs(g - c * v) <= lambda) return [0, v];
  const determinant = 1 - c * c;
  for (const s of [1, -1]) {
    for (const t of [1, -1]) {
      const w: Pair = [
        (g - lambda * s - c * (h - lambda * t)) / determinant,
        (h - lambda * t - c * (g - lambda * s)) / determinant,
      ];
      if (w[0] * s > 0 && w[1] * t > 0) return w;
    }
  }
  return [u, v];
}

export const leastPoint = (bowl: Bowl, penalty: Penalty, lambda: number): Pair =>
  penalty === 'l1' ? lasso(bowl, lambda) : ridge(bowl, lambda);
