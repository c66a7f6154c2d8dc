// The error is passed down through the weights and not through the activation.
import { hung } from './museum.ts';

export const exhibit = hung({
  bug: 'no-hidden-slope',
  code: [
    { text: 'const back = times(delta, transposed(W));' },
    { text: 'delta = multiply(back, slopes(z));', version: 'right' },
    { text: 'delta = back;', version: 'wrong' },
  ],
});
