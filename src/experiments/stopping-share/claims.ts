// One λ for all curvatures does not exist.
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { experiment, shareAfter } from './experiment.ts';

export const claims: readonly Claim[] = [
  {
    id: 'stopping-share/not-at-once',
    check() {
      const { lambda, stopped } = runExperiment(experiment).result;
      const [steep, flat] = [2, 0.1].map((a) => [shareAfter(a, 0.1, 10), a / (a + lambda)] as const) as [
        readonly [number, number],
        readonly [number, number],
      ];
      const holds = steep[0] > steep[1] + 0.05 && flat[0] < flat[1] - 0.05;
      const slots = { steepStopped: steep[0], steepPenalized: steep[1], flatStopped: flat[0], flatPenalized: flat[1] };
      return { holds, slots: { ...slots, lambda, share: stopped } };
    },
  },
];
