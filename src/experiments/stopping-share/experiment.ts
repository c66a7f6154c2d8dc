// Early stopping beside a penalty, on a bowl E = ½ a (w − w*)² from w = 0: what share of w* each of them reaches.

import { defineExperiment, integer, number } from '../../lib/parameter/index.ts';

export interface Result {
  /** w/w* after so many steps, by stepping. */
  stopped: number;
  /** The λ under which the least point of E + ½λw² is the same. */
  lambda: number;
  /** a/(a+λ): what that penalty leaves. */
  penalized: number;
  /** Both shares over a range of curvatures, for the λ above and the same number of steps. */
  curves: { a: number; stopped: number; penalized: number }[];
}

/** w ← w − ηa(w − 1) from 0. */
export function shareAfter(a: number, eta: number, steps: number): number {
  let w = 0;
  for (let step = 0; step < steps; step++) w -= eta * a * (w - 1);
  return w;
}

const CURVATURES = Array.from({ length: 81 }, (_, i) => 0.01 + (i * 3.99) / 80);

export const experiment = defineExperiment({
  id: 'stopping-share',
  lesson: 'regularization',
  documents: ['D'],
  parameters: {
    a: number({ default: 1, range: [0.1, 4], step: 0.1, limits: { from: 0.01, to: 4 } }),
    eta: number({ default: 0.1, range: [0.01, 0.25], step: 0.01, limits: { from: 0.0001, to: 0.25 } }),
    steps: integer({ default: 10, range: [1, 60], limits: { from: 1, to: 1000 } }),
  },
  presets: [{ name: 'ten-steps', settings: {} }],
  work: ({ steps }) => 100 * steps,
  *run({ a, eta, steps }) {
    const stopped = shareAfter(a, eta, steps);
    // a/(a+λ) = s
    const lambda = Math.max(0, (a * (1 - stopped)) / stopped);
    const result: Result = {
      stopped,
      lambda,
      penalized: a / (a + lambda),
      curves: CURVATURES.map((at) => ({ a: at, stopped: shareAfter(at, eta, steps), penalized: at / (at + lambda) })),
    };
    yield { step: 1, of: 1 };
    return result;
  },
});
