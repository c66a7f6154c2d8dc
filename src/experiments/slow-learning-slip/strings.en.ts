// What English says about the slip.
import { fixed, scientific } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import type { Result } from './experiment.ts';
import { PRINTED, PRINTED_EPOCHS } from './printed.ts';

export const words: ExperimentWords<Result> = {
  title: 'The wrong derivative at the output',
  parameters: {
    rule: { label: 'Output error', options: { right: 'h − y', slip: '(h − y) / h(1 − h)' } },
    eta: { label: 'Learning rate', letter: 'η' },
    w: { label: 'Weight', letter: 'w' },
    b: { label: 'Bias', letter: 'b' },
    epochs: { label: 'Epochs' },
  },
  presets: { panels: 'the run of document A’s panels' },
  readings: [
    {
      label: 'first below ½',
      of: ({ firstBelowHalf }) => (firstBelowHalf === null ? 'never' : String(firstBelowHalf)),
    },
    { label: 'weight at end', of: ({ w }) => fixed(w.at(-1)!, 4) },
    { label: 'check of ∂E/∂w', of: ({ check }) => (check.w > 1e-3 ? fixed(check.w, 3) : scientific(check.w, 0)) },
  ],
  figures: {
    'slow-learning-panels': {
      title: 'Printed panels, stated rule, slip',
      alt: ({ runs }) => {
        const at = (name: string, epoch: number) => fixed(runs[name]!.result.w[epoch] ?? NaN, 2);
        const printed = PRINTED_EPOCHS.map((epoch, index) => `${fixed(PRINTED.w[index]!, 2)} at ${epoch}`);
        return (
          `The weight over the epochs. The printed values, ${printed.join(', ')}, lie on the curve of the slip ` +
          `(${at('slip', 150)} at 150); the stated rule is at ${at('right', 150)} there.`
        );
      },
      words: { right: 'as stated', slip: 'with the slip', printed: 'printed', weight: 'weight', epochs: 'epochs' },
    },
  },
};
