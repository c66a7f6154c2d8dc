// The loop over the layers begins one layer too low (row A6).
import { hung } from './museum.ts';

export const exhibit = hung({
  bug: 'missing-layer',
  code: [
    { text: 'const last = W.length - 1;' },
    { text: 'for (let l = last; l >= 0; l--) {', version: 'right' },
    { text: 'for (let l = last - 1; l >= 0; l--) {', version: 'wrong' },
    { text: '  W[l] = minus(W[l], times(eta, dW[l]));' },
    { text: '  b[l] = minus(b[l], times(eta, db[l]));' },
    { text: '}' },
  ],
});
