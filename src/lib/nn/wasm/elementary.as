// elementary.ts and sigmoids.ts for two numbers at a time: the same formulas, operation for operation, without their
// branches. Only x ≤ 0 is asked for, as all of them begin with e^{−|z|}.

const LOG2_E: f64 = 1.4426950408889634;
const LN2_HIGH: f64 = 0.6931471801362932;
const LN2_LOW: f64 = 4.236521365809284e-10;
const ROUNDER: f64 = 6755399441055744;

/** 2ᵏ for whole k of −1022 … 1023: adding the rounder leaves k + 1023 in the low bits, where the exponent comes from. */
@inline function power(k: v128): v128 {
  return i64x2.shl(f64x2.add(k, f64x2.splat(ROUNDER + 1023)), 52);
}

@inline function pair(c0: f64, c1: f64, r: v128): v128 {
  return f64x2.add(f64x2.splat(c0), f64x2.mul(f64x2.splat(c1), r));
}

/** eʳ − 1 for |r| ≤ ½ ln 2. */
@inline function expm1Core(r: v128): v128 {
  const r2 = f64x2.mul(r, r);
  const r4 = f64x2.mul(r2, r2);
  const q01 = pair(0.5, 0.16666666666666669, r);
  const q23 = pair(0.04166666666662413, 0.008333333333330062, r);
  const q45 = pair(0.0013888888917213717, 0.00019841269863053618, r);
  const q67 = pair(2.4801521295954376e-5, 2.7557268459997064e-6, r);
  const q89 = pair(2.7620088445409746e-7, 2.510038549551032e-8, r);
  const high = f64x2.add(f64x2.add(q45, f64x2.mul(r2, q67)), f64x2.mul(r4, q89));
  const q = f64x2.add(f64x2.add(q01, f64x2.mul(r2, q23)), f64x2.mul(r4, high));
  return f64x2.add(r, f64x2.mul(r2, q));
}

@inline function rounded(x: v128): v128 {
  const n = f64x2.add(f64x2.mul(x, f64x2.splat(LOG2_E)), f64x2.splat(ROUNDER));
  return f64x2.sub(n, f64x2.splat(ROUNDER));
}

@inline function remainder(x: v128, n: v128): v128 {
  const high = f64x2.sub(x, f64x2.mul(n, f64x2.splat(LN2_HIGH)));
  return f64x2.sub(high, f64x2.mul(n, f64x2.splat(LN2_LOW)));
}

/** eˣ for x ≤ 0; what lies below −746 counts as −746, where it is 0 already. */
@inline function exp(given: v128): v128 {
  const x = f64x2.pmax(given, f64x2.splat(-746));
  const n = rounded(x);
  const half = f64x2.floor(f64x2.mul(n, f64x2.splat(0.5)));
  const e = f64x2.add(f64x2.splat(1), expm1Core(remainder(x, n)));
  return f64x2.mul(f64x2.mul(e, power(half)), power(f64x2.sub(n, half)));
}

/** eˣ − 1 for x ≤ 0; −1 from −40 on. */
@inline function expm1(given: v128): v128 {
  const x = f64x2.pmax(given, f64x2.splat(-64));
  const n = rounded(x);
  const two = power(n);
  return f64x2.add(f64x2.mul(two, expm1Core(remainder(x, n))), f64x2.sub(two, f64x2.splat(1)));
}

@inline function minusSize(z: v128): v128 {
  return v128.or(z, f64x2.splat(-0.0));
}

@inline export function sigmoidOf(z: v128): v128 {
  const e = exp(minusSize(z));
  const one = f64x2.splat(1);
  return f64x2.div(v128.bitselect(e, one, f64x2.lt(z, f64x2.splat(0))), f64x2.add(one, e));
}

@inline export function sigmoidSlopeOf(z: v128): v128 {
  const e = exp(minusSize(z));
  const sum = f64x2.add(f64x2.splat(1), e);
  return f64x2.div(e, f64x2.mul(sum, sum));
}

/** −t / (2 + t) with the sign of x, t = e^{−2|x|} − 1. */
@inline export function tanhOf(x: v128): v128 {
  const t = expm1(f64x2.mul(f64x2.splat(2), minusSize(x)));
  const size = f64x2.div(t, f64x2.add(f64x2.splat(2), t));
  return v128.bitselect(x, size, f64x2.splat(-0.0));
}

@inline export function tanhSlopeOf(z: v128): v128 {
  const e = exp(f64x2.mul(f64x2.splat(2), minusSize(z)));
  const sum = f64x2.add(f64x2.splat(1), e);
  return f64x2.div(f64x2.mul(f64x2.splat(4), e), f64x2.mul(sum, sum));
}

/** 0 where z ≤ 0, else z. */
@inline export function reluOf(z: v128): v128 {
  return v128.andnot(z, f64x2.le(z, f64x2.splat(0)));
}

@inline export function reluSlopeOf(z: v128): v128 {
  return v128.and(f64x2.splat(1), f64x2.gt(z, f64x2.splat(0)));
}
