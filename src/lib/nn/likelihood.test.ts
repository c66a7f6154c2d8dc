import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  crossEntropy,
  entropy,
  gaussianNegativeLogLikelihood,
  meanSquaredError,
  relativeEntropy,
} from './likelihood.ts';

const distribution = fc
  .array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 })
  .map((parts) => parts.map((part) => part / parts.reduce((a, b) => a + b)));

it('splits the length of a message into the least and the surplus', () => {
  fc.assert(
    fc.property(distribution, distribution, (p, q) => {
      expect(crossEntropy(p, q)).toBeCloseTo(entropy(p) + relativeEntropy(p, q), 12);
      expect(relativeEntropy(p, q)).toBeGreaterThanOrEqual(-1e-15);
      expect(relativeEntropy(p, p)).toBe(0);
    }),
    { seed: 5 },
  );
});

it('gives the numbers of the documents', () => {
  expect(crossEntropy([0, 0, 1, 0], [0.05, 0.1, 0.7, 0.15])).toBeCloseTo(0.356675, 6);
  expect(relativeEntropy([0.5, 0.5], [0.9, 0.1])).toBeCloseTo(0.5108, 4);
  expect(relativeEntropy([0.9, 0.1], [0.5, 0.5])).toBeCloseTo(0.3681, 4);
  expect(meanSquaredError([1, 2], [1.5, 1.5])).toBe(0.25);
});

it('is infinite where what happens was thought impossible', () => {
  expect(crossEntropy([0.5, 0.5], [1, 0])).toBe(Infinity);
  expect(relativeEntropy([0.5, 0.5], [1, 0])).toBe(Infinity);
  expect(relativeEntropy([1, 0], [0.5, 0.5])).toBeCloseTo(Math.LN2, 15);
});

it('turns squared error into likelihood', () => {
  const [y, mean, sigma] = [[1, 2, 4], [1.5, 1, 3], 0.8];
  const logOfProduct = y.reduce((sum, value, i) => {
    const away = (value - mean[i]!) / sigma;
    return sum - Math.log(Math.exp((-away * away) / 2) / (sigma * Math.sqrt(2 * Math.PI)));
  }, 0);
  expect(gaussianNegativeLogLikelihood(y, mean, sigma)).toBeCloseTo(logOfProduct, 12);
});

it.each<[() => unknown, string]>([
  [() => crossEntropy([1], [0.5, 0.5]), 'crossEntropy: 1 values against 2'],
  [() => crossEntropy([], []), 'crossEntropy: there is no value'],
  [() => crossEntropy([0.5, 0.6], [0.5, 0.5]), 'crossEntropy: p sums to 1.1, expected 1'],
  [() => crossEntropy([0.5, 0.5], [1.5, -0.5]), 'crossEntropy: q[0] is 1.5, expected a probability'],
  [() => entropy([NaN, 1]), 'crossEntropy: p[0] is NaN, expected a probability'],
  [() => relativeEntropy([1], [0]), 'relativeEntropy: q sums to 0, expected 1'],
  [() => relativeEntropy([1, 1], [1]), 'relativeEntropy: 2 values against 1'],
  [() => meanSquaredError([1], [1, 2]), 'meanSquaredError: 1 values against 2'],
  [
    () => gaussianNegativeLogLikelihood([1], [1], -1),
    'gaussianNegativeLogLikelihood: sigma must be a finite number above 0, got -1',
  ],
  [() => gaussianNegativeLogLikelihood([1], [1, 1], 1), 'gaussianNegativeLogLikelihood: 1 values against 2'],
])('%#: says what is wrong', (act, message) => {
  expect(act).toThrow(message);
});
