// Twenty seeds a share kept, with three labels in ten wrong; and with all labels right, for the plain net and for one half.
import type { Recording } from '../folder.ts';
import type { Result } from './experiment.ts';

export const KEEPS = [1, 0.8, 0.5, 0.3] as const;
export const SEEDS = Array.from({ length: 20 }, (_, index) => index + 1);
export const WRONG = 0.3;
export const EPOCHS = 40;

const runs = [
  ...KEEPS.flatMap((keep) => SEEDS.map((seed) => ({ keep, wrongLabels: WRONG, epochs: EPOCHS, seed }))),
  ...[1, 0.5].flatMap((keep) => SEEDS.map((seed) => ({ keep, wrongLabels: 0, epochs: EPOCHS, seed }))),
];

/** Four decimals: accuracies on a thousand pictures have three. */
const short = (value: number): number => Math.round(value * 1e4) / 1e4;

const seeds: Recording<Result> = {
  runs,
  keep: ({ result: { test, fooled, bestEpoch } }) => ({
    accuracy: test.accuracy.map(short),
    cost: short(test.cost.at(-1)!),
    fooled: short(fooled.at(-1)!),
    bestEpoch,
  }),
};

export const recordings = { seeds };
