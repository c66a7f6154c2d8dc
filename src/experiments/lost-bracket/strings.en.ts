// What English says about the lost bracket.
import { fixed } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import type { Result } from './experiment.ts';

export const words: ExperimentWords<Result> = {
  title: 'A bracket lost',
  parameters: {
    rule: { label: 'Rule', options: { right: 'as it should be', mistake: 'with the mistake' } },
    eta: { label: 'Learning rate', letter: 'η' },
    epochs: { label: 'Epochs' },
    seed: { label: 'Seed' },
  },
  presets: { digits: 'two hundred digits, 14 × 14' },
  readings: [{ label: 'first cost', of: ({ cost }) => fixed(cost[0]!, 2) }],
  figures: {},
};
