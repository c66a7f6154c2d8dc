// What English says about bias and variance.
import { fixed } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import type { Result } from './experiment.ts';
import { DEGREES, resultsByDegree } from './figures/bars.ts';

const parts = ({ bias2, variance, noise, total, measured }: Result): string =>
  `bias² ${fixed(bias2, 3)}, variance ${fixed(variance, 3)} and noise ${fixed(noise, 3)} add up to ${fixed(total, 3)}, and ` +
  `${fixed(measured, 3)} is measured`;

export const words: ExperimentWords<Result> = {
  title: 'An error in three parts',
  parameters: {
    degree: { label: 'Degree' },
    noise: { label: 'Noise' },
    samples: { label: 'Points' },
    resamples: { label: 'Training sets' },
    seed: { label: 'Seed' },
  },
  presets: { cubic: 'degree 3', stiff: 'degree 1', supple: 'degree 12' },
  readings: [
    { label: 'bias²', of: ({ bias2 }) => fixed(bias2, 4) },
    { label: 'variance', of: ({ variance }) => fixed(variance, 4) },
    { label: 'sum with noise', of: ({ total }) => fixed(total, 4) },
    { label: 'on own points', of: ({ training }) => fixed(training, 4) },
  ],
  figures: {
    'bias-variance-bundle': {
      title: 'Thirty training sets, thirty fits',
      alt({ runs }) {
        const { result, settings } = runs['only']!;
        return (
          `A bundle of ${result.fits.length} polynomials of degree ${settings['degree']}, each fitted to its own ${settings['samples']} ` +
          `noisy points of a sine, with their mean and the sine itself. Over all training sets ${parts(result)}.`
        );
      },
      words: {
        degree: 'degree',
        fits: 'fits to new draws of the points',
        truth: 'truth',
        mean: 'mean',
        bias2: 'bias²',
        variance: 'variance',
        noise: 'noise',
        measured: 'measured',
      },
    },
    'bias-variance-bars': {
      title: 'Bias², variance and noise by degree',
      alt(scene) {
        const results = resultsByDegree(scene);
        const said = DEGREES.map((degree, i) => `degree ${degree}: ${parts(results[i]!)}`);
        return `Stacked bars of the expected error by degree of the polynomial. ${said.join('; ')}.`;
      },
      words: {
        error: 'expected squared error',
        bias2: 'bias²',
        variance: 'variance',
        noise: 'noise',
        degree: 'degree',
        measured: 'measured',
      },
    },
  },
};
