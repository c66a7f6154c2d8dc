// What English says about a sum and a mean.
import { fixed } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import type { Result } from './experiment.ts';

export const words: ExperimentWords<Result> = {
  title: 'The same λ beside a sum and beside a mean',
  parameters: {
    lambda: { label: 'Strength', letter: 'λ' },
    samples: { label: 'Points' },
    seed: { label: 'Seed' },
  },
  presets: { forty: 'forty points' },
  readings: [
    { label: 'sum', of: ({ sum }) => fixed(sum, 4) },
    { label: 'mean', of: ({ mean }) => fixed(mean, 4) },
    { label: 'mean, λ/N', of: ({ meanWithShare }) => fixed(meanWithShare, 4) },
  ],
  figures: {
    'ridge-scale-curves': {
      title: 'Sum or mean',
      alt({ runs }) {
        const { result, settings } = runs['only']!;
        return (
          `The best weight against λ from 0.01 to 1000, for ${settings['samples']} points: two curves of the same shape, the one for ` +
          `the mean shifted to ${settings['samples']} times smaller λ. At λ = ${settings['lambda']} the sum keeps ${fixed(result.sum, 2)} ` +
          `of ${fixed(result.free, 2)}, the mean ${fixed(result.mean, 2)}.`
        );
      },
      words: { best: 'best weight', sum: 'cost a sum', mean: 'cost a mean' },
    },
  },
};
