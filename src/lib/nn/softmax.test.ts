import fc from 'fast-check';
import { expect, it } from 'vitest';
import { logSumExp, softmax, softmaxBackward } from './softmax.ts';

const of = (scores: number[], temperature?: number): Float64Array => {
  const out = new Float64Array(scores.length);
  softmax(out, scores, temperature);
  return out;
};

const scores = fc.array(fc.double({ min: -1e4, max: 1e4, noNaN: true }), { minLength: 1, maxLength: 6 });

it('gives probabilities in the order of the scores', () => {
  fc.assert(
    fc.property(scores, fc.double({ min: 0.01, max: 100, noNaN: true }), (values, temperature) => {
      const p = of(values, temperature);
      expect(Math.abs(p.reduce((a, b) => a + b, 0) - 1)).toBeLessThan(1e-14);
      p.forEach((share, j) => {
        expect(share >= 0 && share <= 1).toBe(true);
        p.forEach((other, k) => expect(values[j]! > values[k]! ? share >= other : true).toBe(true));
      });
    }),
    { seed: 3 },
  );
});

it('does not see what is added to every score', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 2, maxLength: 5 }), (values) => {
      expect(of(values.map((value) => value + 1024))).toEqual(of(values));
    }),
    { seed: 4 },
  );
});

it('gives the shares of the documents', () => {
  expect(Array.from(of([2, 1, 0.1]), (p) => p.toFixed(4))).toEqual(['0.6590', '0.2424', '0.0986']);
});

it('is even when hot and picks one when cold', () => {
  for (const p of of([1, 2, 3], 1e9)) expect(p).toBeCloseTo(1 / 3, 8);
  expect(Array.from(of([1, 2, 3], 1e-3))).toEqual([0, 0, 1]);
});

it('refuses a temperature that is not above 0', () => {
  for (const temperature of [0, -1, NaN, Infinity]) {
    expect(() => of([1], temperature)).toThrow(
      `softmax: temperature must be a finite number above 0, got ${temperature}`,
    );
  }
});

it('passes NaN on', () => {
  expect(of([1, NaN])[0]).toBeNaN();
  expect(logSumExp([1, NaN])).toBeNaN();
});

it('adds exponentials without overflow', () => {
  expect(logSumExp([1000, 1000])).toBeCloseTo(1000 + Math.LN2, 12);
  expect(logSumExp([-1000, -1000])).toBeCloseTo(-1000 + Math.LN2, 12);
  expect(logSumExp([-Infinity, 0])).toBe(0);
  expect(logSumExp([-Infinity])).toBe(-Infinity);
});

it('goes back by diag(p) − p pᵀ, in place too', () => {
  const p = of([0.3, -1, 2]);
  const upstream = Float64Array.of(1, -2, 0.5);
  const expected = Array.from(p, (pj, j) => {
    let sum = 0;
    p.forEach((pk, k) => (sum += ((j === k ? pj : 0) - pj * pk) * upstream[k]!));
    return sum;
  });
  softmaxBackward(upstream, p, upstream);
  upstream.forEach((value, j) => expect(value).toBeCloseTo(expected[j]!, 15));
});
