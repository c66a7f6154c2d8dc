// Both rules against their recursions written out, and what the check must say of each.
import { describe, expect, it } from 'vitest';
import { runExperiment } from '../../lib/parameter/index.ts';
import { experiment } from './experiment.ts';

const run = (given: Record<string, unknown> = {}) => runExperiment(experiment, given).result;
const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));

describe('slow-learning-slip', () => {
  it.each([
    ['right', (h: number) => h],
    ['slip', (h: number) => 1 / (1 - h)],
  ])('%s: w and b go by their recursion', (rule, errorOf) => {
    const { w, b, output } = run({ rule, eta: 0.01, epochs: 100 });
    let [weight, bias] = [2, 2];
    for (let epoch = 0; epoch <= 100; epoch++) {
      const h = sigmoid(weight + bias);
      expect([w[epoch], b[epoch], output[epoch]].map((value) => value!.toFixed(10))).toEqual(
        [weight, bias, h].map((value) => value.toFixed(10)),
      );
      weight -= 0.01 * errorOf(h);
      bias -= 0.01 * errorOf(h);
    }
  });

  it('is caught by the check: what is missing is σ′ = h (1 − h)', () => {
    const h = sigmoid(4);
    expect(run({ rule: 'right', epochs: 1 }).check.w).toBeLessThan(1e-8);
    const { w, b } = run({ epochs: 1 }).check;
    expect(w).toBeCloseTo(1 - h * (1 - h), 8);
    expect(b).toBeCloseTo(w, 8);
  });

  it('names the first epoch below ½', () => {
    const { output, firstBelowHalf } = run({});
    expect(output.findIndex((value) => value < 0.5)).toBe(firstBelowHalf);
    expect(firstBelowHalf).toBeGreaterThan(0);
  });
});
