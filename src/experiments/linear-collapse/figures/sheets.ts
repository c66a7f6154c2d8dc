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
export function fitted(points: Rows, { left, top, size }: Box): (point: readonly number[]) => Spot {
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

/** The corner points of a cell of two by two steps, and where it bends the middles of its edges. */
const around = (i: number, j: number, isStraight: boolean): readonly (readonly [number, number])[] =>
  isStraight
    ? [[i, j], [i + 2, j], [i + 2, j + 2], [i, j + 2]] // prettier-ignore
    : [[i, j], [i + 1, j], [i + 2, j], [i + 2, j + 1], [i + 2, j + 2], [i + 1, j + 2], [i, j + 2], [i, j + 1]]; // prettier-ignore

/** Every other square of the paper, as one path. */
function squares(spots: readonly Spot[], isStraight: boolean): string {
  const cells: string[] = [];
  for (let row = 0; row < CELLS; row++) {
    for (let column = row % 2; column < CELLS; column += 2) {
      const corners = around(2 * column, 2 * row, isStraight);
      cells.push(loop(corners.map(([i, j]) => spots[j * SIDE + i]!)));
    }
  }
  return cells.join('');
}

function edge(spots: readonly Spot[]): string {
  const last = SIDE - 1;
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
    path('qf', squares(spots, isStraight), { 'fill-opacity': 0.3 }),
    path('qs', edge(spots)),
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
