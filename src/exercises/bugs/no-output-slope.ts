// The error at the output is ∂E/∂h where ∂E/∂z belongs.
import { hung } from './museum.ts';

export const exhibit = hung({
  bug: 'no-output-slope',
  code: [
    { text: 'for (let j = 0; j < h.length; j++) {' },
    { text: '  delta[j] = (h[j] - y[j]) * h[j] * (1 - h[j]);', version: 'right' },
    { text: '  delta[j] = h[j] - y[j];', version: 'wrong' },
    { text: '}' },
  ],
});
