// Twenty seeds under both costs, for the band.
import type { Recording } from '../folder.ts';
import type { Result } from './experiment.ts';

export const SEEDS = Array.from({ length: 20 }, (_, index) => index + 1);
export const COSTS = ['quadratic', 'log-likelihood'] as const;
export type Cost = (typeof COSTS)[number];

const band: Recording<Result> = {
  runs: COSTS.flatMap((cost) => SEEDS.map((seed) => ({ cost, seed }))),
  // How many points are right, epoch by epoch.
  keep: ({ result: { accuracy, points, nineteen } }) => ({
    right: accuracy.map((share) => Math.round(share * points.length)),
    of: points.length,
    nineteen,
  }),
};

export const recordings = { band };
