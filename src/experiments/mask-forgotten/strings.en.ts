// What English says about the forgotten mask.
import { fixed, scientific } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import type { Result } from './experiment.ts';

export const words: ExperimentWords<Result> = {
  title: 'The mask forgotten on the way back',
  parameters: {
    rule: {
      label: 'Backward pass',
      options: { right: 'through the mask', 'no-mask': 'no mask', 'no-factor': 'mask, not divided' },
    },
    keep: { label: 'Share kept', letter: 'p' },
    eta: { label: 'Learning rate', letter: 'η' },
    steps: { label: 'Steps' },
    seed: { label: 'Seed' },
  },
  presets: { lesson: 'the exhibit' },
  readings: [
    { label: 'cost at the end', of: ({ cost }) => fixed(cost.at(-1)!, 4) },
    { label: 'check of ∂E/∂W¹', of: ({ check: { W1 = 0 } }) => (W1 > 1e-3 ? fixed(W1, 3) : scientific(W1, 0)) },
  ],
  figures: {},
};
