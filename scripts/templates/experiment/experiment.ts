// Gradient descent on y = ½x²: a small run to start from. Say here what is asked, in one or two sentences.
import { defineExperiment, integer, number } from '../../../src/lib/parameter/index.ts';

export interface Result {
  /** Steps + 1 values each; index 0 is before the first step. */
  x: number[];
  cost: number[];
  /** Where the cost stopped being finite, or null: the arrays end there. */
  diverged: { step: number; parameter: string } | null;
}

export const experiment = defineExperiment({
  id: 'new-experiment',
  lesson: 'new-lesson',
  documents: [],
  parameters: {
    eta: number({ default: 0.3, range: [0.01, 3], step: 0.01, limits: { above: 0 } }),
    x0: number({ default: 2, range: [-3, 3], step: 0.1, limits: { from: -1000, to: 1000 }, quantity: 'x' }),
    steps: integer({ default: 20, range: [5, 100], limits: { from: 1, to: 10_000 } }),
  },
  presets: [{ name: 'descent', settings: {} }],
  work: ({ steps }) => 10 * steps,
  *run({ eta, x0, steps }) {
    const result: Result = { x: [], cost: [], diverged: null };
    let x = x0;
    for (let step = 0; step <= steps; step++) {
      const cost = 0.5 * x * x;
      if (!(cost < Infinity)) {
        result.diverged = { step, parameter: 'x' };
        break;
      }
      result.x.push(x);
      result.cost.push(cost);
      yield { step, of: steps };
      x -= eta * x; // ∂y/∂x = x
    }
    return result;
  },
});
