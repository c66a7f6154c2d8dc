// Two weights under a penalty: where the cost and the penalty come to terms, and the way there as λ grows.
import { defineExperiment, choice, number } from '../../lib/parameter/index.ts';
import { costAt, gradientAt, leastPoint, sizeOf, type Pair } from './solve.ts';

export interface Result {
  /** The least point of E + λ Ω. */
  solution: Pair;
  /** There the level line of the cost touches that of the penalty: their levels, and the slopes that cancel. */
  contact: { cost: number; size: number; gradient: Pair };
  /** How many of the two weights are exactly 0. */
  sparsity: number;
  /** The solutions from λ = 0 on. */
  path: { lambda: number; w: Pair }[];
  /** The least λ at which one weight is exactly 0, and at which both are; null under L2, where none ever is. */
  firstZero: number | null;
  allZero: number | null;
}

const MOST_LAMBDA = 3;
const STEPS = 120;

export const experiment = defineExperiment({
  id: 'regularization-path',
  lesson: 'regularization',
  documents: ['B', 'D'],
  parameters: {
    penalty: choice({ default: 'l1', options: ['l1', 'l2'] }),
    lambda: number({ default: 0.5, range: [0, 3], step: 0.01, limits: { from: 0, to: 1000 } }),
    a1: number({ default: 2, range: [-2.5, 2.5], step: 0.05, limits: { from: -10, to: 10 } }),
    a2: number({ default: 0.4, range: [-2.5, 2.5], step: 0.05, limits: { from: -10, to: 10 } }),
    tilt: number({ default: 0, range: [-0.8, 0.8], step: 0.05, limits: { from: -0.9, to: 0.9 } }),
  },
  presets: [
    { name: 'round', settings: {} },
    { name: 'tilted', settings: { a1: 2, a2: 1, tilt: 0.6 } },
  ],
  work: () => 1000,
  *run({ penalty, lambda, a1, a2, tilt }) {
    const bowl = { a: [a1, a2], c: tilt } as const;
    const solution = leastPoint(bowl, penalty, lambda);
    const most = Math.max(MOST_LAMBDA, lambda);
    const path = Array.from({ length: STEPS + 1 }, (_, step) => {
      const at = (most * step) / STEPS;
      return { lambda: at, w: leastPoint(bowl, penalty, at) };
    });
    const zeros = (w: Pair): number => w.filter((value) => value === 0).length;
    const when = (count: number): number | null =>
      penalty === 'l1' ? (path.find(({ w }) => zeros(w) >= count)?.lambda ?? null) : null;
    const result: Result = {
      solution,
      contact: { cost: costAt(bowl, solution), size: sizeOf(penalty, solution), gradient: gradientAt(bowl, solution) },
      sparsity: zeros(solution),
      path,
      firstZero: when(1),
      allZero: when(2),
    };
    yield { step: 1, of: 1 };
    return result;
  },
});
