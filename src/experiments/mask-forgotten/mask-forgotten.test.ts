// The exchanged pass against the library's own, and what its check reads.
import { describe, expect, it } from 'vitest';
import { runExperiment } from '../../lib/parameter/index.ts';
import { experiment, type Result } from './experiment.ts';

const run = (given: Record<string, unknown>): Result => runExperiment(experiment, { steps: 20, ...given }).result;

describe('mask-forgotten', () => {
  it.each([1, 2, 3])('is clean by the right rule and faulty below without the mask, seed %d', (seed) => {
    const right = run({ rule: 'right', seed }).check;
    const wrong = run({ rule: 'no-mask', seed }).check;
    for (const name of ['W1', 'b1', 'W2', 'b2']) expect(right[name]).toBeLessThan(1e-8);
    expect(Math.min(wrong['W1']!, wrong['b1']!)).toBeGreaterThan(0.1);
    expect(Math.max(wrong['W2']!, wrong['b2']!)).toBeLessThan(1e-8);
  });

  it.each([0.3, 0.5, 0.8])('reads 1 − p where only the division is forgotten, p = %d', (keep) => {
    const { check } = run({ rule: 'no-factor', keep });
    expect(check['W1']).toBeCloseTo(1 - keep, 6);
    expect(check['b1']).toBeCloseTo(1 - keep, 6);
  });

  it('starts every rule at the same cost, and all of them come down', () => {
    const costs = ['right', 'no-mask', 'no-factor'].map((rule) => run({ rule, steps: 300 }).cost);
    expect(new Set(costs.map(([first]) => first)).size).toBe(1);
    for (const cost of costs) expect(cost.at(-1)).toBeLessThan(0.5 * cost[0]!);
  });
});
