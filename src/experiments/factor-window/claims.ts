// The widest window, found by search and not from a formula for its place.
import type { Claim } from '../folder.ts';
import { widthFor } from './experiment.ts';

export const claims: readonly Claim[] = [
  {
    id: 'factor-window/widest',
    check() {
      const weights = Array.from({ length: 96_001 }, (_, i) => 4 + i / 1000);
      const best = weights.reduce((best, w) => (widthFor(w) > widthFor(best) ? w : best), 4);
      const width = widthFor(best);
      return {
        holds: width > 0.44 && width < 0.45 && widthFor(best - 1) < width && widthFor(4) === 0,
        slots: { w: best, width, twenty: widthFor(20) },
      };
    },
  },
];
