// Backpropagation: the four equations as four functions, and the pass that calls them from the last layer to the first.
// delta is each example's own error ∂E_x/∂z; dW and db are means over the batch, so they carry the factor 1/N.
import type { Cost } from './costs.ts';
import type { Kernels } from './kernels.ts';
import { type Layer, slopes } from './layer.ts';
import type { Matrix } from './matrix.ts';
import { type Network, requireTargets } from './network.ts';
import { softmaxBackward } from './softmax.ts';

/**
 * BP1: δ^L = ∇_h E ⊙ σ′(z^L); h − y for a cost with its partner (sigmoid or softmax with cross-entropy).
 * Shapes: all N×n_L.
 */
export function outputErrorBP1(delta: Matrix, { z, h, slope, activation }: Layer, Y: Matrix, cost: Cost): void {
  if (cost.errorAtScores) {
    for (let i = 0; i < Y.rows; i++) cost.errorAtScores(delta.row[i]!, h.row[i]!, Y.row[i]!);
    return;
  }
  for (let i = 0; i < Y.rows; i++) cost.errorAtOutputs!(delta.row[i]!, h.row[i]!, Y.row[i]!);
  if (activation === 'softmax') {
    for (let i = 0; i < Y.rows; i++) softmaxBackward(delta.row[i]!, h.row[i]!, delta.row[i]!);
    return;
  }
  slopes(slope, z, activation);
  for (let i = 0; i < delta.data.length; i++) delta.data[i]! *= slope.data[i]!;
}

/** BP2: δ^l = σ′(z^l) ⊙ (W^l δ^{l+1}); for a batch Δ^l = Σ′ ⊙ (Δ^{l+1} (W^l)ᵀ), (N×n) = (N×m)(m×n). */
export function hiddenErrorBP2(delta: Matrix, layer: Layer, W: Matrix, deltaAbove: Matrix, kernels: Kernels): void {
  if (layer.activation !== 'softmax') slopes(layer.slope, layer.z, layer.activation);
  kernels.errorDown(delta, layer.slope, deltaAbove, W);
}

/** BP3: ∂E/∂b^{l−1} = δ^l; for a batch the mean of its rows. */
export function biasGradientBP3(db: Float64Array, delta: Matrix, kernels: Kernels): void {
  kernels.biasGradient(db, delta, 1 / delta.rows);
}

/** BP4: ∂E/∂W^{l−1} = h^{l−1}(δ^l)ᵀ; for a batch (1/N) HᵀΔ, (n×m) = (n×N)(N×m). */
export function weightGradientBP4(dW: Matrix, H: Matrix, delta: Matrix, kernels: Kernels): void {
  kernels.weightGradient(dW, H, delta, 1 / delta.rows);
}

/** All gradients of the last pass, which went forward on the same X. Costs about two forward passes. */
export function backward(network: Network, X: Matrix, Y: Matrix): void {
  requireTargets('backward', network, Y);
  const { layers, cost, kernels } = network;
  const last = layers.length - 1;
  for (let l = last; l >= 0; l--) {
    const layer = layers[l]!;
    const above = layers[l + 1];
    const H = l === 0 ? X : layers[l - 1]!.h;
    if (above === undefined) outputErrorBP1(layer.delta, layer, Y, cost);
    else hiddenErrorBP2(layer.delta, layer, above.W, above.delta, kernels);
    biasGradientBP3(layer.db, layer.delta, kernels);
    weightGradientBP4(layer.dW, H, layer.delta, kernels);
  }
}
