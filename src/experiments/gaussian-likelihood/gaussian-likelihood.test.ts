import { expect, test } from 'vitest';
import { runExperiment } from '../../lib/parameter/index.ts';
import { experiment, medianOf, type Result } from './experiment.ts';

const run = (settings: Record<string, unknown>): Result => runExperiment(experiment, settings).result;

/** The product of the densities, as Math has it. */
const likelihood = (data: readonly number[], mean: number, sigma: number): number =>
  data.reduce(
    (product, y) => product * (Math.exp(-((y - mean) ** 2) / (2 * sigma ** 2)) / (sigma * Math.sqrt(2 * Math.PI))),
    1,
  );

test('1, 2, 6 under a bell at 3', () => {
  const { negativeLogLikelihood, squaredError, bestSigma, withBestSigma, terms } = run({ mean: 3, sigma: 1 });
  expect(negativeLogLikelihood).toBeCloseTo(9.7568, 4);
  expect(terms).toMatchObject({ spread: 0, squares: 7 });
  expect(squaredError).toBe(14);
  expect(bestSigma).toBeCloseTo(2.1602, 4);
  expect(withBestSigma).toBeCloseTo(6.5675, 4);
  expect(run({ mean: 2, sigma: 1 }).negativeLogLikelihood - negativeLogLikelihood).toBeCloseTo(1.5, 12);
});

test('is minus the logarithm of the product of densities, and the sum of its terms', () => {
  for (const [mean, sigma] of [
    [0, 1],
    [2.5, 0.7],
    [-3, 4],
  ] as const) {
    const { negativeLogLikelihood, terms } = run({ mean, sigma });
    expect(negativeLogLikelihood).toBeCloseTo(-Math.log(likelihood([1, 2, 6], mean, sigma)), 9);
    expect(terms.spread + terms.constant + terms.squares).toBeCloseTo(negativeLogLikelihood, 12);
  }
});

test('an outlier draws the mean and not the median', () => {
  expect(run({ data: [1, 2, 3, 4, 100], mean: 22, sigma: 39 })).toMatchObject({ bestMean: 22, median: 3 });
  expect(medianOf([4, 1, 3, 2])).toBe(2.5);
});

test('a best spread of 0 has no likelihood', () => {
  expect(run({ data: [2, 2], mean: 2 })).toMatchObject({ bestSigma: 0, withBestSigma: null });
});
