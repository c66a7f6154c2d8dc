// What English says about pictures that are divided twice.
import { fixed, scientific } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import type { Result } from './experiment.ts';

export const words: ExperimentWords<Result> = {
  title: 'New pictures divided by 255 twice',
  parameters: {
    pictures: { label: 'New pictures', options: { 'as-trained': 'as in training', divided: 'divided once more' } },
    samples: { label: 'Examples' },
    epochs: { label: 'Epochs' },
    seed: { label: 'Seed' },
  },
  presets: { divided: 'divided twice' },
  readings: [
    { label: 'right at end', of: ({ accuracy }) => `${fixed(100 * (accuracy.at(-1) ?? 0), 1)} %` },
    { label: 'check of the first weights', of: ({ check }) => scientific(check.W1, 0) },
  ],
  figures: {},
};
