// Two 2×2 matrices and their product: eigenvalues and singular values of each. What a product does to a vector cannot be
// read off the eigenvalues of its factors.
import { arrayOf, defineExperiment, rows } from '../../lib/parameter/index.ts';

export type Square = [[number, number], [number, number]];

export interface Parts {
  matrix: Square;
  /** [real, imaginary] of both, the larger first. */
  eigenvalues: [[number, number], [number, number]];
  /** The larger first. */
  singular: [number, number];
}

export interface Result {
  A: Parts;
  B: Parts;
  /** A B: B acts first. */
  AB: Parts;
  /** The product of the largest singular values of A and B, which that of AB cannot exceed. */
  bound: number;
}

const product = ([[a, b], [c, d]]: Square, [[e, f], [g, h]]: Square): Square => [
  [a * e + b * g, a * f + b * h],
  [c * e + d * g, c * f + d * h],
];

/** λ² − (a + d)λ + (ad − bc) = 0 */
function eigenvaluesOf([[a, b], [c, d]]: Square): Parts['eigenvalues'] {
  const middle = (a + d) / 2;
  // ((a − d)/2)² + bc
  const under = ((a - d) / 2) * ((a - d) / 2) + b * c;
  const root = Math.sqrt(Math.abs(under));
  if (under < 0) return [[middle, root], [middle, -root]]; // prettier-ignore
  const [high, low] = [middle + root, middle - root];
  return Math.abs(high) >= Math.abs(low) ? [[high, 0], [low, 0]] : [[low, 0], [high, 0]]; // prettier-ignore
}

/** s₁ ± s₂ are the lengths of (a + d, b − c) and (a − d, b + c). */
function singularOf([[a, b], [c, d]]: Square): [number, number] {
  const sum = Math.sqrt((a + d) * (a + d) + (b - c) * (b - c));
  const difference = Math.sqrt((a - d) * (a - d) + (b + c) * (b + c));
  return [(sum + difference) / 2, Math.abs(sum - difference) / 2];
}

const partsOf = (matrix: Square): Parts => ({
  matrix,
  eigenvalues: eigenvaluesOf(matrix),
  singular: singularOf(matrix),
});

const square = { lengths: [[2, 2], [2, 2]], limits: { from: -100, to: 100 }, quantity: 'w' } as const; // prettier-ignore

export const experiment = defineExperiment({
  id: 'matrix-product',
  lesson: 'vanishing-gradients',
  documents: ['D'],
  parameters: {
    A: rows({ ...square, default: [[0, 2], [0, 0]] }), // prettier-ignore
    B: rows({ ...square, default: [[0, 0], [2, 0]] }), // prettier-ignore
  },
  presets: [{ name: 'counterexample', settings: {} }],
  work: () => 100,
  *run(settings) {
    const [A, B] = [arrayOf<Square>(settings.A), arrayOf<Square>(settings.B)];
    const parts = { A: partsOf(A), B: partsOf(B), AB: partsOf(product(A, B)) };
    return { ...parts, bound: parts.A.singular[0] * parts.B.singular[0] } satisfies Result;
  },
});
