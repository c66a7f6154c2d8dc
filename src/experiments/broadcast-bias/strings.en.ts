// What English says about the repeated bias.
import { fixed, scientific } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import type { Result } from './experiment.ts';

export const words: ExperimentWords<Result> = {
  title: 'A bias for each example',
  parameters: {
    rule: {
      label: 'Gradient of the bias',
      options: { right: 'averaged over the batch', repeated: 'left as a column' },
    },
    eta: { label: 'Learning rate', letter: 'η' },
    steps: { label: 'Steps' },
    seed: { label: 'Seed' },
  },
  presets: { xor: 'one neuron on XOR' },
  readings: [
    { label: 'cost at end', of: ({ cost }) => fixed(cost.at(-1)!, 4) },
    { label: 'right of four', of: ({ accuracy }) => String(4 * accuracy.at(-1)!) },
    { label: 'numbers in the bias', of: ({ b }) => String(b.length) },
    { label: 'check of ∂E/∂b', of: ({ check }) => (check.b > 1e-3 ? fixed(check.b, 3) : scientific(check.b, 0)) },
  ],
  figures: {
    'broadcast-bias-columns': {
      title: 'One bias, or one for each example',
      alt: ({ runs }) => {
        const [right, repeated] = [runs['right']!.result, runs['repeated']!.result];
        return (
          'Two tables of the four examples of XOR after training one neuron. With the averaged gradient all share one bias ' +
          `and the cost ends at ${fixed(right.cost.at(-1)!, 3)}. With the column left as it is each example has its own, ` +
          `${repeated.b.map((value) => fixed(value, 1)).join(', ')}, and the cost ends at ${fixed(repeated.cost.at(-1)!, 3)}.`
        );
      },
      words: {
        right: 'averaged over the batch',
        repeated: 'left as a column',
        example: 'example',
        bias: 'bias',
        answer: 'answer',
      },
    },
  },
};
