// One weight under a penalty, step by step: the library's rule, the same without the half, the rule as document B prints
// it, and the step of L1.
import { applyPenalty, createNetwork } from '../../lib/nn/index.ts';
import { defineExperiment, integer, number } from '../../lib/parameter/index.ts';

export const RULES = ['half', 'square', 'printed', 'l1'] as const;
export type Rule = (typeof RULES)[number];

export interface Result {
  /** The weight before the first step and after each, by rule: ½λw², λw², w(1−λ)−∂E/∂w, λ|w|. */
  paths: Record<Rule, number[]>;
  /** What one step multiplies the weight by, apart from the gradient; L1 subtracts and has none. */
  factors: { half: number; square: number; printed: number };
}

/** One weight of the library's own, whose gradient gains λ ∂Ω/∂w before the step w − η ∂E/∂w. */
function libraryStep(kind: 'l1' | 'l2', w: number, gradient: number, eta: number, lambda: number): number {
  const network = createNetwork({ sizes: [1, 1], output: 'identity', cost: 'quadratic' });
  const { W, dW } = network.layers[0]!;
  [W.data[0], dW.data[0]] = [w, gradient];
  applyPenalty(network, { kind, lambda }, eta);
  network.kernels.descend(W.data, dW.data, eta);
  return W.data[0]!;
}

export const experiment = defineExperiment({
  id: 'weight-decay',
  lesson: 'regularization',
  documents: ['B'],
  parameters: {
    w: number({ default: 1, range: [-2, 2], step: 0.01, limits: { from: -1000, to: 1000 }, quantity: 'w' }),
    gradient: number({ default: 0, range: [-1, 1], step: 0.05, limits: { from: -1000, to: 1000 } }),
    eta: number({ default: 0.1, range: [0.01, 1], step: 0.01, scale: 'log', limits: { above: 0, to: 10 } }),
    lambda: number({ default: 0.2, range: [0, 1], step: 0.01, limits: { from: 0, to: 10 } }),
    steps: integer({ default: 60, range: [1, 100], limits: { from: 1, to: 1000 } }),
  },
  presets: [{ name: 'alone', settings: {} }],
  work: ({ steps }) => 100 * steps,
  *run({ w, gradient, eta, lambda, steps }) {
    const factors = { half: 1 - eta * lambda, square: 1 - 2 * eta * lambda, printed: 1 - lambda };
    const next: Record<Rule, (w: number) => number> = {
      half: (w) => libraryStep('l2', w, gradient, eta, lambda),
      square: (w) => libraryStep('l2', w, gradient, eta, 2 * lambda),
      printed: (w) => w * (1 - lambda) - gradient,
      l1: (w) => libraryStep('l1', w, gradient, eta, lambda),
    };
    const paths: Result['paths'] = { half: [w], square: [w], printed: [w], l1: [w] };
    for (let step = 1; step <= steps; step++) {
      for (const rule of RULES) {
        const value = next[rule](paths[rule].at(-1)!);
        if (Number.isFinite(value)) paths[rule].push(value);
      }
      yield { step, of: steps };
    }
    const result: Result = { paths, factors };
    return result;
  },
});
