// Twenty draws of ten points, each with and without decay.
import type { Recording } from '../folder.ts';
import type { Result } from './experiment.ts';

export const SEEDS = 20;
/** As in the figure. */
export const DECAY = 0.003;

export interface Kept {
  readonly fromPoints: number;
  readonly fromTruth: number;
}

const short = (value: number): number => Math.round(value * 1e6) / 1e6;

const draws: Recording<Result> = {
  // The free nets first, in the order of the seeds.
  runs: [0, DECAY].flatMap((lambda) => Array.from({ length: SEEDS }, (_, i) => ({ lambda, seed: i + 1 }))),
  keep: ({ result }): Kept => ({ fromPoints: short(result.fromPoints), fromTruth: short(result.fromTruth) }),
};

export const recordings = { draws };
