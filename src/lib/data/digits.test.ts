// What the pictures must be, whoever draws them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom, normal } from '../nn/index.ts';
import { digits, drawPicture, type PictureSize, write } from './digits.ts';
import { hands } from './hands.ts';
import { curveThrough, framed, ink } from './strokes.ts';

/** The rows and columns of a picture that hold ink of at least this strength. */
function frame(picture: Float64Array, side: number, least: number) {
  const [rows, columns] = [new Set<number>(), new Set<number>()];
  picture.forEach((value, i) => {
    if (value < least) return;
    rows.add(Math.floor(i / side));
    columns.add(i % side);
  });
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  return { top, bottom, left, right };
}

describe('digits', () => {
  const data = digits(500, createRandom(3));

  it('gives one picture a row in [0, 1], classes in turn and one-hot targets', () => {
    expect([data.X.rows, data.X.cols, data.Y.cols, data.classes]).toEqual([500, 784, 10, 10]);
    expect(data.X.data.every((value) => value >= 0 && value <= 1)).toBe(true);
    expect(Array.from(data.labels.subarray(0, 12))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1]);
    data.Y.row.forEach((target, i) => {
      expect(target.reduce((a, b) => a + b)).toBe(1);
      expect(target[data.labels[i]!]).toBe(1);
    });
  });

  it('fills a box of 20 about the center with each drawing', () => {
    for (const picture of data.X.row) {
      const { top, bottom, left, right } = frame(picture, 28, 0.3);
      expect(Math.max(bottom - top, right - left) + 1).toBeGreaterThanOrEqual(19);
      expect(Math.max(bottom - top, right - left) + 1).toBeLessThanOrEqual(20);
      expect(Math.abs(top + bottom - 27)).toBeLessThanOrEqual(1);
      expect(Math.abs(left + right - 27)).toBeLessThanOrEqual(1);
      // One pixel of gray may stand about the box, and nothing beyond.
      picture.forEach((value, i) => {
        const isOutside = [i % 28, Math.floor(i / 28)].some((at) => at < 3 || at > 24);
        if (isOutside) expect(value).toBe(0);
      });
    }
  });

  it('has ink, paper and gray edges in each picture', () => {
    for (const picture of data.X.row) {
      const inked = picture.filter((value) => value > 0.5).length;
      expect(inked).toBeGreaterThan(20);
      expect(inked).toBeLessThan(300);
      expect(picture.some((value) => value > 0.1 && value < 0.9)).toBe(true);
    }
  });

  it('begins alike however many are asked for, and differs by seed', () => {
    const few = digits(20, createRandom(3));
    expect(few.X.data).toEqual(data.X.data.subarray(0, 20 * 784));
    const others = digits(20, createRandom(4));
    others.X.row.forEach((picture, i) => expect(picture).not.toEqual(few.X.row[i]));
  });

  it('never writes the same picture twice', () => {
    expect(new Set(data.X.row.map((picture) => picture.join())).size).toBe(500);
  });

  it('averages two by two for 14', () => {
    const small = digits(30, createRandom(3), { size: 14 });
    expect(small.X.cols).toBe(196);
    small.X.row.forEach((picture, i) => {
      const large = data.X.row[i]!;
      picture.forEach((value, at) => {
        const [row, column] = [2 * Math.floor(at / 14), 2 * (at % 14)];
        const four = [0, 1, 28, 29].map((step) => large[28 * row + column + step]!);
        expect(value).toBeCloseTo(four.reduce((a, b) => a + b) / 4, 14);
      });
    });
  });

  it('writes every digit with several hands', () => {
    expect(hands).toHaveLength(10);
    hands.forEach((ways) => expect(ways.length).toBeGreaterThanOrEqual(3));
  });

  it.each<[string, () => unknown]>([
    ['digits: count must be a whole number from 1, got 0', () => digits(0, createRandom(0))],
    ['digits: size must be 28 or 14, got 16', () => digits(1, createRandom(0), { size: 16 as PictureSize })],
    ['write: digit must be a whole number from 0 to 9, got 10', () => write(10, createRandom(0))],
    [
      'drawPicture: 14×14 values wanted, got 784',
      () => drawPicture(new Float64Array(784), write(1, createRandom(0)), 14),
    ],
    ['framed: there is no finite point', () => framed([], 1)],
    ['framed: there is no finite point', () => framed([[0, NaN]], 1)],
    ['ink: a picture has 784 values, got 3', () => ink(new Float64Array(3), [[0, 0]], 1)],
  ])('%s', (message, act) => expect(act).toThrow(message));
});

describe('strokes', () => {
  it('passes every knot, and turns at once in corners alone', () => {
    const line = curveThrough([[0, 0], [1, 0, 'corner'], [1, 1], [2, 2]]); // prettier-ignore
    const at = (knot: number) => line.slice(12 * knot, 12 * knot + 2);
    expect([at(0), at(1), at(2), at(3)]).toEqual([[0, 0], [1, 0], [1, 1], [2, 2]]); // prettier-ignore
    const straight = line.slice(0, 14).filter((_, i) => i % 2 === 1);
    expect(straight.every((y) => y === 0)).toBe(true);
  });

  it('keeps its direction in a knot that is no corner', () => {
    const random = createRandom(1);
    const path = Array.from({ length: 5 }, () => [normal(random), normal(random)] as const);
    const line = curveThrough(path);
    for (const knot of [1, 2, 3]) {
      // The slopes before and after agree to the first order of the step, 1/6.
      for (const d of [0, 1]) {
        const value = (i: number) => line[2 * (6 * knot + i) + d]!;
        const [second, bound] = [value(1) - 2 * value(0) + value(-1), 0.6];
        expect(Math.abs(second)).toBeLessThan(bound);
      }
    }
  });

  it('draws the same wherever and however large the drawing is', () => {
    const { lines, pen } = write(5, createRandom(9));
    const [here, there] = [new Float64Array(784), new Float64Array(784)];
    drawPicture(here, { lines, pen });
    const moved = lines.map((line) => line.map((value, i) => 256 * value + (i % 2 ? 30 : -70)));
    drawPicture(there, { lines: moved, pen });
    there.forEach((value, i) => expect(value).toBeCloseTo(here[i]!, 10));
  });

  it('puts a single point into the middle', () => {
    const picture = new Float64Array(784);
    drawPicture(picture, { lines: [[5, 7]], pen: 2 });
    expect(frame(picture, 28, 0.01)).toEqual({ top: 12, bottom: 15, left: 12, right: 15 });
  });

  it('has as much ink as the stroke covers', () => {
    const picture = new Float64Array(784);
    ink(picture, [[8, 14, 20, 14]], 2);
    const sum = picture.reduce((a, b) => a + b);
    expect(sum).toBeGreaterThan(12 * 4 + Math.PI * 4 - 1);
    expect(sum).toBeLessThan(12 * 4 + Math.PI * 4 + 1);
  });

  it('draws any lines into [0, 1]', () => {
    const points = fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { minLength: 2, maxLength: 20 });
    const evenly = points.map((line) => line.slice(0, 2 * Math.floor(line.length / 2)));
    fc.assert(
      fc.property(
        fc.array(evenly, { minLength: 1, maxLength: 4 }),
        fc.double({ min: 0.5, max: 3, noNaN: true }),
        (lines, pen) => {
          const picture = new Float64Array(784);
          drawPicture(picture, { lines, pen });
          return picture.every((value) => value >= 0 && value <= 1) && picture.some((value) => value > 0);
        },
      ),
      { numRuns: 50 },
    );
  });
});
