// The gradients of a batch are added up, and nobody divides.
import { hung } from './museum.ts';

export const exhibit = hung({
  bug: 'summed',
  code: [
    { text: 'dW = times(transposed(H), delta);' },
    { text: 'descend(W, dW, eta / m);', version: 'right' },
    { text: 'descend(W, dW, eta);', version: 'wrong' },
  ],
});
