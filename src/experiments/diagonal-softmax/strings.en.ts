// What English says about the exhibit.
import { fixed } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import type { Result } from './experiment.ts';

export const words: ExperimentWords<Result> = {
  title: 'Softmax differentiated as a sigmoid',
  parameters: {
    rule: { label: 'Derivative', options: { right: 'all of it', diagonal: 'h(1 − h) alone' } },
    eta: { label: 'Learning rate', letter: 'η' },
    epochs: { label: 'Epochs' },
    seed: { label: 'Seed' },
  },
  presets: { three: 'three clouds' },
  readings: [
    { label: 'cost at end', of: ({ cost }) => fixed(cost.at(-1)!, 4) },
    { label: 'right at end', of: ({ accuracy }) => fixed(accuracy.at(-1)!, 3) },
  ],
  figures: {},
};
