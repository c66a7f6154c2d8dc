// The rows of `normalization.ts` in English.
import type { RowWords } from './words.ts';

export const words: Readonly<Record<string, RowWords>> = {
  B19: {
    claim:
      'Batch, layer, instance and group normalization are ways of regularizing; they are there to remove the internal ' +
      'covariate shift.',
    computed:
      'With tanh at rate 0.1, normalization lowers the cost of the very pictures that are shown in {lower:0} of {seeds:0} ' +
      'seeds, from {cost-off:3} to {cost-on:3} (medians). The gap between pictures shown and not shown goes from ' +
      '{gap-off:1} to {gap-on:1} points.',
    note: 'Mainly a help for the descent. The shift was the motive in 2015; whether it is the reason has been disputed since 2018.',
  },
  D4: {
    claim: 'The variance of the batch is the sum of squares over $n-1$.',
    computed:
      'For 1, 2, 3, 4, 5 that gives {less}, with $n$ it gives {n}; the largest value comes out at {end-less:3} and at ' +
      '{end-n:3}.',
    note: 'Frameworks divide by $n$ when they normalize, and by $n-1$ for the running variance.',
  },
  D10: {
    claim: 'Normalization brings the inputs of the activation function into $(-1,1)$.',
    computed:
      'Of values shaped like a bell {outside:1} percent lie outside, where the table says {expected:1}. Of five values, four ' +
      'of them equal, the fifth comes out at {largest:3}; with $n-1$ at {largest-less:3}. One value alone gives 0, or with ' +
      '$n-1$ it gives 0/0.',
    note: 'The deviation is 1, the range is not. With divisor $n$, one value can come out as far as the root of $n-1$.',
  },
};
