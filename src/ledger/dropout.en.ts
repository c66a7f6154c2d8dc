// The rows of `dropout.ts` in English.
import type { RowWords } from './words.ts';

export const words: Readonly<Record<string, RowWords>> = {
  A13: {
    claim: 'Half of the hidden units are dropped in training; at test all are there, and nothing else is said.',
    computed:
      'With a hundred units of our own the next unit receives {training:2} on average in training and {test:2} at test: ' +
      '{ratio:2} times as much. Times one half it is {scaled:2}.',
    note: 'One step is missing: scale by the share kept, at test or the other way round in training.',
  },
  A14: {
    claim: 'The parameters of dropped units stay as they are.',
    computed:
      'By plain gradient steps they move by {plain:0}. With a momentum of 0.9 one of them moves by {momentum:3}, and with a ' +
      'weight decay of 0.01 by {decay:4}.',
    note: 'Their gradient is 0; what does not come from the gradient still moves them.',
  },
  B5: {
    claim: 'Units are dropped with probability $P$ in training; at test everything is multiplied by $P$.',
    computed:
      'With $P=0.2$ the next unit receives {training:2} on average in training. Times $P$ test gives {dropped:2}, times ' +
      '$1-P$ it gives {kept:2}. At one half the two factors differ by nothing.',
    note: 'What belongs there is the probability of being kept.',
  },
  B17: {
    claim: 'To drop a unit is to set its weights to 0.',
    computed:
      'In the pass the activation is {activation:0}; the weights move by {moved:0} and are back, as they were, for the next mini-batch.',
    note: 'A weight of 0 would have forgotten what it learned.',
  },
  B18: {
    claim: 'Which layers drop units: hidden ones (A), inputs as well in a picture (B), every layer (D).',
    computed:
      'Here {layers:0} layer drops, the hidden one. Over {batches:0} mini-batches the outputs, which always stay, sum to 1 ' +
      'to within {outputs:1}.',
    note: 'Hidden layers, inputs more gently if at all. An output has to answer.',
  },
};
