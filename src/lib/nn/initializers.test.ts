import { describe, expect, it } from 'vitest';
import { initialize, type Initializer, initializers as table, type SchemeName } from './initializers.ts';
import { matrix } from './matrix.ts';
import { createRandom } from './random.ts';

const initializers: Record<SchemeName, Initializer> = table;
const [nIn, nOut] = [100, 200];
const drawn = (scheme: SchemeName, seed: number) => {
  const [W, b] = [matrix(nIn, nOut), new Float64Array(nOut).fill(9)];
  W.data.fill(9);
  initialize(W, b, initializers[scheme], createRandom(seed));
  return { W: W.data, b };
};
const deviationOf = (values: Float64Array): number =>
  Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);

describe.each(Object.keys(initializers) as SchemeName[])('%s', (scheme) => {
  const initializer = initializers[scheme];
  const { W, b } = drawn(scheme, 1);
  const deviation = initializer.deviation(nIn, nOut);

  it('has the deviation that it states', () => {
    expect(Math.abs(deviationOf(W) - deviation)).toBeLessThanOrEqual((5 * deviation) / Math.sqrt(2 * W.length));
    expect(Math.abs(deviationOf(b) - (initializer.bias === 'drawn' ? deviation : 0))).toBeLessThanOrEqual(
      deviation / 2,
    );
    if (initializer.bias === 'zero') expect(b.every((value) => value === 0)).toBe(true);
  });

  it('has mean 0 and the same numbers for the same seed', () => {
    expect(Math.abs(W.reduce((sum, value) => sum + value, 0) / W.length)).toBeLessThanOrEqual(
      (5 * deviation) / Math.sqrt(W.length),
    );
    expect(drawn(scheme, 1).W).toEqual(W);
    if (scheme !== 'zeros') expect(drawn(scheme, 2).W).not.toEqual(W);
  });

  it('has the shape that it states', () => {
    const largest = Math.max(...W.map(Math.abs));
    if (initializer.distribution === 'none') expect(largest).toBe(0);
    if (initializer.distribution === 'uniform') expect(largest).toBeLessThanOrEqual(deviation * Math.sqrt(3));
    if (initializer.distribution === 'normal') expect(largest).toBeGreaterThan(3 * deviation);
  });
});

it('states the deviations of the documents', () => {
  expect(initializers['scaled-normal'].deviation(99, 1)).toBe(0.1);
  expect(initializers['normal-0.01'].deviation(1, 1)).toBe(0.1);
  expect(initializers.xavier.deviation(784, 30).toFixed(5)).toBe('0.04957');
  expect(initializers.he.deviation(8, 1)).toBe(0.5);
});
