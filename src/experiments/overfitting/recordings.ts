// Twenty seeds a cure, on the same forty examples each; and the same net on ten times as many.
import type { Recording } from '../folder.ts';
import type { Result } from './experiment.ts';

export const SEEDS = 20;

/** The cures in the order of the figure, and what they set. */
export const CURES = {
  none: {},
  'l2-weak': { penalty: 'l2', lambda: 0.003 },
  l2: { penalty: 'l2', lambda: 0.01 },
  'l2-strong': { penalty: 'l2', lambda: 0.1 },
  l1: { penalty: 'l1', lambda: 0.003 },
  dropout: { keep: 0.5 },
  early: { stopping: 'early' },
  more: { samples: 400 },
} as const satisfies Record<string, Readonly<Record<string, number | string>>>;

export type Cure = keyof typeof CURES;
export const cures = Object.keys(CURES) as Cure[];

export interface Kept {
  readonly trainCost: number;
  /** Validation cost at the last epoch, and the least. */
  readonly end: number;
  readonly best: number;
  readonly bestEpoch: number;
  /** Validation accuracy at the last and at the best epoch. */
  readonly endAccuracy: number;
  readonly bestAccuracy: number;
  /** Of the weights that are kept. */
  readonly test: number;
  readonly testAccuracy: number;
  readonly squares: number;
}

const short = (value: number): number => Math.round(value * 1e5) / 1e5;

const bands: Recording<Result> = {
  runs: cures.flatMap((cure) => Array.from({ length: SEEDS }, (_, i) => ({ ...CURES[cure], seed: i + 1 }))),
  keep({ result: { train, validation, bestEpoch, kept } }): Kept {
    return {
      trainCost: short(train.cost.at(-1)!),
      end: short(validation.cost.at(-1)!),
      best: short(validation.cost[bestEpoch]!),
      bestEpoch,
      endAccuracy: validation.accuracy.at(-1)!,
      bestAccuracy: validation.accuracy[bestEpoch]!,
      test: short(kept.testCost),
      testAccuracy: kept.testAccuracy,
      squares: short(kept.squares),
    };
  },
};

export const recordings = { bands };
