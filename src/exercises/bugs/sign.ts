// Target minus output, where output minus target belongs.
import { hung } from './museum.ts';

export const exhibit = hung({
  bug: 'sign',
  code: [
    { text: 'for (let j = 0; j < h.length; j++) {' },
    { text: '  const miss = h[j] - y[j];', version: 'right' },
    { text: '  const miss = y[j] - h[j];', version: 'wrong' },
    { text: '  delta[j] = miss * slope[j];' },
    { text: '}' },
  ],
});
