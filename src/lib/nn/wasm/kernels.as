// What kernels.wasm.ts calls. Lengths count numbers.
import { dense } from './product';
import { sparse, sparseTransposed } from './sparse';
import { four, one, reluOf, reluSlopeOf, SIGMOID, SIGMOID_SLOPE, TANH, TANH_SLOPE } from './elementary';

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

/** values −= eta · gradient */
export function descend(values: usize, gradient: usize, length: i32, eta: f64): void {
  const end = values + (<usize>length << 3);
  const rate = f64x2.splat(eta);
  for (; values + 16 <= end; values += 16, gradient += 16) {
    v128.store(values, f64x2.sub(v128.load(values), f64x2.mul(rate, v128.load(gradient))));
  }
  if (values < end) store<f64>(values, load<f64>(values) - eta * load<f64>(gradient));
}

// One function for each curve, so that a loop calls nothing and asks nothing.
@inline function each(out: usize, z: usize, length: i32, curve: i32): void {
  const end = out + (<usize>length << 3);
  for (; out + 32 <= end; out += 32, z += 32) four(out, z, curve);
  for (; out < end; out += 8, z += 8) one(out, z, curve);
}

export function sigmoid(out: usize, z: usize, length: i32): void { each(out, z, length, SIGMOID); }
export function sigmoidSlope(out: usize, z: usize, length: i32): void { each(out, z, length, SIGMOID_SLOPE); }
export function tanh(out: usize, z: usize, length: i32): void { each(out, z, length, TANH); }
export function tanhSlope(out: usize, z: usize, length: i32): void { each(out, z, length, TANH_SLOPE); }

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
