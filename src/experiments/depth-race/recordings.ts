// Twenty seeds for each activation at each depth, and the deepest rectifiers at larger rates.
import type { Recording } from '../folder.ts';
import type { Result } from './experiment.ts';

export const SEEDS = 20;
export const DEPTHS_TRIED = [1, 2, 3, 5, 8] as const;

/** Each with the scheme that is meant for it. */
export const SERIES = [
  { activation: 'sigmoid', scheme: 'xavier' },
  { activation: 'tanh', scheme: 'xavier' },
  { activation: 'relu', scheme: 'he' },
] as const;

export const RATES_TRIED = [1, 2] as const;

const runs = [
  ...SERIES.flatMap((series) => DEPTHS_TRIED.map((depth) => ({ ...series, depth, eta: 0.3, seeds: SEEDS }))),
  ...RATES_TRIED.map((eta) => ({ ...SERIES[2], depth: 8, eta, seeds: SEEDS })),
];

const seeds: Recording<Result> = { runs, keep: ({ result: { epochs: _, ...kept } }) => kept };

export const recordings = { seeds };
