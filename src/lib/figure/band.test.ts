import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandOf, medianOf, quantile, spreadOf } from './band.ts';
import { epochTicks } from './axes.ts';

describe('a seed band', () => {
  it('lies between the least and the largest value, in order', () => {
    const series = fc.array(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 3, maxLength: 9 }), {
      minLength: 1,
      maxLength: 25,
    });
    fc.assert(
      fc.property(series, (runs) => {
        bandOf(runs).forEach(({ low, median, high }, step) => {
          const values = runs.map((run) => run[step]!);
          const slack = 1e-9;
          expect(low).toBeGreaterThanOrEqual(Math.min(...values) - slack);
          expect(median).toBeGreaterThanOrEqual(low - slack);
          expect(high).toBeGreaterThanOrEqual(median - slack);
          expect(high).toBeLessThanOrEqual(Math.max(...values) + slack);
        });
      }),
    );
  });

  it('ends with the shortest run', () => {
    expect(bandOf([[1, 2, 3], [1]])).toHaveLength(1);
  });

  it('of one value a seed has its median and its middle eight tenths', () => {
    const values = [10, 0, 9, 1, 8, 2, 7, 3, 6, 4, 5];
    expect(spreadOf(values)).toEqual({ low: 1, median: 5, high: 9 });
    expect(medianOf([4, 1, 3, 2])).toBe(2.5);
    expect(values[0]).toBe(10);
  });

  it('takes quantiles between neighbors by proportion', () => {
    expect(quantile([0, 1, 2, 3], 0.5)).toBe(1.5);
    expect(quantile([0, 10], 0.1)).toBe(1);
    expect(quantile([7], 0.9)).toBe(7);
  });
});

describe('epoch ticks', () => {
  it.each([
    [300, [0, 100, 200, 300]],
    [10, [0, 5, 10]],
    [1000, [0, 500, 1000]],
    [1, [0, 1]],
    [12_000, [0, 5000, 10_000]],
  ])('of %i epochs', (epochs, ticks) => {
    expect(epochTicks(epochs)).toEqual(ticks);
  });
});
