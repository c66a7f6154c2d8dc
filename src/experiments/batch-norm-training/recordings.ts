// Twenty seeds a setting: with and without normalization at five rates, and with it in batches of four sizes.
import type { Recording } from '../folder.ts';
import type { Result } from './experiment.ts';

export const SEEDS = 20;
export const RATES = [0.03, 0.1, 0.3, 1, 3] as const;
export const ACTIVATIONS = ['sigmoid', 'tanh'] as const;
export const BATCHES = [2, 5, 25, 100] as const;

const runs = [
  ...ACTIVATIONS.flatMap((activation) =>
    (['on', 'off'] as const).flatMap((normalized) =>
      RATES.map((eta) => ({ activation, normalized, eta, seeds: SEEDS })),
    ),
  ),
  // 25 is among those above.
  ...BATCHES.filter((batch) => batch !== 25).map((batch) => ({ batch, seeds: SEEDS })),
];

const short = (values: readonly number[]): number[] => values.map((value) => Math.round(value * 1e4) / 1e4);

const finals: Recording<Result> = {
  runs,
  keep: ({ result }) => ({
    accuracy: short(result.finals.accuracy),
    trainingAccuracy: short(result.finals.trainingAccuracy),
    trainingCost: short(result.finals.trainingCost),
  }),
};

export const recordings = { finals };
