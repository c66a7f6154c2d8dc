// That the mean over masks is the loss plus a penalty, for drawn units too.
import { createRandom, uniformBetween } from '../../lib/nn/index.ts';
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { experiment, type Result } from './experiment.ts';

export const run = (settings: Record<string, number | number[]> = {}): Result =>
  runExperiment(experiment, settings).result;

const UNITS = 50;

export const claims: readonly Claim[] = [
  {
    id: 'dropout-masks/loss-and-penalty',
    check() {
      const random = createRandom(1);
      const draw = (): number[] => Array.from({ length: 5 }, () => uniformBetween(random, -2, 2));
      const off = Array.from({ length: UNITS }, () => {
        const { meanLoss, loss, penalty } = run({ w: draw(), x: draw(), y: uniformBetween(random, -1, 1), keep: uniformBetween(random, 0.1, 1) }); // prettier-ignore
        return Math.abs(meanLoss - loss - penalty) / meanLoss;
      });
      const largest = Math.max(...off);
      const { meanLoss, loss, penalty } = run();
      return { holds: largest < 1e-12, slots: { units: UNITS, largest, meanLoss, loss, penalty } };
    },
  },
];
