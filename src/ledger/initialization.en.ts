// The rows of `initialization.ts` in English.
import type { RowWords } from './words.ts';

export const words: Readonly<Record<string, RowWords>> = {
  A4: {
    claim:
      'With weights and bias from N(0, 1), $p$ inputs and half of them 1, $\\z$ has as standard deviation the root of $p/2+1$.',
    computed: 'For {inputs:0} inputs theory gives {std:3}; the units drawn here have {measured:2}.',
  },
  A5: {
    claim:
      'With N(0, 1/(n + 1)), where $n$ counts the inputs, $\\z$ has standard deviation {document.std}, in every layer.',
    computed:
      'With all inputs 1 it is {all-on:0}; with half of them 1, {half:4}. In a sigmoid network of width {width:0} the net inputs of the first ' +
      'three layers have {first:2}, {second:2} and {third:2}.',
    note: 'Its point stands: the size stays about 1 and does not grow with the width. The number 1 itself needs inputs with mean square 1.',
  },
  A12: {
    claim:
      'A picture of the two densities of $\\z$: one flat, its peak at {document.flat}, and one with its peak at {document.peak}.',
    computed:
      'The flat one fits N(0, 1), whose peak is {flat:4} for a thousand inputs. Under N(0, 1/(n + 1)) with half of them 1 the ' +
      'deviation is {std:4} and the peak {peak:3}. A peak of {document.peak} means a deviation of {printed:2}, that of such weights with biases from ' +
      'N(0, 1): {wide-bias:2}.',
    note: 'The picture keeps the wide biases of the first rule. The weights are the second rule’s.',
  },
  B4: {
    claim: 'Within three standard deviations lie {document.three} % of a normal distribution.',
    computed:
      'Three: {three:2} %, two: {two:2} %, one: {one:2} %. Of the net inputs drawn here {measured:1} % lie within three.',
  },
  B9: {
    claim: 'The uniform distribution of Xavier’s scheme has as standard deviation the root of $(B-A)^2/12$.',
    computed:
      'For 784 inputs and 30 units the ends are ±{half:5}; that formula gives {formula:5}, and the root of $2/(784+30)$ is {std:5}.',
  },
  B15: {
    claim: 'If all weights begin at zero, the units of a layer stay the same, as if there were one.',
    computed:
      'With sigmoids, yes: {units:0} hidden units, {different:0} behavior. With tanh or ReLU it is worse: after 2000 steps on OR no ' +
      'weight has moved ({moved:0}), only the output’s bias has, by {bias:3}, and every answer is {answer:2}.',
    note: 'tanh and ReLU answer 0 to 0, so nothing reaches the second layer and nothing comes back.',
  },
  B16: {
    claim: 'Draw the weights from N(0, {document.number}).',
    computed:
      'Is {document.number} the variance or the deviation? As a variance the deviation is {std:1} and three of them reach ' +
      '±{wide:1}; as a deviation they reach ±{thin:2}.',
    note: 'Both ways of writing are in use. The course takes variance and says so.',
  },
};
