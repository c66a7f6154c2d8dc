// What English says about the start one class turned.
import { fixed } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import type { Result } from './experiment.ts';
import { medianWait } from './figures/band.ts';
import { epochsOf, momentOf } from './figures/turn.ts';
import { COSTS } from './recordings.ts';

const costs = { quadratic: 'quadratic', 'log-likelihood': 'log-likelihood' };
const told = (wait: number | null): string => (wait === null ? 'never' : `at epoch ${wait}`);

export const words: ExperimentWords<Result> = {
  title: 'Three classes, one place turned',
  parameters: {
    cost: { label: 'Cost', options: costs },
    eta: { label: 'Learning rate', letter: 'η' },
    wrong: { label: 'First weights’ length' },
    epochs: { label: 'Epochs' },
    seed: { label: 'Seed' },
  },
  presets: { three: 'surely wrong', surer: 'surer, at rate 1' },
  readings: [
    { label: '19 in 20 right', of: ({ nineteen }) => (nineteen === null ? 'never' : String(nineteen)) },
    { label: 'right at end', of: ({ accuracy }) => fixed(accuracy.at(-1)!, 3) },
  ],
  figures: {
    'softmax-turned': {
      title: 'Three arrows find their clouds',
      alt: (scene) => {
        const epoch = momentOf(scene);
        const right = COSTS.map((cost) => {
          const { accuracy, nineteen } = scene.runs[cost]!.result;
          const now = accuracy[Math.min(epoch, accuracy.length - 1)]!;
          return `under the ${cost} ${cost === 'quadratic' ? 'cost ' : ''}${fixed(now, 2)} of the points are right, 19 in 20 ${told(nineteen)}`;
        });
        return (
          `Two panels with three clouds and the weight vector of each class as an arrow, at epoch ${epoch} of ` +
          `${epochsOf(scene)}: ${right.join('; ')}. Below, the share of points right over the epochs.`
        );
      },
      words: { ...costs, accuracy: 'share of points right', above: 'above, epoch', epoch: 'epoch', epochs: 'epochs' },
    },
    'softmax-band': {
      title: 'Twenty seeds',
      alt: () =>
        'The share of ninety points right over the epochs on a logarithmic scale, median and band of twenty seeds. Under ' +
        `the log-likelihood the median has 19 in 20 right ${told(medianWait('log-likelihood'))}, under the ` +
        `quadratic cost ${told(medianWait('quadratic'))}. The bands do not touch between.`,
      words: { ...costs, accuracy: 'share of points right', epochs: 'epochs' },
    },
  },
};
