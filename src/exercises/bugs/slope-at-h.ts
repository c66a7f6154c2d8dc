// The slope of the activation function is taken at h, as if that were the net input.
import { hung } from './museum.ts';

export const exhibit = hung({
  bug: 'slope-at-h',
  code: [
    { text: 'const h = f(z);' },
    { text: 'const slope = df(z);', version: 'right' },
    { text: 'const slope = df(h);', version: 'wrong' },
    { text: 'const delta = back * slope;' },
  ],
});
