// The principal direction of points in the plane, in closed form: XᵀX = (a b; b c) has the eigenvalues
// (a + c)/2 ± √(((a − c)/2)² + b²), and (b, λ − a) or (λ − c, b) is an eigenvector of λ.

export type Pair = readonly [number, number];

export interface Principal {
  readonly direction: [number, number];
  /** Sums of squares along it and across it. */
  readonly eigenvalues: [number, number];
}

export function principalOf(points: readonly Pair[]): Principal {
  const sum = (of: (point: Pair) => number): number => points.reduce((total, point) => total + of(point), 0);
  const [a, b, c] = [sum(([x]) => x * x), sum(([x, y]) => x * y), sum(([, y]) => y * y)];
  const half = (a - c) / 2;
  const root = Math.sqrt(half * half + b * b);
  const [large, small] = [(a + c) / 2 + root, (a + c) / 2 - root];
  // Of the two forms the one that does not cancel. Where all directions are alike, the first is as good as any.
  const [x, y] = half >= 0 ? [half + root, b] : [b, root - half];
  const length = Math.sqrt(x * x + y * y);
  const direction: [number, number] = length > 0 ? [x / length, y / length] : [1, 0];
  return { direction, eigenvalues: [large, Math.max(0, small)] };
}
