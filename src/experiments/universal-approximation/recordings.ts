// Twenty seeds a width, trained on the wave: what descent finds of what there is.
import type { Recording } from '../folder.ts';
import type { Result } from './experiment.ts';

export const WIDTHS_TRAINED = [4, 8, 16, 32] as const;
export const KINDS_TRAINED = ['relu', 'tanh'] as const;
export const SEEDS_TRAINED = Array.from({ length: 20 }, (_, index) => index + 1);

const runs = KINDS_TRAINED.flatMap((activation) =>
  WIDTHS_TRAINED.flatMap((hidden) => SEEDS_TRAINED.map((seed) => ({ activation, hidden, seed, weights: 'trained' }))),
);

const seeds: Recording<Result> = { runs, keep: ({ result }) => result.maxError };

export const recordings = { seeds };
