// The rectifier's slope is read off its output, with the wrong comparison.
import { hung } from './museum.ts';

export const exhibit = hung({
  bug: 'relu-at-zero',
  code: [
    { text: 'const h = Math.max(0, z);' },
    { text: 'const slope = h > 0 ? 1 : 0;', version: 'right' },
    { text: 'const slope = h >= 0 ? 1 : 0;', version: 'wrong' },
    { text: 'const delta = back * slope;' },
  ],
});
