// Three sets of two noisy moons, from streams of their own: what is trained on, what chooses, what judges in the end.
import { mislabel, moons, type Dataset } from '../../lib/data/index.ts';
import { createRandom, stream } from '../../lib/nn/index.ts';

/** Gaussian deviation of each coordinate: the moons overlap. */
export const NOISE = 0.3;

/** Examples for choosing, and as many again for judging: enough to measure a net on. */
export const HELD_OUT = 1000;

export interface Sets {
  readonly training: Dataset;
  readonly validation: Dataset;
  readonly test: Dataset;
}

/** Labels are wrong in the training set alone. */
export function setsOf({ samples, wrongLabels, seed }: { samples: number; wrongLabels: number; seed: number }): Sets {
  const random = createRandom(seed);
  const drawn = moons(samples, NOISE, stream(random, 'training'));
  return {
    training: wrongLabels > 0 ? mislabel(drawn, wrongLabels, stream(random, 'labels')) : drawn,
    validation: moons(HELD_OUT, NOISE, stream(random, 'validation')),
    test: moons(HELD_OUT, NOISE, stream(random, 'test')),
  };
}
