// What is done with the gradients: one step downhill.
import type { Network } from './network.ts';

export interface Optimizer {
  readonly name: string;
  /** Changes the parameters in place. */
  step(eta: number): void;
}

/** θ ← θ − η ∂E/∂θ */
export function gradientDescent({ parameters, kernels }: Network): Optimizer {
  return {
    name: 'gradient-descent',
    step(eta) {
      for (const { values, gradient } of parameters) kernels.descend(values, gradient, eta);
    },
  };
}

export const optimizers = { 'gradient-descent': gradientDescent } as const;

export type OptimizerName = keyof typeof optimizers;
