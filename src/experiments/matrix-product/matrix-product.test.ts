// Eigenvalues and singular values against their defining equations; the counterexample of row D9.
import { expect, it } from 'vitest';
import { runExperiment } from '../../lib/parameter/index.ts';
import { experiment, type Parts } from './experiment.ts';

const run = (settings: Record<string, string> = {}) => runExperiment(experiment, settings).result;

it('multiplies two matrices without eigenvalues to one with 4', () => {
  const { A, B, AB } = run();
  expect([...A.eigenvalues, ...B.eigenvalues].flat().every((part) => part === 0)).toBe(true);
  expect(AB.matrix).toEqual([[4, 0], [0, 0]]); // prettier-ignore
  expect(AB.eigenvalues).toEqual([[4, 0], [0, 0]]); // prettier-ignore
  expect(AB.singular).toEqual([4, 0]);
});

/** Trace and determinant are sum and product of the eigenvalues; squares of singular values sum to those of the entries. */
function holds({ matrix: [[a, b], [c, d]], eigenvalues: [[p, q], [r, s]], singular: [one, two] }: Parts): void {
  expect(p + r).toBeCloseTo(a + d, 12);
  expect(q + s).toBeCloseTo(0, 12);
  expect(p * r - q * s).toBeCloseTo(a * d - b * c, 12);
  expect(one * one + two * two).toBeCloseTo(a * a + b * b + c * c + d * d, 12);
  expect(one * two).toBeCloseTo(Math.abs(a * d - b * c), 12);
}

it.each([
  ['[[1,2],[3,4]]', '[[0.5,-1],[2,0.25]]'],
  ['[[0,-1],[1,0]]', '[[2,0],[0,-3]]'],
])('%s and %s keep the equations', (A, B) => {
  const result = run({ A, B });
  for (const parts of [result.A, result.B, result.AB]) holds(parts);
  expect(result.AB.singular[0]).toBeLessThanOrEqual(result.bound + 1e-12);
});
