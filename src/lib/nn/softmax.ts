// Softmax turns scores into probabilities.
import { exp, log } from './elementary.ts';
import { requireAbove } from './errors.ts';

/** The largest of the scores; NaN if one is NaN. */
function largest(scores: ArrayLike<number>): number {
  let top = -Infinity;
  for (let j = 0; j < scores.length; j++) if (!(scores[j]! <= top)) top = scores[j]!;
  return top;
}

/**
 * out_j = e^{s_j / T} / Σ_k e^{s_k / T}. The largest score is taken off first, which changes
 * nothing but keeps the exponentials within [0, 1].
 */
export function softmax(out: Float64Array, scores: ArrayLike<number>, temperature = 1): void {
  requireAbove('softmax', 'temperature', temperature, 0);
  const top = largest(scores);
  let sum = 0;
  for (let j = 0; j < out.length; j++) {
    out[j] = exp((scores[j]! - top) / temperature);
    sum += out[j]!;
  }
  for (let j = 0; j < out.length; j++) out[j]! /= sum;
}

/** ln Σ_j e^{s_j}, without overflow: the largest score is taken off and added again. */
export function logSumExp(scores: ArrayLike<number>): number {
  const top = largest(scores);
  if (!(top > -Infinity && top < Infinity)) return top;
  let sum = 0;
  for (let j = 0; j < scores.length; j++) sum += exp(scores[j]! - top);
  return top + log(sum);
}

/**
 * The error at the scores when `upstream` is the error at the probabilities p = softmax(s):
 * out_j = p_j (u_j − Σ_k p_k u_k), the Jacobian diag(p) − p pᵀ times u. `out` may be `upstream`.
 */
export function softmaxBackward(out: Float64Array, p: Float64Array, upstream: Float64Array): void {
  let mean = 0;
  for (let k = 0; k < p.length; k++) mean += p[k]! * upstream[k]!;
  for (let j = 0; j < p.length; j++) out[j] = p[j]! * (upstream[j]! - mean);
}
