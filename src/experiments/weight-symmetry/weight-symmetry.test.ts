// The count against the formula, the arrangements against a plain enumeration.
import { describe, expect, it } from 'vitest';
import { runExperiment } from '../../lib/parameter/index.ts';
import { arranged, experiment, orders, signs } from './experiment.ts';

const run = (settings: Record<string, unknown> = {}) => runExperiment(experiment, settings).result;

describe('weight-symmetry', () => {
  it.each([
    [1, 2],
    [2, 8],
    [3, 48],
    [4, 384],
    [5, 3840],
  ])('finds for %d units %d sets, all different, with equal outputs', (m, count) => {
    const result = run({ m });
    expect(result.count).toBe(count);
    expect(result.different).toBe(count);
    expect(result.largestDifference).toBeLessThan(1e-14);
  });

  it('changes one thing at a time', () => {
    const { arrangements } = run();
    arrangements.slice(1).forEach(({ order, signs: now }, i) => {
      const before = arrangements[i]!;
      const moved = order.filter((unit, j) => unit !== before.order[j]).length;
      const unitSigns = (one: { order: number[]; signs: number[] }) =>
        [0, 1, 2].map((unit) => one.signs[one.order.indexOf(unit)]);
      const flipped = unitSigns({ order, signs: now }).filter((sign, unit) => sign !== unitSigns(before)[unit]).length;
      expect([moved, flipped]).toEqual(moved > 0 ? [2, 0] : [0, 1]);
    });
  });

  it('lists every order and every sign once', () => {
    expect(new Set(orders(4).map(String)).size).toBe(24);
    expect(new Set(signs(4).map(String)).size).toBe(16);
  });

  it('computes the curve that the formula gives', () => {
    const { x, y, w, b, v, c, arrangements, ...result } = run();
    const other = arranged({ w, b, v, c }, arrangements[17]!);
    for (const weights of [{ w, b, v, c }, other]) {
      const sum = weights.w.reduce((total, wj, j) => total + weights.v[j]! * Math.tanh(wj * x[9]! + weights.b[j]!), c);
      expect(sum).toBeCloseTo(y[9]!, 12);
    }
    expect(result.count).toBe(48);
  });
});
