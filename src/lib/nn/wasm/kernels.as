// What kernels.wasm.ts calls. Lengths count numbers.
import { dense } from './product';
import { sparse, sparseTransposed } from './sparse';
import { four, fourBoth, one, reluOf, reluSlopeOf, SIGMOID, SIGMOID_SLOPE, TANH, TANH_SLOPE } from './elementary';

export { dense, sparse, sparseTransposed };

/** out (m×n) = Wᵀ, W n×m. */
export function transpose(out: usize, w: usize, n: i32, m: i32): void {
  for (let k = 0; k < n; k++) {
    let o = out + (<usize>k << 3);
    for (let j = 0; j < m; j++) {
      store<f64>(o, load<f64>(w));
      w += 8;
      o += <usize>n << 3;
    }
  }
}

/** db = scale · Σᵢ deltaᵢ, i ascending. */
export function sumRows(db: usize, delta: usize, rows: i32, m: i32, scale: f64): void {
  const bytes = <usize>m << 3;
  let j: usize = 0;
  for (; j + 16 <= bytes; j += 16) {
    let sum = f64x2.splat(0);
    let d = delta + j;
    for (let i = 0; i < rows; i++) {
      sum = f64x2.add(sum, v128.load(d));
      d += bytes;
    }
    v128.store(db + j, f64x2.mul(sum, f64x2.splat(scale)));
  }
  if (j < bytes) {
    let sum: f64 = 0;
    let d = delta + j;
    for (let i = 0; i < rows; i++) {
      sum += load<f64>(d);
      d += bytes;
    }
    store<f64>(db + j, sum * scale);
  }
}

/**
 * values −= eta · gradient. Where gradients are 0 to the bit (weights of pixels that were off) a positive rate changes
 * nothing; a negative one would make a −0 positive.
 */
export function descend(values: usize, gradient: usize, length: i32, eta: f64): void {
  const end = values + (<usize>length << 3);
  const rate = f64x2.splat(eta);
  for (; values + 64 <= end; values += 64, gradient += 64) {
    const g0 = v128.load(gradient), g1 = v128.load(gradient, 16), g2 = v128.load(gradient, 32), g3 = v128.load(gradient, 48);
    if (eta > 0 && !v128.any_true(v128.or(v128.or(g0, g1), v128.or(g2, g3)))) continue;
    v128.store(values, f64x2.sub(v128.load(values), f64x2.mul(rate, g0)));
    v128.store(values, f64x2.sub(v128.load(values, 16), f64x2.mul(rate, g1)), 16);
    v128.store(values, f64x2.sub(v128.load(values, 32), f64x2.mul(rate, g2)), 32);
    v128.store(values, f64x2.sub(v128.load(values, 48), f64x2.mul(rate, g3)), 48);
  }
  for (; values < end; values += 8, gradient += 8) store<f64>(values, load<f64>(values) - eta * load<f64>(gradient));
}

// One function for each curve, so that a loop calls nothing and asks nothing.
@inline function each(out: usize, z: usize, length: i32, curve: i32): void {
  const end = out + (<usize>length << 3);
  for (; out + 32 <= end; out += 32, z += 32) four(out, z, curve);
  for (; out < end; out += 8, z += 8) one(out, z, curve);
}

@inline function eachBoth(out: usize, slope: usize, z: usize, length: i32, curve: i32): void {
  const end = out + (<usize>length << 3);
  for (; out + 32 <= end; out += 32, slope += 32, z += 32) fourBoth(out, slope, z, curve);
  for (; out < end; out += 8, slope += 8, z += 8) {
    one(out, z, curve);
    one(slope, z, curve + 1);
  }
}

export function sigmoid(out: usize, z: usize, length: i32): void { each(out, z, length, SIGMOID); }
export function sigmoidSlope(out: usize, z: usize, length: i32): void { each(out, z, length, SIGMOID_SLOPE); }
export function tanh(out: usize, z: usize, length: i32): void { each(out, z, length, TANH); }
export function tanhSlope(out: usize, z: usize, length: i32): void { each(out, z, length, TANH_SLOPE); }
export function sigmoidBoth(out: usize, slope: usize, z: usize, length: i32): void { eachBoth(out, slope, z, length, SIGMOID); }
export function tanhBoth(out: usize, slope: usize, z: usize, length: i32): void { eachBoth(out, slope, z, length, TANH); }

export function relu(out: usize, z: usize, length: i32): void {
  const end = out + (<usize>length << 3);
  for (; out + 16 <= end; out += 16, z += 16) v128.store(out, reluOf(v128.load(z)));
  if (out < end) v128.store64_lane(out, reluOf(v128.load64_splat(z)), 0);
}

export function reluSlope(out: usize, z: usize, length: i32): void {
  const end = out + (<usize>length << 3);
  for (; out + 16 <= end; out += 16, z += 16) v128.store(out, reluSlopeOf(v128.load(z)));
  if (out < end) v128.store64_lane(out, reluSlopeOf(v128.load64_splat(z)), 0);
}
