// Backpropagation: the four equations as four functions, and the pass that calls them from the last layer to the first.
// delta is each example's own error ∂E_x/∂z; dW and db are means over the batch, so they carry the factor 1/N.
import { ShapeError } from './errors.ts';
import type { Cost } from './costs.ts';
import type { Kernels } from './kernels.ts';
import { dropSlopes, type Layer, type Mode, slopes } from './layer.ts';
import { type Matrix, shape } from './matrix.ts';
import { type Network, requireTargets } from './network.ts';
import { normalizeBackward } from './normalization.ts';
import { softmaxBackward } from './softmax.ts';

/**
 * BP1: δ^L = ∇_h E ⊙ σ′(z^L); h − y for a cost with its partner (sigmoid or softmax with cross-entropy).
 * Shapes: all N×n_L.
 */
export function outputErrorBP1(layer: Layer, Y: Matrix, cost: Cost, mode: Mode): void {
  const { delta, h, activation } = layer;
  if (cost.errorAtScores) {
    for (let i = 0; i < Y.rows; i++) cost.errorAtScores(delta.row[i]!, h.row[i]!, Y.row[i]!);
    return;
  }
  for (let i = 0; i < Y.rows; i++) cost.errorAtOutputs!(delta.row[i]!, h.row[i]!, Y.row[i]!);
  if (activation !== 'softmax') throughActivation(layer, mode);
  else for (let i = 0; i < Y.rows; i++) softmaxBackward(delta.row[i]!, h.row[i]!, delta.row[i]!);
}

/** BP2: δ^l = σ′(z^l) ⊙ (W^l δ^{l+1}); for a batch Δ^l = Σ′ ⊙ (Δ^{l+1} (W^l)ᵀ), (N×n) = (N×m)(m×n). */
export function hiddenErrorBP2(layer: Layer, above: Layer, kernels: Kernels, mode: Mode): void {
  if (layer.leak) layer.slope.data.fill(1);
  else slopes(layer, mode, kernels);
  dropSlopes(layer, mode);
  kernels.errorDown(layer.delta, layer.slope, above.delta, above.W);
  if (layer.leak) throughActivation(layer, mode);
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
  const { sizes, layers, cost, kernels, mode } = network;
  if (X.rows !== Y.rows || X.cols !== sizes[0]) throw unfitInputs(network, X, Y);
  const last = layers.length - 1;
  for (let l = last; l >= 0; l--) {
    const layer = layers[l]!;
    const H = l > 0 ? layers[l - 1]!.h : (network.input?.h ?? X);
    if (l === last) outputErrorBP1(layer, Y, cost, mode);
    else hiddenErrorBP2(layer, layers[l + 1]!, kernels, mode);
    throughNormalization(layer);
    biasGradientBP3(layer.db, layer.delta, kernels);
    weightGradientBP4(layer.dW, H, layer.delta, kernels);
  }
}

const unfitInputs = ({ sizes }: Network, X: Matrix, Y: Matrix): ShapeError =>
  new ShapeError(`backward: the last pass had ${Y.rows}×${sizes[0]} inputs, got ${shape(X)}`);

/** From ∂E/∂σ to ∂E/∂u, in place: times σ′(u). A learned slope gets its gradient on the way. */
function throughActivation(layer: Layer, mode: Mode): void {
  const { delta, slope, dLeak } = layer;
  if (dLeak) dLeak[0] = leakGradient(layer);
  slopes(layer, mode);
  for (let i = 0; i < delta.data.length; i++) delta.data[i]! *= slope.data[i]!;
}

/** ∂E/∂a of σ(u) = u > 0 ? u : a u, the mean over the batch: Σ ∂E/∂σ · u where u ≤ 0. */
function leakGradient({ delta, u }: Layer): number {
  let sum = 0;
  for (let i = 0; i < u.data.length; i++) if (!(u.data[i]! > 0)) sum += delta.data[i]! * u.data[i]!;
  return sum / u.rows;
}

/** From the error at γẑ + β to the error at z, in place. */
function throughNormalization({ delta, normalization, normalizationPass }: Layer): void {
  if (normalization) normalizeBackward(delta, delta, normalizationPass!, normalization, 1 / delta.rows);
}
