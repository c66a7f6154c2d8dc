// Activations that saturate on both sides: the sigmoid and its relatives, each beside its derivative.
import { define } from './activation.ts';
import { atan } from './circular.ts';
import { exp, expm1, tanh } from './elementary.ts';

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

/** σ and σ′ of each z, from one e^{−|z|}. */
function sigmoidBoth(h: Float64Array, slope: Float64Array, z: Float64Array): void {
  for (let i = 0; i < z.length; i++) {
    const e = exp(-Math.abs(z[i]!));
    const sum = 1 + e;
    h[i] = (z[i]! < 0 ? e : 1) / sum;
    slope[i] = e / (sum * sum);
  }
}

/**
 * tanh′(z) = 1 − tanh² z = 4e / (1 + e)², e = e^{−2|z|}.
 * @example tanhSlope(0) // 1
 */
export function tanhSlope(z: number): number {
  const e = exp(-2 * Math.abs(z));
  return (4 * e) / ((1 + e) * (1 + e));
}

const LECUN = 1.7159;

/** Keeps z within [from, to]; NaN stays NaN. */
const clip = (z: number, from: number, to: number): number => (z < from ? from : z > to ? to : z);

export const sigmoids = {
  sigmoid: { ...define('sigmoid', sigmoid, sigmoidSlope), both: sigmoidBoth },
  tanh: define('tanh', tanh, tanhSlope),
  'hard-sigmoid': define(
    'hard-sigmoid',
    (z) => clip((z + 1) / 2, 0, 1),
    (z) => (z > -1 && z <= 1 ? 0.5 : 0),
    [-1, 1],
  ),
  'hard-tanh': define(
    'hard-tanh',
    (z) => clip(z, -1, 1),
    (z) => (z > -1 && z <= 1 ? 1 : 0),
    [-1, 1],
  ),
  'lecun-tanh': define(
    'lecun-tanh',
    (z) => LECUN * tanh((2 * z) / 3),
    (z) => ((LECUN * 2) / 3) * tanhSlope((2 * z) / 3),
  ),
  arctan: define('arctan', atan, (z) => 1 / (1 + z * z)),
  softsign: define(
    'softsign',
    (z) => z / (1 + Math.abs(z)),
    (z) => 1 / ((1 + Math.abs(z)) * (1 + Math.abs(z))),
  ),
  'symmetrical-sigmoid': define(
    'symmetrical-sigmoid',
    (z) => tanh(z / 2),
    (z) => tanhSlope(z / 2) / 2,
  ),
  /** 1 − e^{−eᶻ}, slope e^{z − eᶻ} */
  'log-log': define(
    'log-log',
    (z) => -expm1(-exp(z)),
    (z) => exp(z - exp(z)),
  ),
} as const;
