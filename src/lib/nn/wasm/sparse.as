// The same sum where entries of A that are 0 are skipped: for 64 steps at a time a word says, bit by bit, which are not 0,
// and the sum runs over its bits. No entry is asked for by a branch, for such questions are guessed wrong too often.

/** Rows whose words are made at a time. */
const ROWS: i32 = 1024;
/** B of so few bytes stays in the first cache as a whole; of a larger one a tile of columns does. */
const SMALL: usize = 16384;

@inline function least(a: i32, b: i32): i32 {
  return a < b ? a : b;
}

/** out = start + A B: A is N×s, row after row; `start` a row of m. */
export function sparse(
  out: usize, a: usize, b: usize, start: usize, rows: i32, steps: i32, m: i32, words: usize,
): void {
  const aRow = <usize>steps << 3, bStep = <usize>m << 3;
  for (let i = 0; i < rows; i += ROWS) {
    const count = least(rows - i, ROWS);
    const to = out + <usize>i * bStep;
    for (let k = 0; k < steps; k += 64) {
      const h = a + <usize>i * aRow + (<usize>k << 3);
      const here = least(steps - k, 64);
      for (let r: usize = 0; r < <usize>count; r++) store<u64>(words + (r << 3), wordOfRow(h + r * aRow, here));
      if (k == 0) sums(to, h, aRow, 8, b, start, 0, 1, count, here, m, words);
      else sums(to, h, aRow, 8, b + <usize>k * bStep, to, bStep, 1, count, here, m, words);
    }
  }
}

/** out = scale · Aᵀ B: A is s×N, so that the rows of its transpose are columns; `zeros` is a row of m. */
export function sparseTransposed(
  out: usize, a: usize, b: usize, zeros: usize, scale: f64, rows: i32, steps: i32, m: i32, words: usize,
): void {
  const aStep = <usize>rows << 3, bStep = <usize>m << 3;
  for (let k = 0; k < rows; k += ROWS) {
    const count = least(rows - k, ROWS);
    const to = out + <usize>k * bStep;
    for (let i = 0; i < steps; i += 64) {
      const h = a + (<usize>k << 3) + <usize>i * aStep;
      const here = least(steps - i, 64);
      const factor = i + 64 < steps ? 1 : scale;
      wordsOfColumns(words, h, aStep, count, here);
      if (i == 0) sums(to, h, 8, aStep, b, zeros, 0, factor, count, here, m, words);
      else sums(to, h, 8, aStep, b + <usize>i * bStep, to, bStep, factor, count, here, m, words);
    }
  }
}

/** Which of two numbers are not 0, as two bits. */
@inline function answers(two: v128): u64 {
  return i64x2.bitmask(f64x2.ne(two, f64x2.splat(0)));
}

function wordOfRow(a: usize, steps: i32): u64 {
  let word: u64 = 0;
  let k = 0;
  for (; k + 8 <= steps; k += 8, a += 64) {
    const four = answers(v128.load(a)) | answers(v128.load(a, 16)) << 2;
    const next = answers(v128.load(a, 32)) | answers(v128.load(a, 48)) << 2;
    word |= (four | next << 4) << k;
  }
  for (; k < steps; k++, a += 8) word |= answers(v128.load64_zero(a)) << k;
  return word;
}

/** Eight columns, a line of the cache, at a time. */
function wordsOfColumns(words: usize, a: usize, aStep: usize, count: i32, steps: i32): void {
  let r = 0;
  for (; r + 8 <= count; r += 8, a += 64, words += 64) {
    let w0 = i64x2.splat(0), w1 = w0, w2 = w0, w3 = w0;
    let bit = i64x2.splat(1);
    let h = a;
    for (let i = 0; i < steps; i++, h += aStep) {
      w0 = withAnswers(w0, v128.load(h), bit);
      w1 = withAnswers(w1, v128.load(h, 16), bit);
      w2 = withAnswers(w2, v128.load(h, 32), bit);
      w3 = withAnswers(w3, v128.load(h, 48), bit);
      bit = i64x2.add(bit, bit);
    }
    v128.store(words, w0);
    v128.store(words, w1, 16);
    v128.store(words, w2, 32);
    v128.store(words, w3, 48);
  }
  for (; r < count; r++, a += 8, words += 8) {
    let word: u64 = 0;
    let h = a;
    for (let i = 0; i < steps; i++, h += aStep) word |= answers(v128.load64_zero(h)) << i;
    store<u64>(words, word);
  }
}

@inline function withAnswers(words: v128, two: v128, bit: v128): v128 {
  return v128.or(words, v128.and(f64x2.ne(two, f64x2.splat(0)), bit));
}

/**
 * out = (begin + sums over the words) · scale, row by row; A is addressed by two strides, and beginRow is 0 where all
 * rows begin alike. A tile of columns at a time, of one row after the other if B is small.
 */
function sums(
  out: usize, a: usize, aRow: usize, aStep: usize, b: usize, begin: usize, beginRow: usize, scale: f64,
  rows: i32, steps: i32, m: i32, words: usize,
): void {
  // As few tiles of at most eight pairs as there can be, as even as they can be; a last odd column is one for itself.
  const tiles = (m + 15) >> 4;
  const even = ((m >> 1) + tiles - 1) / tiles;
  const bStep = <usize>m << 3;
  const atOnce = <usize>steps * bStep <= SMALL ? 1 : rows;
  for (let first = 0; first < rows; first += atOnce) {
    if (atOnce == 1 && beginRow == 0 && load<u64>(words + (<usize>first << 3)) == 0) {
      same(out + <usize>first * bStep, begin, scale, m);
      continue;
    }
    for (let j = 0, pairs = 0; j < m; j += pairs == 0 ? 1 : pairs << 1) {
      pairs = least((m - j) >> 1, even);
      const at = <usize>j << 3;
      for (let i: usize = first; i < <usize>(first + atOnce); i++) {
        const word = load<u64>(words + (i << 3));
        const o = out + i * bStep + at, h = a + i * aRow, s = begin + i * beginRow + at;
        if (pairs == 8) row(o, word, h, aStep, b + at, bStep, s, scale, 8);
        else if (pairs == 7) row(o, word, h, aStep, b + at, bStep, s, scale, 7);
        else if (pairs == 6) row(o, word, h, aStep, b + at, bStep, s, scale, 6);
        else if (pairs == 5) row(o, word, h, aStep, b + at, bStep, s, scale, 5);
        else if (pairs == 4) row(o, word, h, aStep, b + at, bStep, s, scale, 4);
        else if (pairs == 3) row(o, word, h, aStep, b + at, bStep, s, scale, 3);
        else if (pairs == 2) row(o, word, h, aStep, b + at, bStep, s, scale, 2);
        else if (pairs == 1) row(o, word, h, aStep, b + at, bStep, s, scale, 1);
        else single(o, word, h, aStep, b + at, bStep, s, scale);
      }
    }
  }
}

/** A row without a step: out = begin · scale. */
@inline function same(out: usize, begin: usize, scale: f64, m: i32): void {
  const end = out + (<usize>m << 3);
  const factor = f64x2.splat(scale);
  for (; out + 32 <= end; out += 32, begin += 32) {
    v128.store(out, f64x2.mul(v128.load(begin), factor));
    v128.store(out, f64x2.mul(v128.load(begin, 16), factor), 16);
  }
  for (; out < end; out += 8, begin += 8) store<f64>(out, load<f64>(begin) * scale);
}

@inline function step(sum: v128, h: v128, w: v128): v128 {
  return f64x2.add(sum, f64x2.mul(h, w));
}

/** One row of so many pairs of columns. */
@inline function row(
  out: usize, word: u64, a: usize, aStep: usize, b: usize, bStep: usize, begin: usize, scale: f64, pairs: i32,
): void {
  let s0 = v128.load(begin), s1 = s0, s2 = s0, s3 = s0, s4 = s0, s5 = s0, s6 = s0, s7 = s0;
  if (pairs > 1) s1 = v128.load(begin, 16);
  if (pairs > 2) s2 = v128.load(begin, 32);
  if (pairs > 3) s3 = v128.load(begin, 48);
  if (pairs > 4) s4 = v128.load(begin, 64);
  if (pairs > 5) s5 = v128.load(begin, 80);
  if (pairs > 6) s6 = v128.load(begin, 96);
  if (pairs > 7) s7 = v128.load(begin, 112);
  for (; word != 0; word &= word - 1) {
    const k = <usize>ctz(word);
    const h = v128.load64_splat(a + k * aStep);
    const w = b + k * bStep;
    s0 = step(s0, h, v128.load(w));
    if (pairs > 1) s1 = step(s1, h, v128.load(w, 16));
    if (pairs > 2) s2 = step(s2, h, v128.load(w, 32));
    if (pairs > 3) s3 = step(s3, h, v128.load(w, 48));
    if (pairs > 4) s4 = step(s4, h, v128.load(w, 64));
    if (pairs > 5) s5 = step(s5, h, v128.load(w, 80));
    if (pairs > 6) s6 = step(s6, h, v128.load(w, 96));
    if (pairs > 7) s7 = step(s7, h, v128.load(w, 112));
  }
  const factor = f64x2.splat(scale);
  v128.store(out, f64x2.mul(s0, factor));
  if (pairs > 1) v128.store(out, f64x2.mul(s1, factor), 16);
  if (pairs > 2) v128.store(out, f64x2.mul(s2, factor), 32);
  if (pairs > 3) v128.store(out, f64x2.mul(s3, factor), 48);
  if (pairs > 4) v128.store(out, f64x2.mul(s4, factor), 64);
  if (pairs > 5) v128.store(out, f64x2.mul(s5, factor), 80);
  if (pairs > 6) v128.store(out, f64x2.mul(s6, factor), 96);
  if (pairs > 7) v128.store(out, f64x2.mul(s7, factor), 112);
}

/** A single column. */
@inline function single(
  out: usize, word: u64, a: usize, aStep: usize, b: usize, bStep: usize, begin: usize, scale: f64,
): void {
  let s = load<f64>(begin);
  for (; word != 0; word &= word - 1) {
    const k = <usize>ctz(word);
    s += load<f64>(a + k * aStep) * load<f64>(b + k * bStep);
  }
  store<f64>(out, s * scale);
}
