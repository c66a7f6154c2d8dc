// Sparse corners: over random bowls, how often a penalty puts a weight at exactly 0.
import { createRandom, stream, uniformBetween } from '../../lib/nn/index.ts';
import type { Claim } from '../folder.ts';
import { leastPoint } from './solve.ts';

const BOWLS = 1000;

export const claims: readonly Claim[] = [
  {
    id: 'regularization-path/corners',
    check() {
      const random = stream(createRandom(1), 'bowls');
      const zeros = { l1: 0, l2: 0 };
      for (let bowl = 0; bowl < BOWLS; bowl++) {
        const a = [uniformBetween(random, -2, 2), uniformBetween(random, -2, 2)] as const;
        const c = uniformBetween(random, -0.8, 0.8);
        for (const penalty of ['l1', 'l2'] as const) {
          if (leastPoint({ a, c }, penalty, 0.5).some((value) => value === 0)) zeros[penalty]++;
        }
      }
      return { holds: zeros.l1 > BOWLS / 4 && zeros.l2 === 0, slots: { ...zeros, bowls: BOWLS } };
    },
  },
];
