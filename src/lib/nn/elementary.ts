// exp, expm1, tanh, log and log1p from + − × ÷ alone (sin, cos, atan: circular.ts; erfc: error-function.ts). Engines
// differ in the last place of Math.exp and its like; these give the same bits everywhere. Constants:
// tests/oracle/coefficients.py. Errors are measured in units in the last place (ulp) against a reference of 60 digits
// (elementary.test.ts).

const LOG2_E = 1.4426950408889634;
// ln 2 in two parts: n · LN2_HIGH is exact for |n| < 2²², since LN2_HIGH has 31 bits.
const LN2_HIGH = 0.6931471801362932;
const LN2_LOW = 4.236521365809284e-10;
/** Adding and subtracting 1.5 · 2⁵² rounds to the nearest whole number. */
export const ROUNDER = 6755399441055744;

/** 2ᵏ for k = −1074 … 1023, at index k + 1074. */
const POWERS = new Float64Array(2098);
POWERS[1074] = 1;
for (let k = 1; k <= 1023; k++) POWERS[1074 + k] = POWERS[1073 + k]! * 2;
for (let k = 1; k <= 1074; k++) POWERS[1074 - k] = POWERS[1075 - k]! / 2;

/** eʳ − 1 for |r| ≤ ½ ln 2: r + r² q(r), q of degree 9, summed in pairs. */
function expm1Core(r: number): number {
  const r2 = r * r;
  const r4 = r2 * r2;
  const q01 = 0.5 + 0.16666666666666669 * r;
  const q23 = 0.04166666666662413 + 0.008333333333330062 * r;
  const q45 = 0.0013888888917213717 + 0.00019841269863053618 * r;
  const q67 = 2.4801521295954376e-5 + 2.7557268459997064e-6 * r;
  const q89 = 2.7620088445409746e-7 + 2.510038549551032e-8 * r;
  return r + r2 * (q01 + r2 * q23 + r4 * (q45 + r2 * q67 + r4 * q89));
}

/**
 * eˣ = 2ⁿ eʳ with n = round(x / ln 2) and r = x − n ln 2. At most 1.01 ulp; 0 below −745.13, ∞ above 709.78.
 * @example exp(0) // 1
 */
export function exp(x: number): number {
  if (!(x <= 709.782712893384)) return x > 0 ? Infinity : x;
  if (x < -745.1332191019412) return 0;
  const n = x * LOG2_E + ROUNDER - ROUNDER;
  const r = x - n * LN2_HIGH - n * LN2_LOW;
  const k = n | 0;
  const half = k >> 1;
  return (1 + expm1Core(r)) * POWERS[1074 + half]! * POWERS[1074 + k - half]!;
}

/**
 * eˣ − 1 without the loss of digits near 0: 2ⁿ(eʳ − 1) + (2ⁿ − 1). At most 2 ulp.
 * @example expm1(1e-20) // 1e-20
 */
export function expm1(x: number): number {
  if (!(x <= 709)) return exp(x);
  if (x < -40) return -1;
  const n = x * LOG2_E + ROUNDER - ROUNDER;
  if (n === 0) return x === 0 ? x : expm1Core(x);
  const power = POWERS[1074 + (n | 0)]!;
  return power * expm1Core(x - n * LN2_HIGH - n * LN2_LOW) + (power - 1);
}

/**
 * tanh x = −t / (2 + t) with t = e^{−2|x|} − 1 for x ≥ 0, odd. What rounding takes from t and from 2 + t is put back by
 * the slope of the quotient, where ½ − ½t is near enough to 1 / (2 + t). At most 2 ulp.
 * @example tanh(0) // 0
 */
export function tanh(x: number): number {
  const double = -2 * Math.abs(x);
  if (!(double >= -40)) return x < 0 ? -1 : x > 0 ? 1 : x;
  const n = double * LOG2_E + ROUNDER - ROUNDER;
  const power = POWERS[1074 + (n | 0)]!;
  const core = power * expm1Core(double - n * LN2_HIGH - n * LN2_LOW);
  const t = core + (power - 1);
  const lost = power - 1 - t + core;
  const sum = 2 + t;
  const quotient = t / sum;
  const size = quotient + (lost - quotient * (2 - sum + t + lost)) * (0.5 - 0.5 * t);
  return x < 0 ? size : x > 0 ? -size : x;
}

const bits = new Float64Array(1);
const words = new Uint32Array(bits.buffer);

/** k ln 2 + ln(1 + f) + c for √½ ≤ 1+f < √2: with s = f / (2+f), ln(1+f) = f − (f²/2 − s(f²/2 + R(s²))). */
function logCore(k: number, f: number, c: number): number {
  const s = f / (2 + f);
  const z = s * s;
  const z2 = z * z;
  const even = 0.666666666666667 + z2 * (0.28571428626253836 + z2 * (0.1818289243253687 + z2 * 0.14617807153417325));
  const odd = 0.3999999999989889 + z2 * (0.22222211089379496 + z2 * 0.15331611722055008);
  const R = z * (even + z * odd);
  const halfSquare = 0.5 * f * f;
  return k * LN2_HIGH - (halfSquare - (s * (halfSquare + R) + (k * LN2_LOW + c)) - f);
}

/** Splits x = 2ᵏ m, √½ ≤ m < √2, and adds a correction c/x to the logarithm. */
function logCorrected(x: number, c: number): number {
  let k = 0;
  bits[0] = x;
  if (words[1]! < 0x00100000) {
    k = -54;
    bits[0] = x * 18014398509481984;
  }
  const high = words[1]! + (0x3ff00000 - 0x3fe6a09e);
  k += (high >>> 20) - 1023;
  words[1] = (high & 0x000fffff) + 0x3fe6a09e;
  return logCore(k, bits[0]! - 1, c / x);
}

/**
 * ln x. At most 1 ulp; −∞ at 0, NaN below.
 * @example log(1) // 0
 */
export function log(x: number): number {
  if (!(x > 0 && x < Infinity)) return x === 0 ? -Infinity : x > 0 ? x : NaN;
  return logCorrected(x, 0);
}

/**
 * ln(1 + x) without the loss of digits near 0: what 1 + x rounds away is added back. At most 1 ulp.
 * @example log1p(1e-20) // 1e-20
 */
export function log1p(x: number): number {
  if (!(x > -1 && x < Infinity)) return x === -1 ? -Infinity : x > 0 ? x : NaN;
  if (Math.abs(x) < 2 ** -54) return x;
  if (x > -0.29 && x < 0.41) return logCore(0, x, 0);
  const u = 1 + x;
  return logCorrected(u, x < 1 ? x - (u - 1) : 1 - (u - x));
}
