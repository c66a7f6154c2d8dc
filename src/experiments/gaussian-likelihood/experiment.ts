// How probable a bell makes some data: −ln of the likelihood, term by term, beside the squared error.
import { gaussianNegativeLogLikelihood, log } from '../../lib/nn/index.ts';
import { arrayOf, defineExperiment, list, number } from '../../lib/parameter/index.ts';

export interface Result {
  /** −ln Π N(yᵢ; mean, sigma²), the sum of the three terms. */
  negativeLogLikelihood: number;
  /** Σ (yᵢ − mean)² */
  squaredError: number;
  /** N ln σ, (N/2) ln 2π and Σ (yᵢ − mean)² / 2σ². */
  terms: { spread: number; constant: number; squares: number };
  /** Where the likelihood has its top: the mean of the data, and the spread about it. */
  bestMean: number;
  bestSigma: number;
  /** −ln likelihood at this mean with the best spread; null where all data lie on the mean. */
  withBestSigma: number | null;
  /** Σ |yᵢ − mean|, and a constant that makes it least. */
  absoluteError: number;
  median: number;
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

const limits = { from: -1000, to: 1000 };

export const experiment = defineExperiment({
  id: 'gaussian-likelihood',
  lesson: 'losses',
  documents: ['D', 'E'],
  parameters: {
    data: list({ default: [1, 2, 6], lengths: [[1, 60]], limits, quantity: 'y' }),
    mean: number({ default: 4, range: [-2, 8], step: 0.1, limits, quantity: 'h' }),
    sigma: number({ default: 2, range: [0.5, 6], step: 0.1, limits: { from: 0.01, to: 1000 } }),
  },
  presets: [
    { name: 'three', settings: {} },
    { name: 'outlier', settings: { data: '[1,2,3,4,100]', mean: 22, sigma: 39 } },
  ],
  work: () => 1000,
  *run({ data: text, mean, sigma }) {
    const data = arrayOf<number[]>(text);
    const n = data.length;
    const means = data.map(() => mean);
    const squares = (center: number): number => sumOf(data.map((y) => (y - center) * (y - center)));
    const bestMean = sumOf(data) / n;
    const here = Math.sqrt(squares(mean) / n);
    const result: Result = {
      negativeLogLikelihood: gaussianNegativeLogLikelihood(data, means, sigma),
      squaredError: squares(mean),
      terms: {
        spread: n * log(sigma),
        constant: (n / 2) * log(2 * Math.PI),
        squares: squares(mean) / (2 * sigma * sigma),
      },
      bestMean,
      bestSigma: Math.sqrt(squares(bestMean) / n),
      withBestSigma: here > 0 ? gaussianNegativeLogLikelihood(data, means, here) : null,
      absoluteError: sumOf(data.map((y) => Math.abs(y - mean))),
      median: medianOf(data),
    };
    yield { step: 1, of: 1 };
    return result;
  },
});
