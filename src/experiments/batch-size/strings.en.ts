// What English says about the size of a batch.
import { shown } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import type { BySize, Result } from './experiment.ts';
import { noiseSpots, powerOf } from './figures.ts';

const epochsOf = ({ epochs, diverged }: BySize): string => {
  if (diverged) return 'none, for it diverges';
  return epochs === null ? 'more than were run' : String(epochs);
};

export const words: ExperimentWords<Result> = {
  title: 'What the size of a batch costs',
  parameters: {
    sizes: { label: 'Sizes of batches' },
    eta: { label: 'Learning rate', letter: 'η' },
    rate: { label: 'Rate', options: { fixed: 'the same for all', scaled: 'in proportion to the batch' } },
    noise: { label: 'Noise of the targets' },
    until: { label: 'Until the distance is' },
    epochs: { label: 'Epochs at most' },
    seed: { label: 'Seed' },
  },
  presets: { 'fixed-rate': 'four sizes at one rate' },
  tell: ({ result: { runs } }) => {
    const gone = runs.filter(({ diverged }) => diverged).map(({ size }) => size);
    return gone.length > 0 ? `With batches of ${gone.join(', ')} the cost stops being finite.` : undefined;
  },
  readings: [{ label: 'epochs', of: ({ runs }) => runs.map(({ epochs }) => epochs ?? '–').join(', ') }],
  figures: {
    'batch-size-epochs': {
      title: 'Epochs and updates by batch size',
      alt: ({ runs }) => {
        const said = (name: string) =>
          runs[name]!.result.runs.map((run) => `${epochsOf(run)} with batches of ${run.size}`).join(', ');
        return (
          `Two charts against the size of the batch. Epochs until the weights are near their best: at one rate for all ${said('fixed')}; ` +
          `at a rate in proportion to the batch ${said('scaled')}. In updates the first of the two is nearly level and the second falls.`
        );
      },
      words: {
        epochs: 'epochs needed',
        updates: 'updates needed',
        batch: 'examples a batch',
        fixed: 'one rate',
        scaled: 'rate grows with the batch',
      },
    },
    'batch-size-noise': {
      title: 'Noise by batch size',
      alt: ({ runs }) => {
        const spots = noiseSpots(runs['noise']!.result);
        const [first, last] = [spots[0]!, spots.at(-1)!];
        return (
          'How far the gradient of a batch lies from that of all examples, in shares of the latter, against the size of the ' +
          `batch, both on logarithmic scales: ${shown(first[1], 2)} with ${first[0]} and ${shown(last[1], 2)} with ${last[0]}. ` +
          `The points lie on a falling straight line with slope ${shown(powerOf(spots), 2)}.`
        );
      },
      words: { noise: 'noise of the gradient', batch: 'examples a batch' },
    },
  },
};
