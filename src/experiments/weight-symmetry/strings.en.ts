// What English says about equal networks.
import { scientific } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import type { Result } from './experiment.ts';

export const words: ExperimentWords<Result> = {
  title: 'One curve, many sets of weights',
  parameters: {
    m: { label: 'Hidden units', letter: 'm' },
    seed: { label: 'Seed' },
  },
  presets: { three: 'three hidden units' },
  readings: [
    { label: 'different sets', of: ({ different }) => String(different) },
    {
      label: 'largest difference',
      of: ({ largestDifference }) => (largestDifference === 0 ? '0' : scientific(largestDifference, 0)),
    },
  ],
  figures: {
    'weight-symmetry-walk': {
      title: 'One curve, many sets of weights',
      alt: ({ runs }) => {
        const { different, w, largestDifference } = runs['only']!.result;
        const largest = largestDifference === 0 ? '0' : largestDifference.toExponential(0);
        return (
          `A network with ${w.length} hidden tanh units, its weights as bars, and its curve. From step to step two units ` +
          'change places or one flips all its signs; the bars move, the curve does not. ' +
          `${different} different sets of weights are reached, and their outputs differ by ${largest} at most.`
        );
      },
      words: {
        set: 'set {n} of {of}',
        weights: 'in, bias, out: unit by unit',
        curve: 'what it computes',
      },
    },
  },
};
