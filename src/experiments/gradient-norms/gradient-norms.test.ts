// Singular values against matrices whose values are known, and the errors against the product of their factors.
import { describe, expect, it } from 'vitest';
import { runExperiment } from '../../lib/parameter/index.ts';
import { experiment, type Result } from './experiment.ts';
import { middleOf } from './figures/layers.ts';
import { multiply, singularValues } from './singular.ts';

const run = (settings: Record<string, number | string>): Result => runExperiment(experiment, settings).result;

describe('singular values', () => {
  it('of a rotated stretch are the stretches', () => {
    const turn = (t: number) => [[Math.cos(t), -Math.sin(t)], [Math.sin(t), Math.cos(t)]]; // prettier-ignore
    const M = multiply(multiply(turn(0.3), [[5, 0], [0, 0.01]]), turn(1.1)); // prettier-ignore
    const [first, second] = singularValues(M);
    expect(first).toBeCloseTo(5, 12);
    expect(second).toBeCloseTo(0.01, 12);
  });

  it('have the squares of the entries as the sum of their squares', () => {
    const M = [[1, 2, 3], [4, 5, 6], [7, 8, 10]]; // prettier-ignore
    const values = singularValues(M);
    expect(values.reduce((sum, value) => sum + value * value, 0)).toBeCloseTo(304, 9);
    // |det| = 3
    expect(values.reduce((product, value) => product * value, 1)).toBeCloseTo(3, 9);
  });
});

describe('the errors', () => {
  it('shrink with sigmoid units as the pack says, within a factor of two', () => {
    expect(middleOf(run({ depth: 5 }).ratios) / 7.4e-4).toBeLessThan(2);
    expect(middleOf(run({ depth: 8 }).ratios) / 8e-6).toBeLessThan(2);
  });

  it('of identity units are the product of the weights', () => {
    const { norms, productNorms } = run({ depth: 6, width: 4, activation: 'identity', seeds: 1 });
    // The error of hidden layer 6 is stretched by the product at most.
    expect(norms[0]!).toBeLessThanOrEqual(productNorms.at(-1)! * norms[5]! * (1 + 1e-12));
  });

  it('twenty matrices stay far below their bound (D9)', () => {
    const { productNorms, bounds } = run({ depth: 21, width: 5, activation: 'identity', seeds: 1 });
    expect(productNorms).toHaveLength(20);
    expect(bounds.at(-1)!).toBeGreaterThan(1e3);
    expect(productNorms.at(-1)!).toBeLessThan(20);
  });
});
