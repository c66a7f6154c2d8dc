// elementary.ts and sigmoids.ts for two numbers at a time: the same formulas, operation for operation, without their
// branches. Only x ≤ 0 is asked for, as all of them begin with e^{−|z|}.

// Constants are read from memory: engines build a 16-byte constant anew, at several instructions, wherever it is used.
const TABLE: usize = memory.data<f64>([
  0.5, 0.16666666666666669, 0.04166666666662413, 0.008333333333330062, 0.0013888888917213717, 0.00019841269863053618,
  2.4801521295954376e-5, 2.7557268459997064e-6, 2.7620088445409746e-7, 2.510038549551032e-8,
  1.4426950408889634, 0.6931471801362932, 4.236521365809284e-10, 6755399441055744, 6755399441055744 + 1023,
  1, 2, 4, -746, -64, 0,
]);

/** The constant of that index, twice. */
@inline function constant(index: usize): v128 {
  return v128.load64_splat(TABLE + (index << 3));
}

// q of expm1Core at 0 … 9.
const LOG2_E = 10, LN2_HIGH = 11, LN2_LOW = 12, ROUNDER = 13, ROUNDER_AND_BIAS = 14;
const ONE = 15, TWO = 16, FOUR = 17, FAR = 18, FAR_FOR_EXPM1 = 19;

/** 2ᵏ for whole k of −1022 … 1023: adding the rounder leaves k + 1023 in the low bits, where the exponent comes from. */
@inline function power(k: v128): v128 {
  return i64x2.shl(f64x2.add(k, constant(ROUNDER_AND_BIAS)), 52);
}

@inline function pair(index: usize, r: v128): v128 {
  return f64x2.add(constant(index), f64x2.mul(constant(index + 1), r));
}

/** The parts of eʳ − 1 for |r| ≤ ½ ln 2: r + r² (low + r⁴ high), where low and high are sums of pairs. */
@inline function lowPart(r: v128, r2: v128): v128 {
  return f64x2.add(pair(0, r), f64x2.mul(r2, pair(2, r)));
}

@inline function highPart(r: v128, r2: v128, r4: v128): v128 {
  return f64x2.add(f64x2.add(pair(4, r), f64x2.mul(r2, pair(6, r))), f64x2.mul(r4, pair(8, r)));
}

@inline function whole(r: v128, r2: v128, r4: v128, low: v128, high: v128): v128 {
  return f64x2.add(r, f64x2.mul(r2, f64x2.add(low, f64x2.mul(r4, high))));
}

@inline function rounded(x: v128): v128 {
  const n = f64x2.add(f64x2.mul(x, constant(LOG2_E)), constant(ROUNDER));
  return f64x2.sub(n, constant(ROUNDER));
}

@inline function remainder(x: v128, n: v128): v128 {
  const high = f64x2.sub(x, f64x2.mul(n, constant(LN2_HIGH)));
  return f64x2.sub(high, f64x2.mul(n, constant(LN2_LOW)));
}

/** eˣ from n and eʳ − 1, times 2ⁿ in two factors, so that subnormal numbers come out right. */
@inline function expOf(n: v128, core: v128): v128 {
  const half = f64x2.floor(f64x2.mul(n, constant(0)));
  return f64x2.mul(f64x2.mul(f64x2.add(constant(ONE), core), power(half)), power(f64x2.sub(n, half)));
}

/**
 * The size of tanh from the parts of e^{−2|z|} − 1 = t: t / (2 + t), with what rounding took from both put back. Below
 * −40 t is −1; n beyond −64 would leave the range of `power`.
 */
@inline function tanhOf(given: v128, whole: v128): v128 {
  const two = power(f64x2.pmax(given, constant(FAR_FOR_EXPM1)));
  const core = f64x2.mul(two, whole);
  const rest = f64x2.sub(two, constant(ONE));
  const t = f64x2.add(core, rest);
  const lost = f64x2.add(f64x2.sub(rest, t), core);
  const sum = f64x2.add(constant(TWO), t);
  const quotient = f64x2.div(t, sum);
  const lostOfSum = f64x2.add(f64x2.add(f64x2.sub(constant(TWO), sum), t), lost);
  const share = f64x2.sub(constant(0), f64x2.mul(constant(0), t));
  return f64x2.add(quotient, f64x2.mul(f64x2.sub(lost, f64x2.mul(quotient, lostOfSum)), share));
}

/** Which curve a loop computes; a constant wherever it is asked for. */
export const SIGMOID = 0, SIGMOID_SLOPE = 1, TANH = 2, TANH_SLOPE = 3;

/** −|z|, or −2|z| for tanh. Below −746 counts as −746, where eˣ is 0 already. */
@inline function exponent(z: v128, curve: i32): v128 {
  const x = v128.or(z, f64x2.splat(-0.0));
  return f64x2.pmax(curve >= TANH ? f64x2.mul(constant(TWO), x) : x, constant(FAR));
}

/** The curve at z from the parts of its exponential. */
@inline function finished(z: v128, n: v128, core: v128, curve: i32): v128 {
  if (curve == TANH) return v128.bitselect(z, tanhOf(n, core), f64x2.splat(-0.0));
  const e = expOf(n, core);
  const sum = f64x2.add(constant(ONE), e);
  if (curve == SIGMOID) {
    return f64x2.div(v128.bitselect(e, constant(ONE), f64x2.lt(z, f64x2.splat(0))), sum);
  }
  return f64x2.div(curve == TANH_SLOPE ? f64x2.mul(constant(FOUR), e) : e, f64x2.mul(sum, sum));
}

/** What a curve and its slope share: the whole part of the exponent, and e to the rest of it − 1. */
@inline function coreOf(x: v128, n: v128): v128 {
  const r = remainder(x, n);
  const s = f64x2.mul(r, r);
  const f = f64x2.mul(s, s);
  return whole(r, s, f, lowPart(r, s), highPart(r, s, f));
}

/** Two pairs of numbers side by side, for each waits long for its own last step. */
@inline export function four(out: usize, from: usize, curve: i32): void {
  const z0 = v128.load(from), z1 = v128.load(from, 16);
  const x0 = exponent(z0, curve), x1 = exponent(z1, curve);
  const n0 = rounded(x0), n1 = rounded(x1);
  const core0 = coreOf(x0, n0), core1 = coreOf(x1, n1);
  v128.store(out, finished(z0, n0, core0, curve));
  v128.store(out, finished(z1, n1, core1, curve), 16);
}

/** The curve and its slope from one exponential; `curve + 1` is the slope of `curve`. */
@inline export function fourBoth(out: usize, slope: usize, from: usize, curve: i32): void {
  const z0 = v128.load(from), z1 = v128.load(from, 16);
  const x0 = exponent(z0, curve), x1 = exponent(z1, curve);
  const n0 = rounded(x0), n1 = rounded(x1);
  const core0 = coreOf(x0, n0), core1 = coreOf(x1, n1);
  v128.store(out, finished(z0, n0, core0, curve));
  v128.store(out, finished(z1, n1, core1, curve), 16);
  v128.store(slope, finished(z0, n0, core0, curve + 1));
  v128.store(slope, finished(z1, n1, core1, curve + 1), 16);
}

@inline export function one(out: usize, from: usize, curve: i32): void {
  const z = v128.load64_splat(from);
  const x = exponent(z, curve);
  const n = rounded(x);
  v128.store64_lane(out, finished(z, n, coreOf(x, n), curve), 0);
}

/** 0 where z ≤ 0, else z. */
@inline export function reluOf(z: v128): v128 {
  return v128.andnot(z, f64x2.le(z, f64x2.splat(0)));
}

@inline export function reluSlopeOf(z: v128): v128 {
  return v128.and(f64x2.splat(1), f64x2.gt(z, f64x2.splat(0)));
}
