// What kernels.wasm.ts calls. Lengths count numbers.
import { dense } from './product';
import { sparse } from './sparse';
import { reluOf, reluSlopeOf, sigmoidOf, sigmoidSlopeOf, tanhOf, tanhSlopeOf } from './elementary';

export { dense, sparse };

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

// One function for each curve, so that the loop calls nothing. A last single number is computed twice over.
@inline function each(out: usize, z: usize, length: i32, curve: i32): void {
  const end = out + (<usize>length << 3);
  for (; out + 16 <= end; out += 16, z += 16) v128.store(out, chosen(v128.load(z), curve));
  if (out < end) v128.store64_lane(out, chosen(v128.load64_splat(z), curve), 0);
}

@inline function chosen(z: v128, curve: i32): v128 {
  if (curve == 0) return sigmoidOf(z);
  if (curve == 1) return sigmoidSlopeOf(z);
  if (curve == 2) return tanhOf(z);
  if (curve == 3) return tanhSlopeOf(z);
  if (curve == 4) return reluOf(z);
  return reluSlopeOf(z);
}

export function sigmoid(out: usize, z: usize, length: i32): void { each(out, z, length, 0); }
export function sigmoidSlope(out: usize, z: usize, length: i32): void { each(out, z, length, 1); }
export function tanh(out: usize, z: usize, length: i32): void { each(out, z, length, 2); }
export function tanhSlope(out: usize, z: usize, length: i32): void { each(out, z, length, 3); }
export function relu(out: usize, z: usize, length: i32): void { each(out, z, length, 4); }
export function reluSlope(out: usize, z: usize, length: i32): void { each(out, z, length, 5); }
