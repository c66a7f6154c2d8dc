// What English says about many seeds.
import { fixed } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import type { Result } from './experiment.ts';
import { recordedRun } from './figures.ts';
import { SERIES, WIDTHS_TRIED } from './recordings.ts';

const shares = (activation: string): string =>
  WIDTHS_TRIED.map((hidden) => fixed(100 * recordedRun(activation, hidden).share, 1)).join(', ');

export const words: ExperimentWords<Result> = {
  title: 'How often XOR is learned',
  parameters: {
    hidden: { label: 'Hidden units' },
    activation: {
      label: 'Activation',
      options: { tanh: 'tanh', sigmoid: 'sigmoid', relu: 'ReLU', identity: 'none (identity)', absolute: '|z|' },
    },
    cost: { label: 'Cost', options: { 'cross-entropy': 'cross-entropy', quadratic: 'quadratic' } },
    eta: { label: 'Learning rate', letter: 'η' },
    steps: { label: 'Steps' },
    seeds: { label: 'Seeds' },
  },
  presets: { 'two-tanh': 'two tanh units, rate 1' },
  readings: [{ label: 'solved', of: ({ solved, failed }) => `${solved} of ${solved + failed}` }],
  figures: {
    'xor-shares': {
      title: 'Share of two hundred seeds that solve XOR',
      alt: () =>
        `The share of 200 seeds that end with all four rows right, for ${WIDTHS_TRIED.join(', ')} hidden units. ` +
        `${SERIES.map(({ name, activation }) => `${name}: ${shares(activation)} percent`).join('; ')}. ` +
        'One unit never does; with more units the share grows toward one, slowest for ReLU.',
      words: {
        share: 'share of 200 seeds solved',
        units: 'hidden units',
        tanh: 'tanh',
        sigmoid: 'sigmoid, quadratic cost',
        relu: 'ReLU',
      },
    },
  },
};
