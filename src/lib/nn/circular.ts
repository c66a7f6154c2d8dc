// sin, cos and atan from + − × ÷ alone, for the reasons given in elementary.ts.
import { ROUNDER } from './elementary.ts';

/** sin r for |r| ≤ π/4, r = high + low. */
function sinCore(r: number, low: number): number {
  const z = r * r;
  const S =
    0.008333333333330936 +
    z *
      (-0.00019841269836740532 +
        z * (2.7557316093198404e-6 + z * (-2.5051129896450185e-8 + z * 1.5917988979397435e-10)));
  const r3 = z * r;
  return r - (z * (0.5 * low - r3 * S) - low - r3 * -0.16666666666666666);
}

/** cos r for |r| ≤ π/4, r = high + low. */
function cosCore(r: number, low: number): number {
  const z = r * r;
  const C =
    0.041666666666666664 +
    z *
      (-0.0013888888888887389 +
        z *
          (2.48015872987544e-5 +
            z * (-2.755731726587808e-7 + z * (2.087614504941318e-9 + z * -1.138254464534925e-11))));
  const half = 0.5 * z;
  const w = 1 - half;
  return w + (1 - w - half + (z * z * C - r * low));
}

// π/2 in three parts; n times the first two is exact for |n| < 2²⁰.
const HALF_PI_1 = 1.5707963267341256;
const HALF_PI_2 = 6.077100506303966e-11;
const HALF_PI_3 = 2.0222662487959506e-21;
const TWO_OVER_PI = 0.6366197723675814;

/** sin(q π/2 + r) for q of 0 … 3. */
function chosen(q: number, r: number, low: number): number {
  if ((q & 1) === 0) return q === 0 ? sinCore(r, low) : -sinCore(r, low);
  return q === 1 ? cosCore(r, low) : -cosCore(r, low);
}

/** sin(x + quarter · π/2): x = n π/2 + r, and n chooses among ±sin r, ±cos r. */
function sinOfQuarter(x: number, quarter: number): number {
  if (!(Math.abs(x) <= 1647099)) return sinOfLarge(x, quarter);
  const n = x * TWO_OVER_PI + ROUNDER - ROUNDER;
  const first = x - n * HALF_PI_1;
  const second = n * HALF_PI_2;
  const third = n * HALF_PI_3;
  const near = first - second;
  const lost = first - near - second;
  const r = near + (lost - third);
  const low = near - r + (lost - third);
  return chosen((n + quarter) & 3, r, low);
}

/** 2/π in 1200 binary places: enough for the largest double, of which all digits before the point must cancel. */
const TWO_OVER_PI_BITS = BigInt(
  '0x' +
    'a2f9836e4e441529fc2757d1f534ddc0db6295993c439041fe5163abdebbc561b7246e3a424dd2e006492eea09d1921cfe1d' +
    'eb1cb129a73ee88235f52ebb4484e99c7026b45f7e413991d639835339f49c845f8bbdf9283b1ff897ffde05980fef2f118b' +
    '5a0a6d1f6d367ecf27cb09b74f463f669e5fea2d7527bac7ebe5f17b3d0739f78a5292ea6bfb5fb11f8d5d0856033046fc7b',
);
/** π/2 in 200 binary places. */
const HALF_PI_BITS = BigInt('0x1921fb54442d18469898cc51701b839a252049c1114cf98e804');

/** The same for any x: the whole product x · 2/π, of which the last two bits and the fraction count. */
function sinOfLarge(x: number, quarter: number): number {
  if (!Number.isFinite(x)) return NaN;
  let mantissa = Math.abs(x);
  let exponent = 0;
  for (; mantissa >= 9007199254740992; exponent++) mantissa /= 2;
  for (; mantissa !== Math.floor(mantissa); exponent--) mantissa *= 2;
  const places = BigInt(1200 - exponent);
  const product = BigInt(mantissa) * TWO_OVER_PI_BITS;
  const n = (product + (1n << (places - 1n))) >> places;
  const fraction = (product - (n << places)) >> (places - 200n);
  const r = Number(fraction * HALF_PI_BITS) * 2 ** -200 * 2 ** -200;
  const sign = x < 0 ? -1 : 1;
  return chosen((sign * Number(n & 3n) + quarter) & 3, sign * r, 0);
}

/**
 * sin x. At most 2 ulp.
 * @example sin(0) // 0
 */
export const sin = (x: number): number => (Math.abs(x) < 2 ** -27 ? x : sinOfQuarter(x, 0));

/**
 * cos x. At most 2 ulp.
 * @example cos(0) // 1
 */
export const cos = (x: number): number => sinOfQuarter(x, 1);

/**
 * atan x by atan x = π/2 − atan(1/x) for x > 1 and atan x = π/4 + atan((x − 1)/(x + 1)) for x > √2 − 1. At most 2 ulp.
 * @example atan(0) // 0
 */
export function atan(x: number): number {
  const size = Math.abs(x);
  const inner = size > 1 ? 1 / size : size;
  const small = inner > 0.41421356237309503 ? Math.PI / 4 + atanCore((inner - 1) / (inner + 1)) : atanCore(inner);
  const value = size > 1 ? Math.PI / 2 - small : small;
  return x < 0 ? -value : x > 0 ? value : x;
}

/** atan t for |t| ≤ √2 − 1. */
function atanCore(t: number): number {
  const z = t * t;
  const z2 = z * z;
  const even =
    -0.3333333333333333 +
    z2 *
      (-0.14285714284657894 +
        z2 *
          (-0.09090904549884611 +
            z2 * (-0.06664502215671447 + z2 * (-0.05085030492810941 + z2 * -0.019162068915902573))));
  const odd =
    0.1999999999999548 +
    z2 * (0.11111111014561013 + z2 * (0.07692182535116648 + z2 * (0.058580687568615106 + z2 * 0.03921955253255129)));
  return t + t * z * (even + z * odd);
}
