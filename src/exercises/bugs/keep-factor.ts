// At test the units count with the share that was dropped (row B5).
import { hung } from './museum.ts';

export const exhibit = hung({
  bug: 'keep-factor',
  settings: { keep: 0.8 },
  isSilent: true,
  code: [
    { text: 'const drop = 1 - keep;' },
    { text: 'if (training) h = multiply(h, mask);' },
    { text: 'else h = times(keep, h);', version: 'right' },
    { text: 'else h = times(drop, h);', version: 'wrong' },
  ],
});
