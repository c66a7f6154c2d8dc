// What the four outputs can and cannot say.
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { experiment } from './experiment.ts';

const run = (settings: Record<string, unknown> = {}) => runExperiment(experiment, settings).result;

export const claims: readonly Claim[] = [
  {
    id: 'task-outputs/softmax-shares',
    check() {
      const { softmax, sigmoids, sums } = run();
      const holds =
        Math.abs(sums.softmax - 1) < 1e-12 && softmax.every((p, j) => p < 0.5 || j === 2) && sigmoids[0]! > 0.89;
      return { holds, slots: { shared: softmax[0]!, own: sigmoids[0]!, sum: sums.sigmoids } };
    },
  },
  {
    id: 'task-outputs/two-scores-one-sigmoid',
    check() {
      const { softmax } = run({ scores: [1.3, -0.4] });
      const { binary } = run({ scores: [1.7, 0] });
      return { holds: Math.abs(softmax[0]! - binary) < 1e-14, slots: { softmax: softmax[0]!, sigmoid: binary } };
    },
  },
];
