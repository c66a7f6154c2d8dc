// What is done with the gradients: one step downhill. Memory is reserved once, when the optimizer is made.
import { named, requireAbove, requireBetween } from './errors.ts';
import type { Network } from './network.ts';

export interface Optimizer {
  readonly name: string;
  /** Changes the parameters in place. */
  step(eta: number): void;
}

export type OptimizerOptions =
  | { readonly name: 'gradient-descent' }
  | { readonly name: 'momentum'; readonly beta?: number }
  | { readonly name: 'adam'; readonly beta1?: number; readonly beta2?: number; readonly epsilon?: number };

export type OptimizerName = OptimizerOptions['name'];

/** θ ← θ − η ∂E/∂θ */
export function gradientDescent({ parameters, kernels }: Network): Optimizer {
  return {
    name: 'gradient-descent',
    step(eta) {
      for (let p = 0; p < parameters.length; p++) kernels.descend(parameters[p]!.values, parameters[p]!.gradient, eta);
    },
  };
}

/** v ← β v + ∂E/∂θ, θ ← θ − η v. The step grows up to 1/(1 − β) times while the gradient keeps its direction. */
export function momentum({ parameters, kernels }: Network, beta = 0.9): Optimizer {
  requireBetween('momentum', 'beta', beta, 0, 1);
  const velocities = parameters.map(({ values }) => new Float64Array(values.length));
  return {
    name: 'momentum',
    step(eta) {
      parameters.forEach(({ values, gradient }, p) => {
        const v = velocities[p]!;
        for (let i = 0; i < v.length; i++) v[i] = beta * v[i]! + gradient[i]!;
        kernels.descend(values, v, eta);
      });
    },
  };
}

/**
 * m ← β₁ m + (1 − β₁) g, v ← β₂ v + (1 − β₂) g², θ ← θ − η m̂ / (√v̂ + ε) with m̂ = m / (1 − β₁ᵗ), v̂ = v / (1 − β₂ᵗ)
 * (Kingma and Ba 2015).
 */
export function adam({ parameters }: Network, beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8): Optimizer {
  requireBetween('adam', 'beta1', beta1, 0, 1);
  requireBetween('adam', 'beta2', beta2, 0, 1);
  requireAbove('adam', 'epsilon', epsilon, 0);
  const means = parameters.map(({ values }) => new Float64Array(values.length));
  const squares = parameters.map(({ values }) => new Float64Array(values.length));
  let [power1, power2] = [1, 1];
  return {
    name: 'adam',
    step(eta) {
      power1 *= beta1;
      power2 *= beta2;
      parameters.forEach(({ values, gradient }, p) => {
        const m = means[p]!;
        const v = squares[p]!;
        for (let i = 0; i < m.length; i++) {
          const g = gradient[i]!;
          m[i] = beta1 * m[i]! + (1 - beta1) * g;
          v[i] = beta2 * v[i]! + (1 - beta2) * g * g;
          values[i]! -= (eta * (m[i]! / (1 - power1))) / (Math.sqrt(v[i]! / (1 - power2)) + epsilon);
        }
      });
    },
  };
}

/** The optimizer of that name, or of those options. */
export function createOptimizer(network: Network, options: OptimizerName | OptimizerOptions): Optimizer {
  const given = typeof options === 'string' ? ({ name: options } as OptimizerOptions) : options;
  named('createOptimizer', { 'gradient-descent': 1, momentum: 1, adam: 1 }, given.name);
  if (given.name === 'momentum') return momentum(network, given.beta);
  if (given.name === 'adam') return adam(network, given.beta1, given.beta2, given.epsilon);
  return gradientDescent(network);
}
