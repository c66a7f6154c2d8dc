// Twenty seeds a size of the training set; with a thousand pictures, five networks each. However few the pictures, at
// least ten thousand are shown.
import type { Recording } from '../folder.ts';
import type { Result } from './experiment.ts';

export const SEEDS = 20;
export const NETS = 5;
/** The size at which networks vote. */
export const VOTING = 1000;
export const TRIED = [
  { samples: 100, epochs: 100, nets: 1 },
  { samples: 300, epochs: 34, nets: 1 },
  { samples: VOTING, epochs: 10, nets: NETS },
  { samples: 3000, epochs: 10, nets: 1 },
] as const;

const seeds: Recording<Result> = {
  runs: TRIED.flatMap((each) => Array.from({ length: SEEDS }, (_, i) => ({ ...each, seed: i + 1 }))),
  keep: ({ result }) => result,
};

export const recordings = { seeds };
