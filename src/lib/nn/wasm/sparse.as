// The same sum where entries of A that are 0 are skipped: first a list of what is not, then the sum over the list. The
// factor is one row, for all rows the same.

/** An entry of a list: the value of A (8 bytes), and where its row of B begins (4 bytes, 4 unused). */
const ENTRY: usize = 16;
/** Bytes for lists; rows are taken as long as a full one fits. */
export const LISTS: usize = 262144;
/** Ends of the lists, one address a row. */
const ENDS: i32 = 1024;

/** `scratch` has LISTS bytes, an entry for each of `steps` beyond them, and 4 × ENDS. */
export function sparse(
  out: usize, a: usize, aRow: usize, aStep: usize, b: usize, start: usize, factor: usize,
  rows: i32, steps: i32, m: i32, scratch: usize,
): void {
  const bStep = <usize>m << 3;
  const lists = scratch + (<usize>ENDS << 2);
  const full = lists + LISTS;
  const width = m >= 16 ? 16 : m >= 8 ? 8 : m >= 2 ? 2 : 1;
  let i = 0;
  while (i < rows) {
    let list = lists;
    let count = 0;
    while (i + count < rows && count < ENDS && list < full) {
      list = gather(list, a + <usize>(i + count) * aRow, aStep, bStep, steps);
      store<u32>(scratch + (<usize>count << 2), <u32>list);
      count++;
    }
    for (let j = 0; j < m; j += width) {
      const at = <usize>(j > m - width ? m - width : j) << 3;
      let o = out + <usize>i * bStep + at;
      let from = lists;
      for (let r = 0; r < count; r++) {
        const to = <usize>load<u32>(scratch + (<usize>r << 2));
        if (width == 16) row16(o, from, to, b + at, start + at, factor + at);
        else if (width == 8) row8(o, from, to, b + at, start + at, factor + at);
        else if (width == 2) row2(o, from, to, b + at, start + at, factor + at);
        else row1(o, from, to, b, start, factor);
        from = to;
        o += bStep;
      }
    }
    i += count;
  }
}

/** Appends what is not 0; each entry is written, and kept by moving on. */
function gather(list: usize, a: usize, aStep: usize, bStep: usize, steps: i32): usize {
  let offset: usize = 0;
  for (let k = 0; k < steps; k++) {
    const value = load<f64>(a);
    store<f64>(list, value);
    store<u32>(list, <u32>offset, 8);
    list += <usize>(value != 0) * ENTRY;
    a += aStep;
    offset += bStep;
  }
  return list;
}

@inline function step(sum: v128, h: v128, w: usize): v128 {
  return f64x2.add(sum, f64x2.mul(h, v128.load(w)));
}

@inline function put(out: usize, sum: v128, factor: usize): void {
  v128.store(out, f64x2.mul(sum, v128.load(factor)));
}

/** One row of 16 columns. */
function row16(out: usize, from: usize, to: usize, b: usize, start: usize, factor: usize): void {
  let s0 = v128.load(start), s1 = v128.load(start, 16), s2 = v128.load(start, 32), s3 = v128.load(start, 48);
  let s4 = v128.load(start, 64), s5 = v128.load(start, 80), s6 = v128.load(start, 96), s7 = v128.load(start, 112);
  for (; from < to; from += ENTRY) {
    const h = v128.load64_splat(from);
    const w = b + <usize>load<u32>(from, 8);
    s0 = step(s0, h, w); s1 = step(s1, h, w + 16); s2 = step(s2, h, w + 32); s3 = step(s3, h, w + 48);
    s4 = step(s4, h, w + 64); s5 = step(s5, h, w + 80); s6 = step(s6, h, w + 96); s7 = step(s7, h, w + 112);
  }
  put(out, s0, factor); put(out + 16, s1, factor + 16); put(out + 32, s2, factor + 32); put(out + 48, s3, factor + 48);
  put(out + 64, s4, factor + 64); put(out + 80, s5, factor + 80); put(out + 96, s6, factor + 96);
  put(out + 112, s7, factor + 112);
}

/** One row of 8 columns. */
function row8(out: usize, from: usize, to: usize, b: usize, start: usize, factor: usize): void {
  let s0 = v128.load(start), s1 = v128.load(start, 16), s2 = v128.load(start, 32), s3 = v128.load(start, 48);
  for (; from < to; from += ENTRY) {
    const h = v128.load64_splat(from);
    const w = b + <usize>load<u32>(from, 8);
    s0 = step(s0, h, w); s1 = step(s1, h, w + 16); s2 = step(s2, h, w + 32); s3 = step(s3, h, w + 48);
  }
  put(out, s0, factor); put(out + 16, s1, factor + 16); put(out + 32, s2, factor + 32); put(out + 48, s3, factor + 48);
}

/** One row of 2 columns. */
function row2(out: usize, from: usize, to: usize, b: usize, start: usize, factor: usize): void {
  let s = v128.load(start);
  for (; from < to; from += ENTRY) s = step(s, v128.load64_splat(from), b + <usize>load<u32>(from, 8));
  put(out, s, factor);
}

/** A single column. */
function row1(out: usize, from: usize, to: usize, b: usize, start: usize, factor: usize): void {
  let s = load<f64>(start);
  for (; from < to; from += ENTRY) s += load<f64>(from) * load<f64>(b + <usize>load<u32>(from, 8));
  store<f64>(out, s * load<f64>(factor));
}
