// What English says about the slip.
import { fixed, scientific } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import type { Result } from './experiment.ts';
import { PRINTED, PRINTED_EPOCHS } from './printed.ts';

/** The weight at an epoch, or the last one that there is. */
const weightAt = (w: readonly number[], epoch: number): string => {
  const weight = w[Math.min(epoch, w.length - 1)]!;
  return Math.abs(weight) < 1e6 ? fixed(weight, 2) : scientific(weight, 1);
};

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
  tell: ({ result: { diverged } }) =>
    diverged ? `The cost stopped being finite at epoch ${diverged.step}; ${diverged.parameter} went first.` : undefined,
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
        const [right, slip] = [runs['right']!.result.w, runs['slip']!.result.w];
        const epochs = Math.max(right.length, slip.length) - 1;
        const shown = PRINTED_EPOCHS.filter((epoch) => epoch <= epochs);
        const [first] = shown;
        const both = (epoch: number) =>
          `${weightAt(slip, epoch)} with the slip and ${weightAt(right, epoch)} as stated`;
        if (first === undefined) {
          const end = `The weight over ${epochs} epochs, at the end ${both(epochs)}`;
          return `${end}. The run ends before epoch ${PRINTED_EPOCHS[0]}, the first of which a value is printed.`;
        }
        const printed = shown.map((epoch, index) => `${fixed(PRINTED.w[index]!, 2)} at ${epoch}`).join(', ');
        const off = shown.map((epoch, index) => Math.abs((slip[epoch] ?? Infinity) - PRINTED.w[index]!));
        if (!(Math.max(...off) < 0.02)) {
          const apart = `The printed values, ${printed}, do not lie on the curve of the slip under these settings`;
          return `The weight over the epochs. ${apart}: at ${first} the weight is ${both(first)}.`;
        }
        return (
          `The weight over the epochs. The printed values, ${printed}, lie on the curve of the slip ` +
          `(${weightAt(slip, first)} at ${first}); the stated rule is at ${weightAt(right, first)} there.`
        );
      },
      words: { right: 'as stated', slip: 'with the slip', printed: 'printed', weight: 'weight', epochs: 'epochs' },
    },
  },
};
