// Twenty seeds a start: the race, the spreads between the starts that have names, and the larger pictures.
import type { Recording } from '../folder.ts';
import type { Result } from './experiment.ts';
import { RACERS } from './starts.ts';

export const SEEDS = 20;
export const SPREADS = [0, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10] as const;
export const LARGE = ['standard-normal', 'scaled-normal'] as const;
/** Whose stripes are drawn. */
const STRIPED: readonly string[] = ['zeros', 'xavier'];

/** Shares of 500 pictures are exact in three decimals; costs are kept to five, weights for the picture to three. */
const short = (values: readonly number[], decimals: number): number[] =>
  values.map((value) => Number(value.toFixed(decimals)));

const keep: Recording<Result>['keep'] = ({ result: { schemes } }) =>
  schemes.map(({ scheme, accuracy, cost, different, stripes }) => ({
    scheme,
    accuracy: accuracy.map((values) => short(values, 3)),
    firstCost: short(cost[0]!, 5),
    different,
    stripes: STRIPED.includes(scheme) ? stripes.map((row) => short(row, 3)) : [],
  }));

const race: Recording<Result> = {
  runs: [...RACERS, 'constant'].map((schemes) => ({ schemes, seeds: SEEDS })),
  keep,
};

const spreads: Recording<Result> = {
  runs: SPREADS.map((spread) => ({ schemes: 'own', spread, seeds: SEEDS })),
  keep: ({ result: { schemes } }) => ({ last: short(schemes[0]!.accuracy.at(-1)!, 3) }),
};

const large: Recording<Result> = {
  runs: LARGE.map((schemes) => ({ task: 'digits-28', schemes, epochs: 3, seeds: SEEDS })),
  keep,
};

export const recordings = { race, spreads, large };
