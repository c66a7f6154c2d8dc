// A mean is divided by the size of the batch once more.
import { hung } from './museum.ts';

export const exhibit = hung({
  bug: 'bias-averaged-twice',
  code: [
    { text: 'const dW = divide(times(transposed(H), delta), m);' },
    { text: 'const db = mean(delta);', version: 'right' },
    { text: 'const db = divide(mean(delta), m);', version: 'wrong' },
  ],
});
