// What English says about labels by the toss of a coin.
import { fixed } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import type { Result } from './experiment.ts';
import { bandOfArm } from './figures.ts';
import { SEEDS } from './recordings.ts';

const percent = (share: number): string => `${fixed(100 * share, 0)} %`;

export const words: ExperimentWords<Result> = {
  title: 'Labels by the toss of a coin',
  parameters: {
    activation: { label: 'Activation', options: { relu: 'ReLU', tanh: 'tanh' } },
    keep: { label: 'Share of units kept' },
    hidden: { label: 'Hidden units' },
    samples: { label: 'Examples' },
    eta: { label: 'Learning rate', letter: 'η' },
    epochs: { label: 'Epochs' },
    seed: { label: 'Seed' },
  },
  presets: { relu: 'rectifiers, nothing dropped' },
  readings: [
    { label: 'all by heart at epoch', of: ({ fitted }) => (fitted === null ? 'never' : String(fitted)) },
    { label: 'silent', of: ({ silent }) => percent(silent) },
    { label: 'silence changed', of: ({ changed }) => percent(changed) },
  ],
  figures: {
    'random-labels-fit': {
      title: 'Learned by heart',
      alt: () =>
        `Share of fifty coin-tossed labels learned by heart over 300 epochs, bands of ${SEEDS} seeds. After 50 epochs the medians are ` +
        `${percent(bandOfArm('relu')[5]!.median)} with rectifiers, ${percent(bandOfArm('tanh')[5]!.median)} with tanh and ` +
        `${percent(bandOfArm('dropout')[5]!.median)} with rectifiers of which half are dropped; all reach 100 % in the end.`,
      words: {
        share: 'share of coin-tossed labels learned by heart',
        relu: 'ReLU',
        tanh: 'tanh',
        dropout: 'ReLU, half dropped',
        epochs: 'epochs',
      },
    },
  },
};
