// An exhibit of the bug museum: descent on 4x² with gradients from a graph, cleared before each backward walk, or never.
// What was never cleared is the sum of all gradients so far.
import { multiply, scalar, scale } from '../../lib/nn/index.ts';
import { choice, defineExperiment, integer, number } from '../../lib/parameter/index.ts';

export interface Result {
  /** Steps + 1 values; index 0 is the start. */
  x: number[];
  cost: number[];
  /** What descent took for the gradient at each step. */
  gradient: number[];
  /** The cost over its start, at most 1. */
  share: number[];
  /** Relative error against central differences, at the first step and at the second. */
  check: { first: number; second: number };
  diverged: { step: number; parameter: string } | null;
}

const FARTHEST = 1e9;
const STEP = 1e-5;

const costAt = (x: number): number => 4 * x * x;

/** The gradient of 4x² by a graph, added to what there was. */
function walkedBack(x: number, before: number): number {
  const leaf = scalar(x);
  leaf.gradient.data[0] = before;
  const square = multiply(leaf, leaf);
  const cost = scale(square, 4);
  cost.gradient.data[0] = 1;
  for (const node of [cost, square]) node.back();
  return leaf.gradient.data[0]!;
}

export const experiment = defineExperiment({
  id: 'stale-gradient',
  lesson: 'computational-graphs',
  documents: [],
  parameters: {
    gradients: choice({ default: 'kept', options: ['cleared', 'kept'] }),
    eta: number({ default: 0.05, range: [0.001, 0.24], step: 0.001, scale: 'log', limits: { above: 0, to: 10 } }),
    x0: number({ default: 2, range: [-3, 3], step: 0.1, limits: { from: -100, to: 100 }, quantity: 'x' }),
    steps: integer({ default: 40, range: [5, 100], limits: { from: 2, to: 1000 } }),
  },
  presets: [{ name: 'published', settings: {} }],
  work: ({ steps }) => 100 * steps,
  *run({ gradients, eta, x0, steps }) {
    const result: Result = {
      x: [x0],
      cost: [costAt(x0)],
      gradient: [],
      share: [],
      check: { first: 0, second: 0 },
      diverged: null,
    };
    let kept = 0;
    let x = x0;
    for (let step = 1; step <= steps; step++) {
      kept = walkedBack(x, gradients === 'kept' ? kept : 0);
      if (step <= 2) {
        const numeric = (costAt(x + STEP) - costAt(x - STEP)) / (2 * STEP);
        const size = Math.max(Math.abs(kept), Math.abs(numeric));
        result.check[step === 1 ? 'first' : 'second'] = size === 0 ? 0 : Math.abs(kept - numeric) / size;
      }
      x -= eta * kept;
      if (!(Math.abs(x) <= FARTHEST)) {
        result.diverged = { step, parameter: 'x' };
        break;
      }
      result.gradient.push(kept);
      result.x.push(x);
      result.cost.push(costAt(x));
      yield { step, of: steps };
    }
    const first = result.cost[0]!;
    result.share = result.cost.slice(0, 101).map((cost) => (first === 0 ? 0 : Math.min(1, cost / first)));
    return result;
  },
});
