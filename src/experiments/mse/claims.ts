// Sentences about squared error that stand only while they are true.
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { experiment, type Result, type Scaling } from './experiment.ts';

export const run = (label: readonly number[], prediction: readonly number[]): Result =>
  runExperiment(experiment, { label, prediction }).result;

export const valueOf = ({ scalings }: Result, name: Scaling): number =>
  scalings.find((scaled) => scaled.name === name)!.value;

export const claims: readonly Claim[] = [
  {
    id: 'mse/two-cannot-tell',
    check() {
      const [two, three] = [run([1, 2], [1.5, 1.5]), run([1, 2, 0], [1.5, 1.5, 1])];
      const slots = {
        mean: two.value,
        'half-sum': valueOf(two, 'half-sum'),
        'mean-of-three': three.value,
        'half-sum-of-three': valueOf(three, 'half-sum'),
      };
      return {
        holds: slots.mean === slots['half-sum'] && slots['mean-of-three'] !== slots['half-sum-of-three'],
        slots,
      };
    },
  },
  {
    id: 'mse/four-times',
    check() {
      // The step of gradient descent is the rate times the gradient: another scaling is another rate.
      const { scalings } = run([1, 2], [1.5, 1.5]);
      const gradients = scalings.map(({ gradient }) => Math.abs(gradient[0]!));
      const ratio = Math.max(...gradients) / Math.min(...gradients);
      return { holds: ratio === 4, slots: { ratio } };
    },
  },
];
