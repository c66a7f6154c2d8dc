// The same sum where entries of A that are 0 are skipped: first a list of what is not, then the sum over the list. The
// factor is one number.

/** An entry of a list: the value of A (8 bytes), and where its row of B begins (4 bytes, 4 unused). */
const ENTRY: usize = 16;
/** Bytes for lists; beyond them there is room for four lists that skip nothing. */
const LISTS: usize = 262144;
/** Rows taken at a time, and bytes for the two ends of their lists. */
const ROWS: i32 = 1024;
const ENDS: usize = 8 * 1024;
/** B of so few bytes stays in the first cache as a whole; of a larger one a tile of 16 columns does. */
const SMALL: usize = 16384;

@inline function isZero(bits: i64): bool {
  return bits << 1 == 0;
}

@inline function areZero(four: usize): bool {
  const zero = f64x2.splat(0);
  return !v128.any_true(v128.or(f64x2.ne(v128.load(four), zero), f64x2.ne(v128.load(four, 16), zero)));
}

/** Writes an entry in any case; it is kept by moving on. */
@inline function append(list: usize, bits: i64, offset: usize): usize {
  store<i64>(list, bits);
  store<u32>(list, <u32>offset, 8);
  return list + (<usize>!isZero(bits) << 4);
}

/** A is N×s, row after row. */
export function sparse(
  out: usize, a: usize, b: usize, start: usize, scale: f64, rows: i32, steps: i32, m: i32, scratch: usize,
): void {
  const lists = scratch + ENDS;
  const full = lists + LISTS;
  const bStep = <usize>m << 3;
  while (rows > 0) {
    let list = lists;
    let count = 0;
    for (; count < rows && count < ROWS && list < full; count++) {
      const ends = scratch + (<usize>count << 3);
      store<u32>(ends, <u32>list);
      list = listOfRow(list, a, bStep, steps);
      store<u32>(ends, <u32>list, 4);
      a += <usize>steps << 3;
    }
    sums(out, b, start, scale, count, steps, m, scratch);
    out += <usize>count * bStep;
    rows -= count;
  }
}

function listOfRow(list: usize, a: usize, bStep: usize, steps: i32): usize {
  const end = a + (<usize>steps << 3);
  let offset: usize = 0;
  for (; a + 32 <= end; a += 32, offset += bStep << 2) {
    if (areZero(a)) continue;
    list = append(list, load<i64>(a), offset);
    list = append(list, load<i64>(a, 8), offset + bStep);
    list = append(list, load<i64>(a, 16), offset + 2 * bStep);
    list = append(list, load<i64>(a, 24), offset + 3 * bStep);
  }
  for (; a < end; a += 8, offset += bStep) list = append(list, load<i64>(a), offset);
  return list;
}

/** A is the transpose of what stands at `a`: its rows are columns there, s rows of N. */
export function sparseTransposed(
  out: usize, a: usize, b: usize, start: usize, scale: f64, rows: i32, steps: i32, m: i32, scratch: usize,
): void {
  const lists = scratch + ENDS;
  const slot = <usize>(steps + 1) * ENTRY;
  const fitting = <i32>(LISTS / slot) & ~3;
  const most = fitting < 4 ? 4 : fitting > 64 ? 64 : fitting;
  for (let k = 0; k < rows; k += most) {
    const count = rows - k < most ? rows - k : most;
    for (let r: usize = 0; r < <usize>count + 3; r++) {
      store<u32>(scratch + (r << 3), <u32>(lists + r * slot));
      store<u32>(scratch + (r << 3), <u32>(lists + r * slot), 4);
    }
    listsOfColumns(a + (<usize>k << 3), <usize>rows << 3, <usize>m << 3, count, steps, scratch);
    sums(out + (<usize>k * <usize>m << 3), b, start, scale, count, steps, m, scratch);
  }
}

/** Four columns at a time; those beyond the last are listed too, and not used. */
function listsOfColumns(a: usize, aStep: usize, bStep: usize, count: i32, steps: i32, scratch: usize): void {
  let offset: usize = 0;
  for (let i = 0; i < steps; i++, a += aStep, offset += bStep) {
    const end = a + (<usize>count << 3);
    let ends = scratch;
    for (let h = a; h < end; h += 32, ends += 32) {
      if (areZero(h)) continue;
      store<u32>(ends, <u32>append(load<u32>(ends, 4), load<i64>(h), offset), 4);
      store<u32>(ends, <u32>append(load<u32>(ends, 12), load<i64>(h, 8), offset), 12);
      store<u32>(ends, <u32>append(load<u32>(ends, 20), load<i64>(h, 16), offset), 20);
      store<u32>(ends, <u32>append(load<u32>(ends, 28), load<i64>(h, 24), offset), 28);
    }
  }
}

/** The sums over the lists of so many rows, a tile of columns at a time: of one row after the other if B is small. */
function sums(
  out: usize, b: usize, start: usize, scale: f64, count: i32, steps: i32, m: i32, scratch: usize,
): void {
  const width = m >= 16 ? 16 : m >= 8 ? 8 : m >= 2 ? 2 : 1;
  const atOnce = <usize>steps * <usize>m << 3 <= SMALL ? 1 : count;
  const bStep = <usize>m << 3;
  const factor = f64x2.splat(scale);
  for (let first = 0; first < count; first += atOnce) {
    for (let j = 0; j < m; j += width) {
      // Where fewer columns are left than a tile has, the last ones are taken, some of them again.
      const at = <usize>(j > m - width ? m - width : j) << 3;
      const last = scratch + (<usize>(first + atOnce) << 3);
      let o = out + <usize>first * bStep + at;
      for (let ends = scratch + (<usize>first << 3); ends < last; ends += 8, o += bStep) {
        const from = <usize>load<u32>(ends), to = <usize>load<u32>(ends, 4);
        if (width == 16) row16(o, from, to, b + at, start + at, factor);
        else if (width == 8) row8(o, from, to, b + at, start + at, factor);
        else if (width == 2) row2(o, from, to, b + at, start + at, factor);
        else row1(o, from, to, b, start, scale);
      }
    }
  }
}

@inline function step(sum: v128, h: v128, w: v128): v128 {
  return f64x2.add(sum, f64x2.mul(h, w));
}

/** One row of 16 columns. */
@inline function row16(out: usize, from: usize, to: usize, b: usize, start: usize, factor: v128): void {
  let s0 = v128.load(start), s1 = v128.load(start, 16), s2 = v128.load(start, 32), s3 = v128.load(start, 48);
  let s4 = v128.load(start, 64), s5 = v128.load(start, 80), s6 = v128.load(start, 96), s7 = v128.load(start, 112);
  for (; from < to; from += ENTRY) {
    const h = v128.load64_splat(from);
    const w = b + <usize>load<u32>(from, 8);
    s0 = step(s0, h, v128.load(w));
    s1 = step(s1, h, v128.load(w, 16));
    s2 = step(s2, h, v128.load(w, 32));
    s3 = step(s3, h, v128.load(w, 48));
    s4 = step(s4, h, v128.load(w, 64));
    s5 = step(s5, h, v128.load(w, 80));
    s6 = step(s6, h, v128.load(w, 96));
    s7 = step(s7, h, v128.load(w, 112));
  }
  v128.store(out, f64x2.mul(s0, factor));
  v128.store(out, f64x2.mul(s1, factor), 16);
  v128.store(out, f64x2.mul(s2, factor), 32);
  v128.store(out, f64x2.mul(s3, factor), 48);
  v128.store(out, f64x2.mul(s4, factor), 64);
  v128.store(out, f64x2.mul(s5, factor), 80);
  v128.store(out, f64x2.mul(s6, factor), 96);
  v128.store(out, f64x2.mul(s7, factor), 112);
}

/** One row of 8 columns. */
@inline function row8(out: usize, from: usize, to: usize, b: usize, start: usize, factor: v128): void {
  let s0 = v128.load(start), s1 = v128.load(start, 16), s2 = v128.load(start, 32), s3 = v128.load(start, 48);
  for (; from < to; from += ENTRY) {
    const h = v128.load64_splat(from);
    const w = b + <usize>load<u32>(from, 8);
    s0 = step(s0, h, v128.load(w));
    s1 = step(s1, h, v128.load(w, 16));
    s2 = step(s2, h, v128.load(w, 32));
    s3 = step(s3, h, v128.load(w, 48));
  }
  v128.store(out, f64x2.mul(s0, factor));
  v128.store(out, f64x2.mul(s1, factor), 16);
  v128.store(out, f64x2.mul(s2, factor), 32);
  v128.store(out, f64x2.mul(s3, factor), 48);
}

/** One row of 2 columns. */
@inline function row2(out: usize, from: usize, to: usize, b: usize, start: usize, factor: v128): void {
  let s = v128.load(start);
  for (; from < to; from += ENTRY) {
    s = step(s, v128.load64_splat(from), v128.load(b + <usize>load<u32>(from, 8)));
  }
  v128.store(out, f64x2.mul(s, factor));
}

/** A single column. */
@inline function row1(out: usize, from: usize, to: usize, b: usize, start: usize, scale: f64): void {
  let s = load<f64>(start);
  for (; from < to; from += ENTRY) s += load<f64>(from) * load<f64>(b + <usize>load<u32>(from, 8));
  store<f64>(out, s * scale);
}
