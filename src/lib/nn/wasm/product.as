// out = (start + A B) ⊙ factor, the one sum behind the forward pass, the error and the gradient: (N×m) from A (N×s), B
// (s×m), a row `start` of m, and factors. A is addressed by two strides, so that Hᵀ needs no copy. A sum has one
// accumulator and runs from `start` with s ascending; mul and add stay separate. Addresses and strides are in bytes.

/** Rows beyond the last repeat the last one, and so do columns: they write the same values again. */
export function dense(
  out: usize, a: usize, aRow: usize, aStep: usize, b: usize, start: usize, factor: usize, factorRow: usize,
  rows: i32, steps: i32, m: i32,
): void {
  const width = m >= 6 ? 6 : m >= 2 ? 2 : 1;
  const height = width == 6 ? 3 : 4;
  for (let i = 0; i < rows; i += height) {
    for (let j = 0; j < m; j += width) {
      const at = <usize>(j > m - width ? m - width : j) << 3;
      if (width == 6) block6(out, a, aRow, aStep, b + at, start + at, factor + at, factorRow, i, rows, steps, m, at);
      else if (width == 2) block2(out, a, aRow, aStep, b + at, start + at, factor + at, factorRow, i, rows, steps, m, at);
      else block1(out, a, aRow, aStep, b, start, factor, factorRow, i, rows, steps);
    }
  }
}

@inline function row(i: i32, rows: i32): usize {
  return <usize>(i < rows ? i : rows - 1);
}

@inline function step(sum: v128, h: v128, w: v128): v128 {
  return f64x2.add(sum, f64x2.mul(h, w));
}

/** Three rows by six columns: nine sums, as many as fit the registers beside what they add. */
@inline function block6(
  out: usize, a: usize, aRow: usize, aStep: usize, b: usize, start: usize, factor: usize, factorRow: usize,
  i: i32, rows: i32, steps: i32, m: i32, at: usize,
): void {
  const i1 = row(i + 1, rows), i2 = row(i + 2, rows);
  const bStep = <usize>m << 3;
  let a0 = a + <usize>i * aRow, a1 = a + i1 * aRow, a2 = a + i2 * aRow;
  let s00 = v128.load(start), s01 = v128.load(start, 16), s02 = v128.load(start, 32);
  let s10 = s00, s11 = s01, s12 = s02, s20 = s00, s21 = s01, s22 = s02;
  for (let k = 0; k < steps; k++) {
    const w0 = v128.load(b), w1 = v128.load(b, 16), w2 = v128.load(b, 32);
    let h = v128.load64_splat(a0);
    s00 = step(s00, h, w0); s01 = step(s01, h, w1); s02 = step(s02, h, w2);
    h = v128.load64_splat(a1);
    s10 = step(s10, h, w0); s11 = step(s11, h, w1); s12 = step(s12, h, w2);
    h = v128.load64_splat(a2);
    s20 = step(s20, h, w0); s21 = step(s21, h, w1); s22 = step(s22, h, w2);
    a0 += aStep; a1 += aStep; a2 += aStep;
    b += bStep;
  }
  out += at;
  put6(out + <usize>i * bStep, s00, s01, s02, factor + <usize>i * factorRow);
  put6(out + i1 * bStep, s10, s11, s12, factor + i1 * factorRow);
  put6(out + i2 * bStep, s20, s21, s22, factor + i2 * factorRow);
}

@inline function put6(out: usize, s0: v128, s1: v128, s2: v128, factor: usize): void {
  v128.store(out, f64x2.mul(s0, v128.load(factor)));
  v128.store(out, f64x2.mul(s1, v128.load(factor, 16)), 16);
  v128.store(out, f64x2.mul(s2, v128.load(factor, 32)), 32);
}

/** Four rows by two columns. */
@inline function block2(
  out: usize, a: usize, aRow: usize, aStep: usize, b: usize, start: usize, factor: usize, factorRow: usize,
  i: i32, rows: i32, steps: i32, m: i32, at: usize,
): void {
  const i1 = row(i + 1, rows), i2 = row(i + 2, rows), i3 = row(i + 3, rows);
  const bStep = <usize>m << 3;
  let a0 = a + <usize>i * aRow, a1 = a + i1 * aRow, a2 = a + i2 * aRow, a3 = a + i3 * aRow;
  let s0 = v128.load(start), s1 = s0, s2 = s0, s3 = s0;
  for (let k = 0; k < steps; k++) {
    const w = v128.load(b);
    s0 = step(s0, v128.load64_splat(a0), w);
    s1 = step(s1, v128.load64_splat(a1), w);
    s2 = step(s2, v128.load64_splat(a2), w);
    s3 = step(s3, v128.load64_splat(a3), w);
    a0 += aStep; a1 += aStep; a2 += aStep; a3 += aStep;
    b += bStep;
  }
  out += at;
  v128.store(out + <usize>i * bStep, f64x2.mul(s0, v128.load(factor + <usize>i * factorRow)));
  v128.store(out + i1 * bStep, f64x2.mul(s1, v128.load(factor + i1 * factorRow)));
  v128.store(out + i2 * bStep, f64x2.mul(s2, v128.load(factor + i2 * factorRow)));
  v128.store(out + i3 * bStep, f64x2.mul(s3, v128.load(factor + i3 * factorRow)));
}

/** Four rows of a single column. */
@inline function block1(
  out: usize, a: usize, aRow: usize, aStep: usize, b: usize, start: usize, factor: usize, factorRow: usize,
  i: i32, rows: i32, steps: i32,
): void {
  const i0 = <usize>i, i1 = row(i + 1, rows), i2 = row(i + 2, rows), i3 = row(i + 3, rows);
  let a0 = a + i0 * aRow, a1 = a + i1 * aRow, a2 = a + i2 * aRow, a3 = a + i3 * aRow;
  let s0 = load<f64>(start), s1 = s0, s2 = s0, s3 = s0;
  for (let k = 0; k < steps; k++) {
    const w = load<f64>(b);
    s0 += load<f64>(a0) * w;
    s1 += load<f64>(a1) * w;
    s2 += load<f64>(a2) * w;
    s3 += load<f64>(a3) * w;
    a0 += aStep; a1 += aStep; a2 += aStep; a3 += aStep;
    b += 8;
  }
  store<f64>(out + (i0 << 3), s0 * load<f64>(factor + i0 * factorRow));
  store<f64>(out + (i1 << 3), s1 * load<f64>(factor + i1 * factorRow));
  store<f64>(out + (i2 << 3), s2 * load<f64>(factor + i2 * factorRow));
  store<f64>(out + (i3 << 3), s3 * load<f64>(factor + i3 * factorRow));
}
