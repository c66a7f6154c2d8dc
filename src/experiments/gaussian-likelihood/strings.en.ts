// What English says about likelihood.
import { fixed, shown } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import type { Result } from './experiment.ts';
import { bellOf } from './figures/twin.ts';

const listed = (values: readonly number[]): string => values.map((value) => shown(value, 2)).join(', ');

export const words: ExperimentWords<Result> = {
  title: 'How likely a bell makes the data',
  parameters: {
    data: { label: 'Data', letter: 'y' },
    mean: { label: 'Mean', letter: 'h' },
    sigma: { label: 'Spread', letter: 's' },
  },
  presets: { three: 'three numbers', outlier: 'four numbers and one far away' },
  readings: [
    { label: '−ln likelihood', of: ({ negativeLogLikelihood }) => shown(negativeLogLikelihood, 4) },
    { label: 'squared error', of: ({ squaredError }) => shown(squaredError, 4) },
    { label: 'best mean', of: ({ bestMean }) => shown(bestMean, 4) },
    { label: 'best spread there', of: ({ bestSigma }) => shown(bestSigma, 4) },
  ],
  figures: {
    'losses-likelihood': {
      title: 'The likelihood’s top is the squared error’s bottom',
      alt: (scene) => {
        const { data, mean, sigma } = bellOf(scene);
        const { negativeLogLikelihood, squaredError, bestMean } = scene.runs['only']!.result;
        return (
          `A bell with mean ${shown(mean, 2)} and spread ${shown(sigma, 2)} over the data ${listed(data)}. Below it, over the ` +
          `mean, the likelihood with its top and the squared error with its bottom, both at ${shown(bestMean, 2)}. Here the ` +
          `squared error is ${shown(squaredError, 2)} and minus the logarithm of the likelihood ${shown(negativeLogLikelihood, 3)}.`
        );
      },
      words: {
        bell: 'density of the bell',
        likelihood: 'likelihood, scaled',
        squares: 'squared error Σ',
        mean: 'mean',
        total: 'together',
      },
    },
    'losses-outlier': {
      title: 'One far away',
      alt: (scene) => {
        const { bestMean, median } = scene.runs['only']!.result;
        return (
          `Two costs of one constant for the data ${listed(bellOf(scene).data)}. The squared cost is a parabola with its bottom ` +
          `at the mean, ${fixed(bestMean, 0)}, far from four of the five; the absolute cost has its bottom at the median, ` +
          `${fixed(median, 0)}, among them.`
        );
      },
      words: {
        squared: 'squared cost',
        absolute: 'absolute cost',
        'squared where': 'bottom at the mean',
        'absolute where': 'bottom at the median',
        data: 'data',
      },
    },
  },
};
