import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  binaryCrossEntropy,
  categoricalCrossEntropy,
  type Cost,
  costFor,
  gaussianLikelihood,
  quadratic,
} from './costs.ts';
import { sigmoid } from './sigmoids.ts';
import { softmax } from './softmax.ts';

const row = (...values: number[]): Float64Array => Float64Array.from(values);

const outputsOf = (cost: Cost, z: Float64Array): Float64Array => {
  const h = z.slice();
  if (cost === binaryCrossEntropy) h.forEach((value, j) => (h[j] = sigmoid(value)));
  if (cost === categoricalCrossEntropy) softmax(h, z);
  return h;
};

const family: [string, Cost][] = [
  ['quadratic', quadratic],
  ['binary cross-entropy', binaryCrossEntropy],
  ['categorical cross-entropy', categoricalCrossEntropy],
  ['Gaussian likelihood', gaussianLikelihood(0.5)],
];

describe.each(family)('%s', (name, cost) => {
  const lossAt = (z: Float64Array, y: Float64Array): number => cost.loss(z, outputsOf(cost, z), y);

  it('has the derivative that differences have', () => {
    const values = fc.array(fc.double({ min: -4, max: 4, noNaN: true }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(values, fc.integer({ min: 0, max: 2 }), (scores, label) => {
        const [z, y, error] = [row(...scores), row(0, 0, 0), row(0, 0, 0)];
        y[label] = 1;
        (cost.errorAtScores ?? cost.errorAtOutputs!)(error, outputsOf(cost, z), y);
        for (let j = 0; j < 3; j++) {
          const at = (step: number): number =>
            lossAt(
              z.map((value, k) => (k === j ? value + step : value)),
              y,
            );
          expect(Math.abs((at(1e-5) - at(-1e-5)) / 2e-5 - error[j]!)).toBeLessThan(
            1e-8 * Math.max(1, Math.abs(error[j]!)),
          );
        }
      }),
      { seed: 2, numRuns: 60 },
    );
  });

  it('stays finite at scores of ±1e4', () => {
    for (const scores of [row(1e4, -1e4, 0), row(-1e4, -1e4, -1e4), row(1e4, 1e4, 1e4)]) {
      expect(Number.isFinite(lossAt(scores, row(0, 1, 0)))).toBe(true);
    }
  });

  it('is least at the target, and passes NaN on', () => {
    const least = name.includes('cross') ? lossAt(row(40, -40, -40), row(1, 0, 0)) : lossAt(row(1, 0, 0), row(1, 0, 0));
    expect(least).toBeLessThan(lossAt(row(0.3, 0.1, 0.2), row(1, 0, 0)));
    expect(lossAt(row(NaN, 0, 0), row(1, 0, 0))).toBeNaN();
  });
});

it('gives the numbers of the documents', () => {
  expect(quadratic.loss(row(), row(1.5, 1.5), row(1, 2))).toBe(0.25);
  const scores = row(Math.log(0.05), Math.log(0.1), Math.log(0.7), Math.log(0.15));
  expect(categoricalCrossEntropy.loss(scores, row(), row(0, 0, 1, 0))).toBeCloseTo(0.356675, 6);
  expect(binaryCrossEntropy.loss(row(0, 0), row(), row(1, 0))).toBeCloseTo(2 * Math.LN2, 15);
  expect(gaussianLikelihood(1).loss(row(), row(1), row(1))).toBeCloseTo(0.5 * Math.log(2 * Math.PI), 15);
});

it('costs what a saturated output should, not infinity', () => {
  expect(binaryCrossEntropy.loss(row(1000), row(1), row(0))).toBe(1000);
  expect(binaryCrossEntropy.loss(row(-1000), row(0), row(0))).toBe(0);
  expect(categoricalCrossEntropy.loss(row(1000, 0), row(1, 0), row(0, 1))).toBe(1000);
});

it('pairs cross-entropy with its outputs', () => {
  expect(costFor('cross-entropy', 'sigmoid')).toBe(binaryCrossEntropy);
  expect(costFor('cross-entropy', 'softmax')).toBe(categoricalCrossEntropy);
  expect(costFor('quadratic', 'tanh')).toBe(quadratic);
  expect(costFor('gaussian-likelihood', 'identity', 2).name).toBe('gaussian-likelihood');
  expect(() => costFor('cross-entropy', 'tanh')).toThrow(
    'costFor: cross-entropy needs outputs that are sigmoid or softmax, got tanh',
  );
  expect(() => costFor('absolute' as 'quadratic', 'tanh')).toThrow(
    'costFor: unknown name "absolute", expected one of quadratic, cross-entropy, gaussian-likelihood',
  );
  expect(() => costFor('gaussian-likelihood', 'identity', 0)).toThrow(
    'costFor: sigma must be a finite number above 0, got 0',
  );
  expect(() => costFor('gaussian-likelihood', 'identity', NaN)).toThrow(
    'costFor: sigma must be a finite number above 0, got NaN',
  );
});
