// The rows of `feedforward.ts` in English.
import type { RowWords } from './words.ts';

export const words: Readonly<Record<string, RowWords>> = {
  D1: {
    claim: 'The example network parts the plane into two classes.',
    computed:
      'f(0, 0) = {00:6}, f(1, 0) = {10:6}, f(0, 1) = {01:6}, f(1, 1) = {11:6}; over the plane it stays between {least:4} ' +
      'and {most:4}. With the threshold at {document.threshold} every point falls into one class.',
    note: 'A negative bias at the output, or a threshold inside the range, gives two classes.',
  },
  D2: {
    claim: 'How many parameter vectors of a tanh layer are equivalent? (The document asks.)',
    computed:
      '$m!\\cdot2^m$ of them: {one:0}, {two:0}, {three:0}, {four:0}, {five:0} for one to five units, all different, with ' +
      'equal outputs but for the rounding of the last digit.',
    note:
      'For weights without coincidences. Sigmoid layers have as many if the next bias takes up the change; ReLU layers have ' +
      'infinitely many.',
  },
  D6: {
    claim: 'The task with several classes is “clustering”.',
    computed:
      'Its {classes:0} outputs add up to {sum:0}, and the same output costs {first:3} if the label says class 1 and {third:3} ' +
      'if it says class 3: the task has labels. Clustering has none; classification is meant.',
  },
  E12: {
    claim: 'Against over-fitting use regularization or dropout; never make the network smaller.',
    computed:
      'On noisy moons, medians of {seeds:0} seeds: the held-out error exceeds the other by {narrow:1} points with {units:0} ' +
      'units and by {wide:1} with {wide-units:0}, so smaller networks over-fit less, too. But the best width alone, {best-units:0} ' +
      'units, leaves {narrowing:1} percent wrong, and {wide-units:0} units with a penalty of {lambda} leave {penalty:1}.',
    note: 'A good rule of thumb; “never” is too strong.',
  },
  E13: {
    claim: 'The first matrix is $m\\times m_1$, the first hidden layer has $m_1$ numbers, and sums run from 1.',
    computed:
      'With {N:0} examples of {M:0} inputs and {m1:0} units the matrix has {inner:0} rows, one an input, not one a sample; the ' +
      'layer holds {rows:0} × {columns:0} = {numbers:0} numbers.',
    note: 'So $M\\times m_1$ and $N\\times m_1$. On the next slide the sums run from 0.',
  },
};
