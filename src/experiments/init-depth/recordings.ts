// Twenty seeds of each of the nets that the lesson compares.
import type { Recording } from '../folder.ts';
import type { Result } from './experiment.ts';

export const SEEDS = Array.from({ length: 20 }, (_, i) => i + 1);
const NETS = [
  { scheme: 'deviation-0.01', activation: 'tanh' },
  { scheme: 'standard-normal', activation: 'sigmoid' },
  { scheme: 'standard-normal', activation: 'tanh' },
  { scheme: 'xavier', activation: 'sigmoid' },
  { scheme: 'xavier', activation: 'tanh' },
  { scheme: 'xavier', activation: 'relu' },
  { scheme: 'he', activation: 'relu' },
] as const;

const nets: Recording<Result> = {
  runs: NETS.flatMap((net) => SEEDS.map((seed) => ({ ...net, seed }))),
  keep: ({ result: { forward, backwardRatio } }) => ({ first: forward[0], ninth: forward[8], backwardRatio }),
};

export const recordings = { nets };
