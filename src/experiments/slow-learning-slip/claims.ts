// Sentences about the slip that stand only while they are true.
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { experiment } from './experiment.ts';
import { PRINTED, PRINTED_EPOCHS } from './printed.ts';

const run = (settings: Record<string, number | string>) => runExperiment(experiment, settings).result;

/** The largest distance between the printed weights and those of a run. */
const farthest = (w: readonly number[]): number =>
  PRINTED_EPOCHS.reduce((most, epoch, index) => Math.max(most, Math.abs(w[epoch]! - PRINTED.w[index]!)), 0);

export const claims: readonly Claim[] = [
  {
    id: 'slow-learning-slip/panels-are-the-slip',
    check() {
      const slip = farthest(run({ rule: 'slip' }).w);
      const right = farthest(run({ rule: 'right' }).w);
      // Printed to two decimals; the last lies on the edge between two of them.
      return { holds: slip < 0.01 && right > 1, slots: { slip, right } };
    },
  },
  {
    id: 'slow-learning-slip/check-finds-it',
    check() {
      const slip = run({ rule: 'slip', epochs: 1 }).check;
      const right = run({ rule: 'right', epochs: 1 }).check;
      return { holds: slip.w > 0.9 && slip.b > 0.9 && right.w < 1e-7 && right.b < 1e-7, slots: { slip: slip.w } };
    },
  },
];
