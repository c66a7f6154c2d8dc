// What English says about depth over many seeds.
import { medianOf } from '../../lib/figure/band.ts';
import { fixed } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import type { Result } from './experiment.ts';
import { bandOverEpochs, bandsByDepth } from './figures.ts';
import { DEPTHS_TRIED, SEEDS } from './recordings.ts';

const percent = (share: number): string => `${fixed(100 * share, 0)} %`;

const medians = (activation: string): string =>
  bandsByDepth(activation)
    .map(({ median }, i) => `${percent(median)} at ${DEPTHS_TRIED[i]}`)
    .join(', ');

const common = {
  right: 'share of points right after 600 epochs',
  chance: 'by chance',
  sigmoid: 'sigmoid',
  tanh: 'tanh',
  relu: 'ReLU',
  layers: 'hidden layers',
  epochs: 'epochs',
};

export const words: ExperimentWords<Result> = {
  title: 'Depth over many seeds',
  parameters: {
    depth: { label: 'Hidden layers' },
    activation: {
      label: 'Activation',
      options: { sigmoid: 'sigmoid', tanh: 'tanh', relu: 'ReLU', 'leaky-relu': 'leaky ReLU' },
    },
    scheme: {
      label: 'Start',
      options: { he: 'He', xavier: 'Xavier', 'scaled-normal': 'N(0, 1/(n+1))', 'standard-normal': 'N(0, 1)' },
    },
    eta: { label: 'Learning rate', letter: 'η' },
    epochs: { label: 'Epochs' },
    seeds: { label: 'Seeds' },
  },
  presets: { 'depth-three': 'three layers of rectifiers' },
  readings: [{ label: 'right, median', of: ({ final }) => percent(medianOf(final)) }],
  figures: {
    'depth-race-depths': {
      title: 'What depth does',
      alt: () =>
        `Medians of ${SEEDS} seeds by the number of hidden layers. Sigmoid: ${medians('sigmoid')}. ` +
        `Tanh: ${medians('tanh')}. ReLU: ${medians('relu')}. Sigmoid networks fall to chance as they get deeper, the others rise.`,
      words: common,
    },
    'depth-race-curves': {
      title: 'Three hidden layers, three activations',
      alt: () =>
        `Share of points right over 600 epochs with three hidden layers, bands of ${SEEDS} seeds. After 100 epochs the medians are ` +
        `${(['relu', 'tanh', 'sigmoid'] as const).map((name) => `${percent(bandOverEpochs(name, 3)[5]!.median)} with ${common[name]}`).join(', ')}.`,
      words: { ...common, right: 'share of points right, three hidden layers' },
    },
  },
};
