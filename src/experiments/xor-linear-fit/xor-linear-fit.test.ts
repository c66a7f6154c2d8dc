import { describe, expect, it } from 'vitest';
import { runExperiment } from '../../lib/parameter/index.ts';
import { experiment } from './experiment.ts';
import { leastSquares } from './least-squares.ts';

const CORNERS = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
];

describe('xor-linear-fit', () => {
  const { weights, bias, outputs, meanSquaredError, lifted } = runExperiment(experiment).result;

  it('lands on one half everywhere', () => {
    for (const w of weights) expect(w).toBeCloseTo(0, 12);
    expect(bias).toBeCloseTo(0.5, 12);
    for (const output of outputs) expect(output).toBeCloseTo(0.5, 12);
    expect(meanSquaredError).toBeCloseTo(0.25, 12);
  });

  it('is exact with the product as a third feature', () => {
    expect(lifted.weights.map((w) => Math.round(1e9 * w) / 1e9)).toEqual([1, 1, -2]);
    lifted.outputs.forEach((output, i) => expect(output).toBeCloseTo([0, 1, 1, 0][i]!, 12));
  });

  it('cannot be improved by a small change of any parameter', () => {
    const error = (w1: number, w2: number, b: number): number =>
      CORNERS.reduce((sum, [x1, x2], i) => sum + (w1 * x1! + w2 * x2! + b - [0, 1, 1, 0][i]!) ** 2, 0) / 4;
    for (const change of [-0.01, 0.01]) {
      expect(error(change, 0, 0.5)).toBeGreaterThan(0.25);
      expect(error(0, change, 0.5)).toBeGreaterThan(0.25);
      expect(error(0, 0, 0.5 + change)).toBeGreaterThan(0.25);
    }
  });

  it.each([
    ['AND', [0, 0, 0, 1], [0.5, 0.5], -0.25],
    ['OR', [0, 1, 1, 1], [0.5, 0.5], 0.25],
    ['NAND', [1, 1, 1, 0], [-0.5, -0.5], 1.25],
  ] as const)('fits %s as by hand', (_, y, w, b) => {
    const fit = leastSquares(CORNERS, y);
    fit.weights.forEach((value, j) => expect(value).toBeCloseTo(w[j]!, 12));
    expect(fit.bias).toBeCloseTo(b, 12);
  });

  it('refuses columns that depend on each other', () => {
    expect(() => leastSquares([[1, 2], [2, 4], [3, 6]], [1, 2, 3])).toThrow('leastSquares: the columns depend on each other'); // prettier-ignore
  });
});
