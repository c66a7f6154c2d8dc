// What English says about shapes.
import { fixed } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import type { Result } from './experiment.ts';

const names = { bell: 'one bell', peaks: 'two peaks', flat: 'flat', tail: 'a long tail' };

export const words: ExperimentWords<Result> = {
  title: 'Many values, standardized',
  parameters: {
    shape: { label: 'Shape', options: names },
    count: { label: 'Values' },
    mean: { label: 'Mean', letter: 'μ' },
    deviation: { label: 'Deviation', letter: 's' },
    seed: { label: 'Seed' },
  },
  presets: { bell: 'one bell', peaks: 'two peaks' },
  readings: [
    { label: 'outside (−1, 1)', of: ({ outside }) => `${fixed(100 * outside, 1)} %` },
    { label: 'farthest out', of: ({ largest }) => fixed(largest, 2) },
  ],
  figures: {
    'normalization-shapes': {
      title: 'The shape stays',
      alt: ({ runs }) => {
        const { result, settings } = runs['only']!;
        return (
          `A histogram of ${settings['count']} values of the shape “${names[settings['shape'] as keyof typeof names]}”, ` +
          `with mean ${fixed(result.mean, 2)} and deviation ${fixed(result.deviation, 2)}, and below it the histogram of ` +
          `the same values standardized: the same shape around 0. ${fixed(100 * result.outside, 1)} percent of them lie ` +
          `outside the interval from −1 to 1, the farthest at ${fixed(result.largest, 2)}.`
        );
      },
      words: { before: 'before', after: 'standardized', outside: '% outside (−1, 1)' },
    },
  },
};
