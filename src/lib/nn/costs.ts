// Costs: the loss E of one example (a row of scores z, outputs h, targets y), and its derivative. The cost of a batch is
// the mean over its examples.
import { exp, log1p } from './elementary.ts';
import { named, requireAbove, ValueError } from './errors.ts';
import { gaussianNegativeLogLikelihood } from './likelihood.ts';
import { logSumExp } from './softmax.ts';
import type { OutputName } from './layer.ts';

export interface Cost {
  readonly name: string;
  /** E of one example. */
  loss(z: Float64Array, h: Float64Array, y: Float64Array): number;
  /** ∂E/∂z where it is simpler than ∂E/∂h ⊙ σ′: the partner of its output (BP1 becomes h − y). */
  readonly errorAtScores?: (out: Float64Array, h: Float64Array, y: Float64Array) => void;
  /** ∂E/∂h, for any output function. */
  readonly errorAtOutputs?: (out: Float64Array, h: Float64Array, y: Float64Array) => void;
}

/** out = h − y */
function difference(out: Float64Array, h: Float64Array, y: Float64Array): void {
  for (let j = 0; j < out.length; j++) out[j] = h[j]! - y[j]!;
}

/** E = ½ ‖h − y‖², ∂E/∂h = h − y. */
export const quadratic: Cost = {
  name: 'quadratic',
  loss(_z, h, y) {
    let sum = 0;
    for (let j = 0; j < h.length; j++) sum += (h[j]! - y[j]!) * (h[j]! - y[j]!);
    return sum / 2;
  },
  errorAtOutputs: difference,
};

/**
 * E = −Σ_j (y ln h + (1 − y) ln(1 − h)) with h = sigmoid(z): from the scores, max(z, 0) − z y + ln(1 + e^{−|z|}), so
 * that a saturated output costs what it should and not ∞. ∂E/∂z = h − y.
 */
export const binaryCrossEntropy: Cost = {
  name: 'cross-entropy',
  loss(z, _h, y) {
    let sum = 0;
    for (let j = 0; j < z.length; j++) sum += Math.max(z[j]!, 0) - z[j]! * y[j]! + log1p(exp(-Math.abs(z[j]!)));
    return sum;
  },
  errorAtScores: difference,
};

/**
 * E = −Σ_j y_j ln h_j with h = softmax(z): Σ_j y_j (ln Σ_k e^{z_k} − z_j).
 * ∂E/∂z = h − y where y sums to 1.
 */
export const categoricalCrossEntropy: Cost = {
  name: 'cross-entropy',
  loss(z, _h, y) {
    const total = logSumExp(z);
    let sum = 0;
    for (let j = 0; j < z.length; j++) if (y[j] !== 0) sum += y[j]! * (total - z[j]!);
    return sum;
  },
  errorAtScores: difference,
};

/**
 * E = −ln N(y; h, σ²) = Σ_j (ln σ + ½ ln 2π + (y − h)² / 2σ²), ∂E/∂h = (h − y) / σ²: the quadratic cost, scaled and
 * shifted, so that least squares is maximum likelihood under Gaussian noise.
 */
export const gaussianLikelihood = (sigma: number): Cost => ({
  name: 'gaussian-likelihood',
  loss: (_z, h, y) => gaussianNegativeLogLikelihood(y, h, sigma),
  errorAtOutputs(out, h, y) {
    for (let j = 0; j < out.length; j++) out[j] = (h[j]! - y[j]!) / (sigma * sigma);
  },
});

export type CostName = 'quadratic' | 'cross-entropy' | 'gaussian-likelihood';

/** The cost of that name for that output: cross-entropy is binary with sigmoid, categorical with softmax. */
export function costFor(name: CostName, output: OutputName, sigma = 1): Cost {
  named('costFor', { quadratic, 'cross-entropy': binaryCrossEntropy, 'gaussian-likelihood': gaussianLikelihood }, name);
  requireAbove('costFor', 'sigma', sigma, 0);
  if (name === 'quadratic') return quadratic;
  if (name === 'gaussian-likelihood') return gaussianLikelihood(sigma);
  if (output === 'sigmoid') return binaryCrossEntropy;
  if (output === 'softmax') return categoricalCrossEntropy;
  throw new ValueError(`costFor: cross-entropy needs outputs that are sigmoid or softmax, got ${output}`);
}
