// The rows of `slow-learning.ts` in English.
import type { RowWords } from './words.ts';

export const words: Readonly<Record<string, RowWords>> = {
  A1: {
    claim: 'With weight and bias at 2, the input 1 gives the output {document.output}.',
    computed: '{output:8}.',
  },
  A2: {
    claim: 'Under the quadratic cost at rate 0.15, weight and bias hardly change for about {document.epochs} epochs.',
    computed:
      'It is the output that hardly changes, {output-0:4} to {output-150:4}, and with it the cost. Weight and bias fall ' +
      'from {w-0} to {w-150:3}, by {lost:0} percent. One half is crossed at epoch {half}. The printed outputs, ' +
      '{document.output-200} at 200 and {document.output-300} at 300, are {output-200:4} and {output-300:4}: the display lags ' +
      'by an epoch or two ({output-199:4} at 199, {output-298:4} at 298).',
    note: 'True of output and cost, not of the weights.',
  },
  A3: {
    claim: 'Under cross-entropy, with the rate {document.eta}, the neuron learns quickly from the start.',
    computed:
      'The first gradient is {ratio:1} times the quadratic one, but the rate is 30 times smaller: after 300 epochs the ' +
      'output is still {output-300:4}, and one half is crossed at {half}, later than the quadratic run’s {half-quadratic}. ' +
      'At that run’s rate it is {half-same-rate}, and {output-300-same-rate:4} after 300. The printed weights, ' +
      '{document.w-150} at 150 and {document.w-300} at 300, are those of a slip, $\\partial\\E/\\partial\\h$ for $\\partial\\E/\\partial\\z$: {slip-w-150:3} and ' +
      '{slip-w-300:3}; the stated rule gives {w-150:3} and {w-300:3}.',
    note: 'The gradient is larger; the run at this rate is not quicker.',
  },
  A8: {
    claim: 'Under the quadratic cost, the farther the output has come from 1, the faster it moves.',
    computed:
      'The speed grows up to epoch {epoch}, where the output is {output:3} and the speed {speed:4}, and falls from there on.',
    note: 'Until two thirds; for the target 0 the speed is $\\h^2(1-\\h)$, which peaks at $\\h=\\tfrac{2}{3}$.',
  },
};
