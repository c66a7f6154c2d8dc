// Sentences about sums in training and at test that stand only while they are true.
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { experiment, type Result } from './experiment.ts';

export const run = (settings: Record<string, number | string> = {}): Result =>
  runExperiment(experiment, settings).result;

const near = (value: number, expected: number, share: number): boolean =>
  Math.abs(value - expected) < share * Math.abs(expected);

export const claims: readonly Claim[] = [
  {
    // Half the sum in training, all of it at test.
    id: 'dropout-scale/twice-at-test',
    check() {
      const { training, atTest, theory } = run();
      const ratio = atTest.unscaled / training.mean;
      const holds =
        near(training.mean, theory.mean, 0.01) && near(training.std, theory.std, 0.05) && near(ratio, 2, 0.02);
      return { holds, slots: { mean: training.mean, std: training.std, test: atTest.unscaled, ratio } };
    },
  },
  {
    // Dividing by keep mends the mean and stretches the spread by as much.
    id: 'dropout-scale/inverted-stretches',
    check() {
      const { training, inverted, atTest } = run();
      const holds = near(inverted.mean, atTest.unscaled, 0.01) && near(inverted.std, 2 * training.std, 1e-9);
      return { holds, slots: { mean: inverted.mean, std: inverted.std, test: atTest.unscaled } };
    },
  },
  {
    // × the share dropped agrees with × the share kept at one half and nowhere else (ledger B5).
    id: 'dropout-scale/equal-at-half',
    check() {
      // The runs of the figure.
      const trials = 1000;
      const off = (keep: number): number => {
        const { training, atTest } = run({ keep, trials });
        return Math.abs(atTest.timesDropped - training.mean) / training.mean;
      };
      const { training, atTest } = run({ keep: 0.8, trials });
      const holds = off(0.5) < 0.01 && [0.1, 0.2, 0.3, 0.4, 0.6, 0.7, 0.8, 0.9].every((keep) => off(keep) > 0.2);
      return { holds, slots: { training: training.mean, kept: atTest.timesKeep, dropped: atTest.timesDropped } };
    },
  },
];
