// The rows of `softmax-output.ts` in English.
import type { RowWords } from './words.ts';

export const words: Readonly<Record<string, RowWords>> = {
  D5: {
    claim: 'At the output $\\delta=h-y$, for regression and for classification alike.',
    computed:
      'One network, five pairs. The largest distance of $\\delta$ from $h-y$ is {regression:0} for identity with squares, ' +
      '{many:0} for softmax with the log-likelihood, {two:0} for sigmoids with binary cross-entropy; {sigmoid-squares:2} for ' +
      'sigmoids with squares, {softmax-squares:2} for softmax with squares. With sigmoids and squares the second output misses by ' +
      '{miss-counter:3}, and its $\\delta$ is {delta-counter:3}; central differences say {difference-counter:3}.',
    note: 'True of each of the pairs that document D uses. It belongs to the pair, not to the task.',
  },
};
