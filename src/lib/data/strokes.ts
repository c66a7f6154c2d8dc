// From lines of a pen to a picture: curves through knots, the frame of 28×28 with the drawing in a box of 20, and ink.
import { ValueError } from '../nn/index.ts';
import type { PenPath } from './hands.ts';

/** Points in order, x and y in turn. */
export type Line = readonly number[];

/** Pictures are so many pixels wide and high, the drawing in them at most so many. */
export const PICTURE = 28;
export const BOX = 20;

const POINTS_BETWEEN_KNOTS = 6;

/** A curve through the knots (Catmull and Rom 1974), broken at corners. */
export function curveThrough(path: PenPath): number[] {
  const line: number[] = [path[0]![0], path[0]![1]];
  for (let k = 0; k + 1 < path.length; k++) {
    const [from, to] = [path[k]!, path[k + 1]!];
    const before = k === 0 || from[2] ? undefined : path[k - 1];
    const after = k + 2 === path.length || to[2] ? undefined : path[k + 2];
    for (let i = 1; i <= POINTS_BETWEEN_KNOTS; i++) {
      const t = i / POINTS_BETWEEN_KNOTS;
      line.push(
        between(t, before?.[0], from[0], to[0], after?.[0]),
        between(t, before?.[1], from[1], to[1], after?.[1]),
      );
    }
  }
  return line;
}

/** The cubic from p to q whose slopes are half the way from neighbor to neighbor; at an end it comes in straight. */
function between(t: number, before: number | undefined, p: number, q: number, after: number | undefined): number {
  const arriving = after === undefined ? undefined : (after - p) / 2;
  const leaving = before === undefined ? (3 * (q - p) - (arriving ?? q - p)) / 2 : (q - before) / 2;
  const end = arriving ?? (3 * (q - p) - leaving) / 2;
  const d = q - p;
  return p + t * (leaving + t * (3 * d - 2 * leaving - end + t * (leaving + end - 2 * d)));
}

/** Moves and scales the lines so that their ink, `pen` pixels to each side, fills a box of 20 about the center. */
export function framed(lines: readonly Line[], pen: number): number[][] {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const line of lines) {
    for (let i = 0; i + 1 < line.length; i += 2) {
      left = Math.min(left, line[i]!);
      right = Math.max(right, line[i]!);
      top = Math.min(top, line[i + 1]!);
      bottom = Math.max(bottom, line[i + 1]!);
    }
  }
  const longest = Math.max(right - left, bottom - top);
  if (!(longest >= 0 && longest < Infinity)) throw new ValueError('framed: there is no finite point');
  const scale = longest > 0 ? (BOX - 2 * pen) / longest : 0;
  const center = [(left + right) / 2, (top + bottom) / 2] as const;
  return lines.map((line) => line.map((value, i) => PICTURE / 2 + scale * (value - center[i % 2]!)));
}

/** Draws framed lines into a picture of 28×28: 1 within the pen, 0 outside, one pixel of gray between. */
export function ink(out: Float64Array, lines: readonly Line[], pen: number): void {
  if (out.length !== PICTURE * PICTURE) throw new ValueError(`ink: a picture has 784 values, got ${out.length}`);
  out.fill(0);
  for (const line of lines) {
    if (line.length === 2) inkBetween(out, line[0]!, line[1]!, line[0]!, line[1]!, pen);
    for (let i = 0; i + 3 < line.length; i += 2) {
      inkBetween(out, line[i]!, line[i + 1]!, line[i + 2]!, line[i + 3]!, pen);
    }
  }
}

const clip = (value: number, most: number) => Math.min(most, Math.max(0, value));

/** Ink within `pen` of the straight line between two points. */
function inkBetween(out: Float64Array, x0: number, y0: number, x1: number, y1: number, pen: number): void {
  const reach = pen + 0.5;
  const [dx, dy] = [x1 - x0, y1 - y0];
  const length2 = dx * dx + dy * dy;
  const [firstColumn, lastColumn] = pixels(x0, x1, reach);
  const [firstRow, lastRow] = pixels(y0, y1, reach);
  for (let row = firstRow; row <= lastRow; row++) {
    for (let column = firstColumn; column <= lastColumn; column++) {
      const [px, py] = [column + 0.5 - x0, row + 0.5 - y0];
      const t = length2 > 0 ? clip((px * dx + py * dy) / length2, 1) : 0;
      const [ex, ey] = [px - t * dx, py - t * dy];
      const gray = clip(reach - Math.sqrt(ex * ex + ey * ey), 1);
      const at = row * PICTURE + column;
      if (gray > out[at]!) out[at] = gray;
    }
  }
}

/** The first and last pixel whose middle may lie within reach of what runs from a to b. */
const pixels = (a: number, b: number, reach: number): [number, number] => [
  Math.max(0, Math.floor(Math.min(a, b) - reach - 0.5)),
  Math.min(PICTURE - 1, Math.ceil(Math.max(a, b) + reach - 0.5)),
];

/** A picture of 28×28 as one of 14×14: each value the mean of four. */
export function halved(out: Float64Array, picture: Float64Array): void {
  const half = PICTURE / 2;
  for (let row = 0; row < half; row++) {
    for (let column = 0; column < half; column++) {
      const at = 2 * row * PICTURE + 2 * column;
      out[row * half + column] =
        (picture[at]! + picture[at + 1]! + picture[at + PICTURE]! + picture[at + PICTURE + 1]!) / 4;
    }
  }
}
