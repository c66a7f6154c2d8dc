// Sentences of the lesson that stand only while they are true.
import type { Claim } from '../../../src/experiments/folder.ts';
import { runExperiment } from '../../../src/lib/parameter/index.ts';
import { experiment } from './experiment.ts';

export const claims: readonly Claim[] = [
  {
    id: 'new-experiment/cost-falls',
    check() {
      const { cost } = runExperiment(experiment).result;
      const holds = cost.every((value, step) => step === 0 || value < cost[step - 1]!);
      return { holds, slots: { last: cost.at(-1)! } };
    },
  },
];
