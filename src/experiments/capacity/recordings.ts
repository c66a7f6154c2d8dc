// Twenty seeds a setting: errors against the width, against the penalty, and how wide a net must be for circles.
import type { Recording } from '../folder.ts';
import type { Result } from './experiment.ts';

export const SEEDS = 20;
export const WIDTHS_TRIED = [1, 2, 3, 4, 6, 8, 12, 16, 32] as const;
export const PENALTIES_TRIED = [0, 0.0001, 0.0003, 0.001, 0.003, 0.01, 0.03, 0.1] as const;
/** The width whose penalty is varied. */
export const WIDE = 16;
export const CIRCLES = { dataset: 'circles', noise: 0.05, seeds: SEEDS } as const;
export const CIRCLE_WIDTHS = [1, 2, 3, 4] as const;
export const CIRCLE_ACTIVATIONS = ['tanh', 'relu', 'gaussian'] as const;

const runs = [
  ...WIDTHS_TRIED.map((hidden) => ({ hidden, seeds: SEEDS })),
  ...PENALTIES_TRIED.slice(1).map((l2) => ({ hidden: WIDE, l2, seeds: SEEDS })),
  ...CIRCLE_ACTIVATIONS.flatMap((activation) => CIRCLE_WIDTHS.map((hidden) => ({ ...CIRCLES, activation, hidden }))),
];

const short = (values: readonly number[]): number[] => values.map((value) => Math.round(value * 1e4) / 1e4);

const errors: Recording<Result> = {
  runs,
  keep: ({ result: { finals } }) => ({
    train: short(finals.train),
    test: short(finals.test),
    best: short(finals.best),
  }),
};

export const recordings = { errors };
