// Gradient descent, momentum and Adam on one surface, ½(a x² + c y²): a valley, a ravine where a and c differ, a saddle
// where one of them is negative, a parabola where c is 0.
import { createOptimizer, plainKernels, type Network } from '../../lib/nn/index.ts';
import { choice, defineExperiment, integer, number } from '../../lib/parameter/index.ts';

export interface Result {
  /** Steps + 1 values each; index 0 is the start. */
  x: number[];
  y: number[];
  cost: number[];
  /** The first step from which x and y are a thousandth of where they began, or nearer; null if there is none. */
  within: number | null;
  diverged: { step: number; parameter: string } | null;
}

export const METHODS = ['gradient-descent', 'momentum', 'adam'] as const;

export const costAt = (a: number, c: number, x: number, y: number): number => 0.5 * (a * x * x + c * y * y);

/** The first index from which on all values are within a thousandth of the first. */
function settled(values: readonly number[]): number {
  const near = Math.abs(values[0]!) / 1000;
  return values.findLastIndex((value) => !(Math.abs(value) <= near)) + 1;
}

const curvature = { range: [0.5, 50], step: 0.5, scale: 'log', limits: { from: -1e6, to: 1e6 } } as const;
const place = { range: [-5.5, 5.5], step: 0.1, limits: { from: -1000, to: 1000 }, quantity: 'w' } as const;

export const experiment = defineExperiment({
  id: 'optimizers',
  lesson: 'gradient-descent',
  documents: ['C'],
  parameters: {
    method: choice({ default: 'gradient-descent', options: METHODS }),
    eta: number({ default: 0.03, range: [0.001, 0.1], step: 0.001, scale: 'log', limits: { above: 0 } }),
    beta: number({ default: 0.7, range: [0, 0.99], step: 0.01, limits: { from: 0, to: 0.999 } }),
    adam: number({ default: 0.3, range: [0.01, 1], step: 0.01, scale: 'log', limits: { above: 0 } }),
    a: number({ default: 1, ...curvature }),
    c: number({ default: 25, ...curvature }),
    x: number({ default: 5, ...place }),
    y: number({ default: 1, ...place, range: [-2, 2] }),
    steps: integer({ default: 60, range: [10, 300], limits: { from: 1, to: 20_000 } }),
  },
  presets: [{ name: 'ravine', settings: { a: 1, c: 25, x: 5, y: 1 } }],
  work: ({ steps }) => 40 * steps,
  *run({ method, eta, beta, adam, a, c, x, y, steps }) {
    const [values, gradient] = [Float64Array.of(x, y), new Float64Array(2)];
    // All that an optimizer asks of a network: its parameters with their gradients, and the arithmetic.
    const walker = { parameters: [{ name: 'place', values, gradient }], kernels: plainKernels } as unknown as Network;
    const optimizer = createOptimizer(walker, method === 'momentum' ? { name: 'momentum', beta } : method);
    const rate = method === 'adam' ? adam : eta;
    const result: Result = { x: [], y: [], cost: [], within: null, diverged: null };
    for (let step = 0; ; step++) {
      const [u, v] = [values[0]! + 0, values[1]! + 0];
      const cost = costAt(a, c, u, v) + 0;
      if (!(Math.abs(cost) < Infinity && Math.abs(u) < Infinity && Math.abs(v) < Infinity)) {
        result.diverged = { step, parameter: Math.abs(u) < Infinity ? 'y' : 'x' };
        break;
      }
      result.x.push(u);
      result.y.push(v);
      result.cost.push(cost);
      yield { step, of: steps };
      if (step === steps) break;
      gradient[0] = a * u;
      gradient[1] = c * v;
      optimizer.step(rate);
    }
    const step = Math.max(settled(result.x), settled(result.y));
    if (!result.diverged && step < result.x.length) result.within = step;
    return result;
  },
});
