// Against the formulas, and against what no line can do.
import { describe, expect, it } from 'vitest';
import { runExperiment } from '../../lib/parameter/index.ts';
import { experiment } from './experiment.ts';

const run = (settings: Record<string, number | string>) => runExperiment(experiment, settings).result;

describe('broadcast-bias', () => {
  it('ends at ln 2 with one bias: no line does XOR', () => {
    const { cost, b } = run({ rule: 'right', steps: 2000 });
    expect(cost.at(-1)).toBeCloseTo(Math.LN2, 4);
    expect(b).toHaveLength(1);
  });

  it('gets all four right with a bias for each', () => {
    const { cost, accuracy, b } = run({ rule: 'repeated', steps: 1000 });
    expect(b).toHaveLength(4);
    expect(accuracy.at(-1)).toBe(1);
    expect(cost.at(-1)).toBeLessThan(0.05);
  });

  it('is named by the gradient check, and only in the bias', () => {
    const [right, wrong] = [run({ rule: 'right' }).check, run({ rule: 'repeated' }).check];
    expect(right.w).toBeLessThan(1e-8);
    expect(right.b).toBeLessThan(1e-8);
    expect(wrong.w).toBeLessThan(1e-8);
    expect(wrong.b).toBeGreaterThan(0.5);
  });

  it('starts with the cost of the formula', () => {
    const one = run({ rule: 'right', steps: 1 });
    const two = run({ rule: 'repeated', steps: 1 });
    expect(one.cost[0]).toBe(two.cost[0]);
    expect(one.cost[1]).not.toBe(two.cost[1]);
  });
});
