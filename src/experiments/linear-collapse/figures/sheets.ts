// A sheet of squared paper over the inputs, and where a network takes it.
import { h } from 'preact';
import { path, px, text, type Drawing } from '../../../lib/figure/index.ts';
import { CELLS, SIDE, type Rows } from '../affine.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly size: number;
}

type Spot = readonly [x: number, y: number];

/** Scale and shift that bring a set of points into a box, as large as fits, with both axes alike. */
function fitted(points: Rows, { left, top, size }: Box): (point: readonly number[]) => Spot {
  const ends = [0, 1].map((axis) => {
    const values = points.map((point) => point[axis]!);
    return [Math.min(...values), Math.max(...values)] as const;
  });
  const [[x0, x1], [y0, y1]] = ends as [Spot, Spot];
  const scale = size / Math.max(x1 - x0, y1 - y0, 1e-300);
  const [cx, cy] = [(x0 + x1) / 2, (y0 + y1) / 2];
  return ([x = 0, y = 0]) => [px(left + size / 2 + (x - cx) * scale), px(top + size / 2 - (y - cy) * scale)];
}

const loop = (spots: readonly Spot[]): string => `M${spots.map(([x, y]) => `${x} ${y}`).join('L')}Z`;

/** Every other cell of the paper, counted in cells: one path for all sheets that stay straight. */
const EVEN = Array.from({ length: CELLS * CELLS }, (_, n) => [n % CELLS, Math.floor(n / CELLS)] as const).filter(
  ([column, row]) => (column + row) % 2 === 0,
);
const FLAT = EVEN.map(([column, row]) => `M${column} ${row}h1v1h-1z`).join('');

/** The steps around a cell, which is two steps wide. */
const AROUND = [[0, 0], [1, 0], [2, 0], [2, 1], [2, 2], [1, 2], [0, 2], [0, 1]] as const; // prettier-ignore

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** Cells with bent edges. */
const bentCells = (spots: readonly Spot[]): string =>
  EVEN.map(([column, row]) =>
    loop(AROUND.map(([i, j]) => spots[(2 * row + j) * SIDE + 2 * column + i]!).map(([x, y]) => [tenth(x), tenth(y)])),
  ).join('');

/** Where the corner (0, 0) of the flat paper goes, and a step along either edge. */
function matrixOf(spots: readonly Spot[]): string {
  const last = SIDE - 1;
  const [[x, y], right, up] = [spots[0]!, spots[last]!, spots[last * SIDE]!];
  const steps = [right[0] - x, right[1] - y, up[0] - x, up[1] - y].map((value) => value / CELLS);
  return `matrix(${steps.map((value) => Math.round(value * 1e4) / 1e4).join(' ')} ${x} ${y})`;
}

const cells = (spots: readonly Spot[], isStraight: boolean): Drawing =>
  isStraight
    ? path('qf', FLAT, { 'fill-opacity': 0.3, transform: matrixOf(spots) })
    : path('qf', bentCells(spots), { 'fill-opacity': 0.3 });

function edge(spots: readonly Spot[], isStraight: boolean): string {
  const last = SIDE - 1;
  if (isStraight) return loop([0, last, last * SIDE + last, last * SIDE].map((n) => spots[n]!));
  const along = Array.from({ length: last }, (_, n) => n);
  return loop([
    ...along.map((n) => spots[n]!),
    ...along.map((n) => spots[n * SIDE + last]!),
    ...along.map((n) => spots[last * SIDE + last - n]!),
    ...along.map((n) => spots[(last - n) * SIDE]!),
  ]);
}

export interface Sheet {
  readonly points: Rows;
  readonly box: Box;
  /** What the scale is taken from: the points themselves, unless two sheets share it. */
  readonly scale?: Rows;
  readonly quantity: 'x' | 'h';
  readonly isStraight: boolean;
}

/** Paper with its edge; the corner (1, 1) carries a dot and (−1, −1) a ring, so that one sees how it was turned. */
export function paper({ points, box, scale = points, quantity, isStraight }: Sheet): Drawing {
  const spots = points.map(fitted(scale, box));
  const [ring, dot] = [spots[0]!, spots.at(-1)!];
  return h(
    'g',
    { class: `q-${quantity}` },
    cells(spots, isStraight),
    path('qs', edge(spots, isStraight)),
    h('circle', { class: 'hol', cx: ring[0], cy: ring[1], r: 4 }),
    h('circle', { class: 'dot', cx: dot[0], cy: dot[1], r: 4.4 }),
  );
}

/** Two lines above a sheet. */
export const heading = ({ left, top, size }: Box, first: string, second: string): Drawing =>
  h(
    'g',
    { 'text-anchor': 'middle' },
    text(left + size / 2, top - 26, first, { class: 'ink b' }),
    text(left + size / 2, top - 10, second),
  );
