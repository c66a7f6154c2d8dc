// Two hundred seeds a width: tanh and ReLU under cross-entropy, and the sigmoid under the quadratic cost.
import type { Recording } from '../folder.ts';
import type { Result } from './experiment.ts';

export const WIDTHS_TRIED = [1, 2, 3, 4, 8] as const;

/** ReLU takes a smaller rate: at 1 it throws units away. */
export const SERIES = [
  { name: 'tanh', activation: 'tanh', cost: 'cross-entropy', eta: 1 },
  { name: 'relu', activation: 'relu', cost: 'cross-entropy', eta: 0.3 },
  { name: 'sigmoid', activation: 'sigmoid', cost: 'quadratic', eta: 1 },
] as const;

const runs = SERIES.flatMap(({ activation, cost, eta }) =>
  WIDTHS_TRIED.map((hidden) => ({ hidden, activation, cost, eta, steps: 5000, seeds: 200 })),
);

const shares: Recording<Result> = { runs, keep: ({ result }) => result };

export const recordings = { shares };
