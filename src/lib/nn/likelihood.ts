// Likelihoods, and the quantities of information theory that they lead to. All in nats.
import { log } from './elementary.ts';
import { requireAbove, ShapeError, ValueError } from './errors.ts';

/**
 * −ln Π N(yᵢ; meanᵢ, σ²) = N ln σ + (N/2) ln 2π + Σ (yᵢ − meanᵢ)² / 2σ²: the squared error, scaled and shifted.
 * @example gaussianNegativeLogLikelihood([1], [1], 1) // 0.9189385332046727
 */
export function gaussianNegativeLogLikelihood(y: ArrayLike<number>, mean: ArrayLike<number>, sigma: number): number {
  requireAbove('gaussianNegativeLogLikelihood', 'sigma', sigma, 0);
  requireEqualLengths('gaussianNegativeLogLikelihood', y, mean);
  let squares = 0;
  for (let i = 0; i < y.length; i++) squares += (y[i]! - mean[i]!) * (y[i]! - mean[i]!);
  return y.length * (log(sigma) + log(2 * Math.PI) / 2) + squares / (2 * sigma * sigma);
}

/**
 * (1/n) Σ (labelᵢ − predictionᵢ)²
 * @example meanSquaredError([1, 2], [1.5, 1.5]) // 0.25
 */
export function meanSquaredError(label: ArrayLike<number>, prediction: ArrayLike<number>): number {
  requireEqualLengths('meanSquaredError', label, prediction);
  let sum = 0;
  for (let i = 0; i < label.length; i++) sum += (label[i]! - prediction[i]!) * (label[i]! - prediction[i]!);
  return sum / label.length;
}

/**
 * H(p, q) = −Σ p ln q, the mean length of a message from p in q's code; ∞ where q = 0 < p,
 * and 0 ln 0 counts 0.
 * @example crossEntropy([0, 1], [0.5, 0.5]) // 0.6931471805599453
 */
export function crossEntropy(p: ArrayLike<number>, q: ArrayLike<number>): number {
  requireEqualLengths('crossEntropy', p, q);
  requireDistribution('crossEntropy', 'p', p);
  requireDistribution('crossEntropy', 'q', q);
  let sum = 0;
  for (let i = 0; i < p.length; i++) if (p[i]! > 0) sum -= p[i]! * log(q[i]!);
  return sum;
}

/**
 * H(p) = −Σ p ln p, the least mean length.
 * @example entropy([0, 1]) // 0
 */
export const entropy = (p: ArrayLike<number>): number => crossEntropy(p, p);

/**
 * KL(p‖q) = H(p, q) − H(p) ≥ 0, the surplus of q's code: Σ p ln(p / q).
 * @example relativeEntropy([0.5, 0.5], [0.5, 0.5]) // 0
 */
export function relativeEntropy(p: ArrayLike<number>, q: ArrayLike<number>): number {
  requireEqualLengths('relativeEntropy', p, q);
  requireDistribution('relativeEntropy', 'p', p);
  requireDistribution('relativeEntropy', 'q', q);
  let sum = 0;
  for (let i = 0; i < p.length; i++) if (p[i]! > 0) sum += p[i]! * (log(p[i]!) - log(q[i]!));
  return sum;
}

function requireEqualLengths(where: string, a: ArrayLike<number>, b: ArrayLike<number>): void {
  if (a.length !== b.length) throw new ShapeError(`${where}: ${a.length} values against ${b.length}`);
  if (a.length === 0) throw new ValueError(`${where}: there is no value`);
}

/** Sums of decimal fractions miss 1 by rounding, typed ones by more. */
const SUM_TOLERANCE = 1e-6;

function requireDistribution(where: string, what: string, p: ArrayLike<number>): void {
  let sum = 0;
  for (let i = 0; i < p.length; i++) {
    if (!(p[i]! >= 0 && p[i]! <= 1)) throw new ValueError(`${where}: ${what}[${i}] is ${p[i]}, expected a probability`);
    sum += p[i]!;
  }
  if (!(Math.abs(sum - 1) <= SUM_TOLERANCE)) throw new ValueError(`${where}: ${what} sums to ${sum}, expected 1`);
}
