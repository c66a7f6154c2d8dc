// Activation functions, each beside its derivative. At a kink the left slope holds, so ReLU′(0) = 0.
import { exp, expm1, tanh } from './elementary.ts';

export interface Activation {
  readonly name: string;
  /** h = σ(z) */
  f(z: number): number;
  /** σ′(z) */
  slope(z: number): number;
  /** Where the slope is not continuous. */
  readonly kinks: readonly number[];
}

/**
 * σ(z) = 1 / (1 + e^{−z}), from e^{−|z|} so that nothing overflows and the tail keeps its digits.
 * @example sigmoid(0) // 0.5
 */
export function sigmoid(z: number): number {
  const e = exp(-Math.abs(z));
  return (z < 0 ? e : 1) / (1 + e);
}

/**
 * σ′(z) = σ(z)(1 − σ(z)) = e / (1 + e)², e = e^{−|z|}: the second form keeps its digits where σ is near 1.
 * @example sigmoidSlope(0) // 0.25
 */
export function sigmoidSlope(z: number): number {
  const e = exp(-Math.abs(z));
  return e / ((1 + e) * (1 + e));
}

/**
 * tanh′(z) = 1 − tanh² z = 4e / (1 + e)², e = e^{−2|z|}.
 * @example tanhSlope(0) // 1
 */
export function tanhSlope(z: number): number {
  const e = exp(-2 * Math.abs(z));
  return (4 * e) / ((1 + e) * (1 + e));
}

const define = (name: string, f: Activation['f'], slope: Activation['slope'], kinks: number[] = []): Activation => ({
  name,
  f,
  slope,
  kinks,
});

export const activations = {
  identity: define(
    'identity',
    (z) => z,
    () => 1,
  ),
  relu: define(
    'relu',
    (z) => (z > 0 ? z : z <= 0 ? 0 : z),
    (z) => (z > 0 ? 1 : 0),
    [0],
  ),
  sigmoid: define('sigmoid', sigmoid, sigmoidSlope),
  tanh: define('tanh', tanh, tanhSlope),
  'leaky-relu': define(
    'leaky-relu',
    (z) => (z > 0 ? z : 0.01 * z),
    (z) => (z > 0 ? 1 : 0.01),
    [0],
  ),
  elu: define(
    'elu',
    (z) => (z > 0 ? z : expm1(z)),
    (z) => (z > 0 ? 1 : exp(z)),
  ),
} as const satisfies Record<string, Activation>;

export type ActivationName = keyof typeof activations;
