// One curve, shifted: λ beside the sum is λ/N beside the mean.
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { experiment } from './experiment.ts';

export const claims: readonly Claim[] = [
  {
    id: 'ridge-scale/agree-with-a-share',
    check() {
      const { sum, mean, meanWithShare, free } = runExperiment(experiment).result;
      const holds = Math.abs(sum - meanWithShare) < 1e-12 && sum > 0.8 * free && mean < 0.3 * free;
      return { holds, slots: { sum, mean, free } };
    },
  },
];
