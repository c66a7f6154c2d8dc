// The rows of `activations.ts` in English.
import type { RowWords } from './words.ts';

export const words: Readonly<Record<string, RowWords>> = {
  B8: {
    claim: 'ReLU does not saturate.',
    computed:
      'On the right its slope is {right:0}, however far out. On the left it is {left:0}: a unit whose net input is negative ' +
      'for every example passes nothing on and learns nothing more. {dead:0} of our {of:0} functions can die in this way.',
    note: 'True of the right half.',
  },
  B14: {
    claim:
      'An activation function keeps the layers from collapsing; any non-linear one will do, and any continuous function can then be approximated.',
    computed:
      'Without one, ten layers and a single one differ by {difference:3}; through a layer of one unit the matrix that is left has ' +
      'rank {rank:0}. But not any bend will do: squares never come nearer to a valley than {square:4}, with however many units, where ' +
      'two ReLU units are exact ({relu:4}). And not any function: at a jump 256 units still miss by {jump:3}.',
    note: 'A continuous target on a bounded closed set, to within a given distance, an activation that is not a polynomial, enough units.',
  },
  B21: {
    claim: 'The mean of tanh is zero. Images are the domain of convolutional, sequences of recurrent networks.',
    computed:
      'Over net inputs from −2 to 2 the mean of the values is {symmetric:4}; over the same five moved up by one it is {shifted:3}.',
    note: 'tanh is odd, so its mean is zero for net inputs spread evenly about zero. The second sentence dates from before transformers.',
  },
  C1: {
    claim: 'A good activation function changes quickly in the middle and saturates at both ends.',
    computed:
      'At a net input of 10 the slope of the sigmoid is {sigmoid:6}: next to nothing comes back. ReLU has {relu:0} there and ' +
      '{left:0} at −10; it is flat at one end only, and learns better for it, as document E says. {both:0} of {of:0} functions rise and saturate at both ends.',
    note: 'The two documents contradict each other. Saturation is wanted at an output that means yes or no, not inside.',
  },
  C2: {
    claim:
      'Two inputs, three hidden units that pass on what they get, two outputs: the same function as without the hidden layer.',
    computed:
      'The largest difference over a grid is {difference:1}. The three ways from the first input to the first output add up to ' +
      '{ways:4}, the weight of the single link is {coefficient:4}.',
  },
  C3: {
    claim: 'In a linear network depth brings nothing; only non-linearity does.',
    computed:
      'Without a bend ten layers are one, to {difference:1}. With one, depth counts: eight layers of two ReLU units, {units:0} in all, ' +
      'make {pieces:0} straight pieces, and one layer of {units:0} at most {most:0}.',
    note: 'The first half holds; the second says too much.',
  },
  C4: {
    claim: 'In the collapsed network the weight w₁₂ stands before $\\x_2$ in the formula for the first output.',
    computed:
      'When $\\x_2$ grows by one, the first output changes by {effect:4}. The weight from 2 to 1 is {from-two:4}, that from 1 to 2 is {from-one:4}.',
    note: 'By the document’s own rule, first from, then to, it is w₂₁.',
  },
  C5: {
    claim: 'A function that passes through the origin is the identity there.',
    computed:
      '{through:0} functions pass through the origin, {identity:0} of them with slope 1. LeCun’s tanh is {lecun-value:0} at 0 with ' +
      'the slope {lecun:4}, the symmetrical sigmoid has {symmetrical:1}.',
    note: 'It takes f(0) = 0 and f′(0) = 1.',
  },
  C6: {
    claim: 'The slope of the sigmoid lies in the open interval (0, {document.peak}); the sigmoid has no symmetry.',
    computed:
      'At 0 the slope is {peak:2}, so that end belongs to the interval. And the values at −2 and 2 are {left:4} and {right:4}, with the ' +
      'sum {sum:0}: half a turn about (0, {middle:1}) brings the curve onto itself.',
    note: 'It is neither odd nor even; say which symmetry is tested.',
  },
  C7: {
    claim: 'A page shows nearly {document.functions} activation functions; the sign function steps from 0 to 1.',
    computed:
      'That page has {functions:0}. The sign function goes from {signum-left:0} to {signum-right:0}, the step function from {step-left:0} to {step-right:0}.',
    note: 'Two names for two functions; which one is meant is a convention to be said.',
  },
  E11: {
    claim: 'The derivative of ReLU is piecewise linear; one hidden layer expresses as much as many.',
    computed:
      'The derivative takes {levels:0} values, {left:0} and {right:0}. And the {pieces:0} pieces of {units:0} units in eight layers ask for ' +
      '{needed:0} units in one.',
    note: 'ReLU is piecewise linear, its derivative piecewise constant. One layer is enough only if its width has no limit.',
  },
};
