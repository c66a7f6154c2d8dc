// Twenty seeds: rectifiers, tanh, and rectifiers of which half are dropped.
import type { Recording } from '../folder.ts';
import type { Result } from './experiment.ts';

export const SEEDS = 20;
export const ARMS = [
  { name: 'relu', activation: 'relu', keep: 1 },
  { name: 'tanh', activation: 'tanh', keep: 1 },
  { name: 'dropout', activation: 'relu', keep: 0.5 },
] as const;

/** Accuracy is kept at every so many epochs. */
export const STRIDE = 10;

const runs = ARMS.flatMap(({ activation, keep }) =>
  Array.from({ length: SEEDS }, (_, i) => ({ activation, keep, seed: i + 1 })),
);

const labels: Recording<Result> = {
  runs,
  keep: ({ result: { accuracy, fitted, silent, changed } }) => ({
    accuracy: accuracy.filter((_, epoch) => epoch % STRIDE === 0),
    ...{ fitted, silent, changed },
  }),
};

export const recordings = { labels };
