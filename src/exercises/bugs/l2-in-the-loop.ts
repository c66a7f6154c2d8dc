// The penalty is added once for each example.
import { hung } from './museum.ts';

export const exhibit = hung({
  bug: 'l2-in-the-loop',
  settings: { lambda: 0.01 },
  code: [
    { text: 'for (let i = 0; i < m; i++) {' },
    { text: '  dW = plus(dW, divide(outer(h[i], delta[i]), m));' },
    { text: '  dW = plus(dW, times(lambda / m, W));', version: 'right' },
    { text: '  dW = plus(dW, times(lambda, W));', version: 'wrong' },
    { text: '}' },
  ],
});
