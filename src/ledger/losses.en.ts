// The rows of `losses.ts` in English.
import type { RowWords } from './words.ts';

export const words: Readonly<Record<string, RowWords>> = {
  B3: {
    claim:
      'Label (1, 2) and prediction (1.5, 1.5): the mean squared error is {document.mse}. Probabilities (0.05, 0.1, 0.7, 0.15) ' +
      'with the third class true: the cross-entropy is {document.cross-entropy}.',
    computed:
      '{mse:2} as the mean of the squares, and {half-sum:2} as half their sum: with two components the example cannot tell ' +
      'which is meant. The cross-entropy is {cross-entropy:6}, by the natural logarithm.',
  },
  E2: {
    claim: 'Cross-entropy is the Kullback–Leibler distance.',
    computed:
      'For a one-hot target both are {kl-one-hot:4}. For the target (½, ½) and the answer (0.9, 0.1) they are ' +
      '{cross-entropy-even:4} and {kl-even:4}, apart by the entropy of the target, {entropy-even:4}.',
    note: 'The same where the target has no entropy of its own. Where it has, both are still least at the same place.',
  },
  E6: {
    claim: 'The gradient of the squared cost in one output $y^i$ is $\\tfrac1N\\sum_i(y^i-\\tilde y^i)$.',
    computed:
      'With the label (1, 2, 1, 0) and the outputs (2, 0, 1.5, 3), central differences give {difference:3} for the first and ' +
      '{difference-last:3} for the last. $\\tfrac1N(y^i-\\tilde y^i)$ gives {gradient:3} and {gradient-last:3}; with the sum it ' +
      'would be {with-sum:3} for all four.',
    note: 'One sum sign too many: the derivative in one output keeps one term of the sum.',
  },
  E8: {
    claim: 'The KL divergence is a distance, measured in bits.',
    computed:
      'From (½, ½) to (0.9, 0.1) it is {there:4}, back it is {back:4}: it has a direction. With the natural logarithm it comes in ' +
      'nats; {nats:4} nat is {bits:4} bit.',
    note: 'Never negative, and zero only between equals; that much it shares with distances. Bits go with the logarithm to base 2.',
  },
};
