// A layer takes its step before the error has passed down through it (row D3).
import { hung } from './museum.ts';

export const exhibit = hung({
  bug: 'updated-first',
  code: [
    { text: 'for (let l = last; l >= 0; l--) {' },
    { text: '  const dW = outer(h[l], delta);' },
    { text: '  const moved = minus(W[l], times(eta, dW));' },
    { text: '  delta = down(delta, W[l], z[l]);', version: 'right' },
    { text: '  delta = down(delta, moved, z[l]);', version: 'wrong' },
    { text: '  W[l] = moved;' },
    { text: '}' },
  ],
});
