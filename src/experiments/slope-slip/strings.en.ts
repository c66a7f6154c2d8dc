// What English says about the slope of which x.
import { scientific } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import type { Result } from './experiment.ts';

export const words: ExperimentWords<Result> = {
  title: 'The slope of which x?',
  parameters: {
    rule: {
      label: 'Slope',
      options: { right: 'σ′(z)', 'slope-at-value': 'σ′ of the value h', 'value-rule-at-z': 'z(1 − z)' },
    },
    eta: { label: 'Learning rate', letter: 'η' },
    epochs: { label: 'Epochs' },
  },
  presets: { published: 'as published: σ′ of the value' },
  readings: [{ label: 'cost at end', of: ({ cost }) => scientific(cost.at(-1)!, 1) }],
  figures: {
    'slope-slip-rules': {
      title: 'Three slopes for one sigmoid',
      alt: () =>
        'Three curves over the net input from −6 to 6. The slope of the sigmoid is a bell, ¼ at 0 and nearly 0 beyond ±5. ' +
        'The same formula applied to the value instead of the net input never leaves the strip from 0.197 to 0.25. The product ' +
        'z(1 − z) is a parabola that is negative except between 0 and 1.',
      words: {
        slope: 'slope that is used',
        right: 'σ′(z)',
        'slope-at-value': 'σ′(h)',
        'value-rule-at-z': 'z(1 − z)',
      },
    },
  },
};
