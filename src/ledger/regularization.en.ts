// The rows of `regularization.ts` in English.
import type { RowWords } from './words.ts';

export const words: Readonly<Record<string, RowWords>> = {
  B6: {
    claim: 'With an L2 penalty, a step is $\\w(1-\\lambda)-\\partial L/\\partial\\w$.',
    computed:
      'That holds for the rate 1, where the library’s step and the printed one both give {whole-printed:2}. At the rate 0.1 ' +
      'with $\\lambda=0.2$ the weight is multiplied by {half:2}, as printed by {printed:2}; a step from 1 on a gradient of ½ ' +
      'ends at {step-half:2} and at {step-printed:2}. With the penalty $\\lambda\\w^2$, without a half, the factor is {square:2}.',
    note: '$\\w(1-\\eta\\lambda)-\\eta\\,\\partial\\E/\\partial\\w$ in general.',
  },
  B7: {
    claim:
      'The error is bias plus variance plus noise; curves of accuracy show bias and variance as the gaps between them.',
    computed:
      'The bias enters squared. For straight lines through a sine, {squared:3} + {variance:3} + {noise:3} = {total:3}, and ' +
      '{measured:3} is measured; with the bias unsquared, {bias:3}, the sum would be {plain:3}. At degree 12 ' +
      'the error is {own:3} on own points and {fresh:3} on new ones, a gap of {gap:3}, where the variance is {spread:3}: ' +
      'a spread over training sets; a pair of curves has seen one.',
    note: 'Bias squared; and a gap is not a spread.',
  },
  D11: {
    claim:
      'The cost is written as a sum over the examples, then as their mean, and $\\lambda$ times the penalty is added to either.',
    computed:
      'Forty points, $\\lambda=5$: beside the sum the best weight is {sum:2}, beside the mean {mean:2}; without a penalty it is {free:2}. ' +
      'With $\\lambda/n$ beside the mean it is {share:2} again.',
    note: 'The same $\\lambda$ is another one; divide it by $n$ along with the sum.',
  },
};
