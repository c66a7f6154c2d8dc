// A batch through a layer against sums written out here.
import { expect, it } from 'vitest';
import { runExperiment } from '../../lib/parameter/index.ts';
import { experiment } from './experiment.ts';

it('has the numbers of the exercise', () => {
  const { result } = runExperiment(experiment);
  expect(result.out).toEqual([[2, 1], [4, -3]]); // prettier-ignore
  expect(result.dw).toEqual([[1, -1], [4, -2], [6, 0]]); // prettier-ignore
  expect(result.db).toEqual([3, -1]);
  expect(result.dZ).toEqual([[1, -1, 2], [2, 0, 2]]); // prettier-ignore
});

it('is the slope of Σ upstream · out', () => {
  const J = (w: number[][]): number => {
    const { out, upstream } = runExperiment(experiment, { w }).result;
    return out.flat().reduce((sum, value, i) => sum + value * upstream.flat()[i]!, 0);
  };
  const { w, dw } = runExperiment(experiment).result;
  w.forEach((row, k) =>
    row.forEach((_, j) => {
      // J is linear in w: a step of 1 gives the slope exactly.
      const moved = w.map((values, a) => values.map((value, c) => (a === k && c === j ? value + 1 : value)));
      expect(J(moved) - J(w)).toBe(dw[k]![j]!);
    }),
  );
});

it.each([
  [{ w: [[1, 0], [0, 1]] }, 'batch-product: Z is 2×3 but w is 2×2'],
  [{ b: [1, 2, 3] }, 'batch-product: w is 3×2 but b has 3 values'],
  [{ upstream: [[1, 2]] }, 'batch-product: out is 2×2 but upstream is 1×2'],
])('%j is refused', (settings, message) => {
  expect(() => runExperiment(experiment, settings)).toThrow(message);
}); // prettier-ignore
