// Penalties on the weights (biases are left alone): λ Ω is added to the cost, or the weights decay beside its step.
import { named, requireBetween } from './errors.ts';
import type { Network } from './network.ts';

export interface Penalty {
  /** l2: Ω = ½ Σ w², slope w. l1: Ω = Σ |w|, slope sign w. */
  readonly kind: 'l1' | 'l2';
  readonly lambda: number;
  /**
   * `penalty` (default): ∂E/∂W gains λ ∂Ω/∂W before the optimizer sees it. `decay`: w ← w − η λ ∂Ω/∂w first, then the
   * step. With plain descent they are one; with momentum and Adam they are not (Loshchilov and Hutter 2019).
   */
  readonly form?: 'penalty' | 'decay';
}

export function requirePenalty({ kind, lambda, form = 'penalty' }: Penalty): void {
  named('penalty', { l1: 1, l2: 1 }, kind);
  named('penalty', { penalty: 1, decay: 1 }, form);
  requireBetween('penalty', 'lambda', lambda, 0, Number.MAX_VALUE);
}

/** λ Ω over all weights. */
export function penaltyOf({ parameters }: Network, { kind, lambda }: Penalty): number {
  let sum = 0;
  for (const { values, role } of parameters) {
    if (role !== 'weight') continue;
    for (let i = 0; i < values.length; i++) sum += kind === 'l2' ? (values[i]! * values[i]!) / 2 : Math.abs(values[i]!);
  }
  return lambda * sum;
}

/** Adds λ ∂Ω/∂W to the gradients, or lets the weights decay by η λ ∂Ω/∂W. Comes before the optimizer's step. */
export function applyPenalty({ parameters, kernels }: Network, { kind, lambda, form }: Penalty, eta: number): void {
  for (const { values, gradient, role } of parameters) {
    if (role !== 'weight') continue;
    const target = form === 'decay' ? values : gradient;
    const factor = form === 'decay' ? -eta * lambda : lambda;
    // target += factor · w is a descent along w at the rate −factor.
    if (kind === 'l2') kernels.descend(target, values, -factor);
    else for (let i = 0; i < values.length; i++) target[i]! += factor * Math.sign(values[i]!);
  }
}
