// What English says about the many points and seeds.
import { fixed } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import type { Result } from './experiment.ts';
import { medianWait } from './figures.ts';

export const words: ExperimentWords<Result> = {
  title: 'Forty points and a weight the wrong way round',
  parameters: {
    cost: { label: 'Cost', options: { quadratic: 'quadratic', 'cross-entropy': 'cross-entropy' } },
    eta: { label: 'Learning rate', letter: 'η' },
    wrong: { label: 'First weight, negative' },
    epochs: { label: 'Epochs' },
    seed: { label: 'Seed' },
  },
  presets: { four: 'first weight −4, rate 1' },
  readings: [
    { label: 'nine in ten right', of: ({ nineInTen }) => (nineInTen === null ? 'never' : String(nineInTen)) },
    { label: 'right at end', of: ({ accuracy }) => fixed(accuracy.at(-1)!, 3) },
  ],
  figures: {
    'slow-learning-band': {
      title: 'Many points, twenty seeds',
      alt: (scene) =>
        'The share of forty points on the right side over the epochs, median and band of twenty seeds. Under ' +
        `cross-entropy the median has nine in ten right at epoch ${medianWait(scene, 'cross-entropy') ?? 'never'}; ` +
        `under the quadratic cost at epoch ${medianWait(scene, 'quadratic') ?? 'never'}. The bands do not touch between.`,
      words: {
        quadratic: 'quadratic',
        'cross-entropy': 'cross-entropy',
        accuracy: 'share of points right',
        epochs: 'epochs',
      },
    },
  },
};
