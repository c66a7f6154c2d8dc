// The error of a learner, taken apart: many training sets of the same size, a fit to each, and what the fits have in
// common and in what they differ.
import { createRandom, normal, stream } from '../../lib/nn/index.ts';
import { defineExperiment, integer, number } from '../../lib/parameter/index.ts';
import { applied, evenly, smoother, truth } from './fit.ts';

export interface Result {
  /** Means over the grid. */
  bias2: number;
  variance: number;
  noise: number;
  /** bias² + variance + noise */
  total: number;
  /** The mean squared error of the fits on targets never seen, drawn anew for each. */
  measured: number;
  /** The mean squared error on the points that the fits were made for. */
  training: number;
  x: number[];
  truth: number[];
  mean: number[];
  /** The first fits, and the points of the very first. */
  fits: number[][];
  points: [number, number][];
}

/** Points of the grid on which fits are compared. */
const GRID = 101;
/** So many fits are kept to be drawn. */
const SHOWN = 30;

const meanOf = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

export const experiment = defineExperiment({
  id: 'bias-variance',
  lesson: 'regularization',
  documents: ['B', 'D'],
  parameters: {
    degree: integer({ default: 3, range: [0, 12], limits: { from: 0, to: 12 } }),
    noise: number({ default: 0.3, range: [0, 2], step: 0.05, limits: { from: 0, to: 10 } }),
    samples: integer({ default: 20, range: [15, 60], limits: { from: 14, to: 100 } }),
    resamples: integer({ default: 400, range: [30, 1000], limits: { from: 2, to: 2000 } }),
    seed: integer({ default: 1, range: [0, 40], limits: { from: 0, to: 1_000_000 } }),
  },
  presets: [
    { name: 'cubic', settings: {} },
    { name: 'stiff', settings: { degree: 1 } },
    { name: 'supple', settings: { degree: 12 } },
  ],
  work: ({ samples, resamples }) => resamples * GRID * (samples + 4),
  *run({ degree, noise, samples, resamples, seed }) {
    const random = createRandom(seed);
    const [training, fresh] = [stream(random, 'training'), stream(random, 'fresh')];
    const [at, grid] = [evenly(samples), evenly(GRID)];
    const [M, own] = [smoother(at, grid, degree), smoother(at, at, degree)];
    const [values, exact] = [at.map(truth), grid.map(truth)];
    const [sums, squares] = [grid.map(() => 0), grid.map(() => 0)];
    const result: Result = {
      ...{ bias2: 0, variance: 0, noise: noise * noise, total: 0, measured: 0, training: 0 },
      ...{ x: grid, truth: exact, mean: [], fits: [], points: [] },
    };
    for (let set = 0; set < resamples; set++) {
      const y = values.map((value) => value + noise * normal(training));
      const fit = applied(M, y);
      fit.forEach((value, i) => {
        sums[i]! += value;
        squares[i]! += value * value;
        const target = exact[i]! + noise * normal(fresh);
        result.measured += (target - value) * (target - value);
      });
      applied(own, y).forEach((value, i) => (result.training += (y[i]! - value) * (y[i]! - value)));
      if (set < SHOWN) result.fits.push(fit);
      if (set === 0) result.points = at.map((x, i) => [x, y[i]!]);
      yield { step: set + 1, of: resamples };
    }
    result.mean = sums.map((sum) => sum / resamples);
    result.bias2 = meanOf(result.mean.map((mean, i) => (mean - exact[i]!) * (mean - exact[i]!)));
    result.variance = meanOf(squares.map((sum, i) => Math.max(0, sum / resamples - result.mean[i]! * result.mean[i]!)));
    result.total = result.bias2 + result.variance + result.noise;
    result.measured /= resamples * GRID;
    result.training /= resamples * samples;
    return result;
  },
});
