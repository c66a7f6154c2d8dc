// One pass backward, composed of the library's four equations, each of which can be exchanged: the library's `backward`
// with sockets. What the mistakes plug into them stands in mistakes.ts.
import {
  biasGradientBP3,
  hiddenErrorBP2,
  outputErrorBP1,
  weightGradientBP4,
  type Kernels,
  type Layer,
  type Matrix,
  type Network,
} from '../../lib/nn/index.ts';

/** How a pass is run: the rate of the step to come, the share of the penalty. */
export interface Rates {
  readonly eta: number;
  readonly lambda: number;
}

export interface Equations {
  outputError(layer: Layer, Y: Matrix, network: Network): void;
  hiddenError(layer: Layer, above: Layer, network: Network, rates: Rates): void;
  biasGradient(db: Float64Array, delta: Matrix, kernels: Kernels): void;
  weightGradient(dW: Matrix, H: Matrix, delta: Matrix, kernels: Kernels): void;
  /** Adds λ ∂Ω/∂W, with Ω = ½ Σ w². */
  penalty(dW: Matrix, W: Matrix, lambda: number, examples: number): void;
  /** The layer from which gradients are collected downward. */
  top(last: number): number;
}

export const RIGHT: Equations = {
  outputError: (layer, Y, { cost, mode }) => outputErrorBP1(layer, Y, cost, mode),
  hiddenError: (layer, above, { kernels, mode }) => hiddenErrorBP2(layer, above, kernels, mode),
  biasGradient: biasGradientBP3,
  weightGradient: weightGradientBP4,
  penalty({ data: dW }, { data: W }, lambda) {
    for (let k = 0; k < dW.length; k++) dW[k]! += lambda * W[k]!;
  },
  top: (last) => last,
};

/** All gradients of the last pass forward, by these equations. */
export function passBackward(equations: Equations, network: Network, X: Matrix, Y: Matrix, rates: Rates): void {
  const { layers, kernels } = network;
  const last = layers.length - 1;
  for (let l = last; l >= 0; l--) {
    const layer = layers[l]!;
    if (l === last) equations.outputError(layer, Y, network);
    else equations.hiddenError(layer, layers[l + 1]!, network, rates);
    if (l > equations.top(last)) {
      layer.db.fill(0);
      layer.dW.data.fill(0);
      continue;
    }
    equations.biasGradient(layer.db, layer.delta, kernels);
    equations.weightGradient(layer.dW, l > 0 ? layers[l - 1]!.h : X, layer.delta, kernels);
    if (rates.lambda > 0) equations.penalty(layer.dW, layer.W, rates.lambda, Y.rows);
  }
}
