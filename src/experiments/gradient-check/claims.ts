// Sentences about the gradient check that stand only while they are true.
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { experiment, type Result } from './experiment.ts';
import { STEPS } from './figures/v.ts';

const run = (settings: Readonly<Record<string, unknown>>): Result => runExperiment(experiment, settings).result;
const errorAt = (epsilon: number): number => run({ epsilon }).maxRelativeError;

/** Document E's XOR network at its own solution. */
export const XOR = {
  hidden: 'relu',
  output: 'identity',
  x: [[0, 0], [0, 1], [1, 0], [1, 1]],
  y: [[0], [1], [1], [0]],
  W: [[[1, 1], [1, 1]], [[1], [-2]]],
  b: [[0, -1], [0]],
}; // prettier-ignore

export const claims: readonly Claim[] = [
  {
    id: 'gradient-check/both-ends-are-worse',
    check() {
      const errors = STEPS.map((epsilon) => [epsilon, errorAt(epsilon)] as const);
      const [best, least] = errors.reduce((low, point) => (point[1] < low[1] ? point : low));
      const [large, usual, small, smallest] = [errorAt(0.1), errorAt(1e-5), errorAt(1e-9), errorAt(1e-12)];
      const holds = usual < 1e-9 && large > 1e-4 && smallest > 1e-5 && best > 1e-7 && best < 1e-3;
      return { holds, slots: { best, least, large, usual, small, smallest, times: small / usual } };
    },
  },
  {
    id: 'gradient-check/two-laws',
    check() {
      // Ten times the step is a hundred times the error on one branch, a tenth of it on the other.
      const grows = errorAt(0.1) / errorAt(0.01);
      const falls = STEPS.filter((epsilon) => epsilon < 1e-7);
      const logs = falls.map((epsilon) => errorAt(epsilon) * epsilon);
      const spread = Math.max(...logs) / Math.min(...logs);
      return { holds: grows > 90 && grows < 110 && spread < 100, slots: { grows } };
    },
  },
  {
    id: 'gradient-check/kinks-at-the-solution',
    check() {
      const { byParameter, cost } = run(XOR);
      const kinks = Object.values(byParameter).reduce((sum, one) => sum + one.kinks, 0);
      const slopes = [...byParameter['W1']!.analytic, ...byParameter['b1']!.analytic];
      const differences = [...byParameter['W1']!.numeric, ...byParameter['b1']!.numeric];
      const largest = Math.max(...differences.map(Math.abs));
      return {
        holds: cost === 0 && kinks > 0 && slopes.every((value) => value === 0) && largest > 0,
        slots: { kinks, parameters: 9, largest },
      };
    },
  },
];
