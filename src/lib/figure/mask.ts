// A picture of values is a mask: outlines of equal strength on the grid of its pixels, nested, and the theme gives the
// ink. Paths in whole numbers: short, without seams, and the same bits everywhere.
import { h } from 'preact';
import { px } from './drawing.ts';
import type { Drawing } from './figure.ts';

/** Values row by row, and where their upper left corner stands, in pixels of the picture. */
export interface Tile {
  readonly x: number;
  readonly y: number;
  readonly columns: number;
  readonly values: ArrayLike<number>;
}

const RIGHT = 1;
const DOWN = 2;
const LEFT = 4;
const UP = 8;
const STEPS: Readonly<Record<number, readonly [x: number, y: number]>> = {
  [RIGHT]: [1, 0],
  [DOWN]: [0, 1],
  [LEFT]: [-1, 0],
  [UP]: [0, -1],
};

/** The sides of the pixels that are in, clockwise, those between two of them left out; by the corner they leave. */
function sides({ columns, values }: Tile, isIn: (value: number) => boolean): Uint8Array {
  const rows = values.length / columns;
  const inside = (x: number, y: number): boolean =>
    x >= 0 && y >= 0 && x < columns && y < rows && isIn(values[y * columns + x]!);
  const wide = columns + 1;
  const leaving = new Uint8Array(wide * (rows + 1));
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      if (!inside(x, y)) continue;
      const corner = y * wide + x;
      if (!inside(x, y - 1)) leaving[corner]! |= RIGHT;
      if (!inside(x + 1, y)) leaving[corner + 1]! |= DOWN;
      if (!inside(x, y + 1)) leaving[corner + wide + 1]! |= LEFT;
      if (!inside(x - 1, y)) leaving[corner + wide]! |= UP;
    }
  }
  return leaving;
}

/** One path around all pixels of all tiles whose values are in. */
export function outlines(tiles: readonly Tile[], isIn: (value: number) => boolean): string {
  let d = '';
  let [atX, atY] = [0, 0];
  for (const tile of tiles) {
    const leaving = sides(tile, isIn);
    const wide = tile.columns + 1;
    for (let corner = 0; corner < leaving.length; corner++) {
      // A corner may be left to the right by one loop, and again by another.
      while (leaving[corner]! & RIGHT) {
        const [x, y] = [tile.x + (corner % wide), tile.y + Math.floor(corner / wide)];
        d += `m${x - atX} ${y - atY}${loop(leaving, corner, wide)}z`;
        [atX, atY] = [x, y];
      }
    }
  }
  return d.replace(/ -/g, '-').replace(/^m/, 'M');
}

/** Follows the sides from a corner back to it and takes them away; the last straight piece is left to `z`. */
function loop(leaving: Uint8Array, start: number, wide: number): string {
  let d = '';
  let run = 0;
  let direction = RIGHT;
  let corner = start;
  do {
    // Where four sides meet, pixels that touch in a corner alone are kept apart: turn right first.
    const turned = direction === UP ? RIGHT : 2 * direction;
    const open = leaving[corner]!;
    const next = open & turned ? turned : open & direction ? direction : open & -open;
    if (next !== direction) {
      d += pieceOf(direction, run);
      run = 0;
    }
    direction = next;
    leaving[corner]! &= ~next;
    const [dx, dy] = STEPS[next]!;
    corner += dx + dy * wide;
    run++;
  } while (corner !== start || leaving[start]! & (direction === UP ? RIGHT : 0));
  return d;
}

function pieceOf(direction: number, run: number): string {
  if (run === 0) return '';
  const [dx, dy] = STEPS[direction]!;
  return dx === 0 ? `v${dy * run}` : `h${dx * run}`;
}

/** Nested: each covers all above its bound, so these opacities add up to even steps. */
const INK = [
  [0.17, 0.333],
  [0.5, 0.5],
  [0.83, 1],
] as const;

export interface Place {
  readonly left: number;
  readonly top: number;
  /** Side of a pixel. */
  readonly scale: number;
}

/** Paths that are empty are left out. */
const placed = (
  { left, top, scale }: Place,
  paths: readonly { d: string; [name: string]: string | number }[],
): Drawing =>
  h(
    'g',
    { transform: `translate(${px(left)} ${px(top)}) scale(${Math.round(scale * 1000) / 1000})` },
    ...paths.filter(({ d }) => d !== '').map((attributes) => h('path', attributes)),
  );

/** The same for pictures that are drawn small: a path less, a third of the weight. */
export const SMALL_INK = [
  [0.25, 0.5],
  [0.75, 1],
] as const;

/** Strengths in [0, 1] as ink in steps from none to full. */
export const inked = (tiles: readonly Tile[], place: Place, ink: typeof INK | typeof SMALL_INK = INK): Drawing =>
  placed(
    place,
    ink.map(([least, opacity]) => ({
      class: 'qf',
      ...(opacity < 1 ? { 'fill-opacity': opacity } : {}),
      d: outlines(tiles, (value) => value >= least),
    })),
  );

/** Shares of the largest value from which on a cell has the first, second and third strength of its sign. */
const SIGNED = [0.12, 0.36, 0.65] as const;

/** Values below and above 0, in three strengths of either hue; values beyond ±1 have the third. */
export const signed = (tiles: readonly Tile[], place: Place): Drawing =>
  placed(
    place,
    ([-1, 1] as const).flatMap((sign) =>
      SIGNED.map((least, i) => {
        const most = SIGNED[i + 1] ?? Infinity;
        const isIn = (value: number): boolean => sign * value >= least && sign * value < most;
        return { class: `${sign < 0 ? 'n' : 'p'}${i + 1}`, d: outlines(tiles, isIn) };
      }),
    ),
  );
