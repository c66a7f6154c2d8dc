// Sentences about summed gradients that stand only while they are true.
import { runExperiment } from '../../lib/parameter/index.ts';
import { LINE_POINTS as POINTS } from '../../lib/data/line.ts';
import type { Claim } from '../folder.ts';
import { experiment } from './experiment.ts';

const run = (settings: Record<string, number | string>) => runExperiment(experiment, settings).result;

export const claims: readonly Claim[] = [
  {
    id: 'gradient-sum/check-tells-the-factor',
    check() {
      const [wrong, right] = [run({ epochs: 1 }).check, run({ rule: 'mean', epochs: 1 }).check];
      const expected = 1 - 1 / POINTS;
      const holds = Math.abs(wrong.w - expected) < 1e-6 && Math.abs(wrong.b - expected) < 1e-6 && right.w < 1e-7;
      return { holds, slots: { error: wrong.w, points: POINTS } };
    },
  },
  {
    id: 'gradient-sum/a-smaller-rate-hides-it',
    check() {
      const hidden = run({ eta: 0.1 / POINTS }).cost;
      const right = run({ rule: 'mean', eta: 0.1 }).cost;
      const apart = hidden.map((cost, epoch) => Math.abs(cost - right[epoch]!));
      return { holds: apart.every((distance) => distance < 1e-9), slots: { points: POINTS } };
    },
  },
];
