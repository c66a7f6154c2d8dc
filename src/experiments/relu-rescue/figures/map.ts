// The plane as a trained network answers it, and its points.
import { contours } from 'd3-contour';
import { h } from 'preact';
import { path, px } from '../../../lib/figure/drawing.ts';
import type { Drawing } from '../../../lib/figure/figure.ts';
import { trail } from '../../../lib/figure/trail.ts';
import { GRID, REACH, type Result } from '../experiment.ts';

/** Where the map lies in the drawing. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly size: number;
}

/** Five bands above the first, which is paper. */
const LEVELS = [0.1, 0.3, 0.5, 0.7, 0.9];

type Spot = readonly number[];

/** Whether both ends of a piece of a contour lie on one edge of the grid: there it only closes the ring. */
const isOnEdge = (p: Spot, q: Spot): boolean =>
  [0, 1].some(
    (axis) =>
      [p[axis]!, q[axis]!].every((value) => value <= 0.5) || [p[axis]!, q[axis]!].every((value) => value >= GRID - 0.5),
  );

/** A ring without its pieces along the edges, as the lines that remain. */
function inner(ring: readonly Spot[]): Spot[][] {
  const lines: Spot[][] = [[]];
  ring.slice(1).forEach((spot, i) => {
    const before = ring[i]!;
    if (isOnEdge(before, spot)) lines.push([]);
    else if (lines.at(-1)!.length === 0) lines.at(-1)!.push(before, spot);
    else lines.at(-1)!.push(spot);
  });
  return lines.filter((line) => line.length > 0);
}

/** The answers in bands, and the line where they are ½. */
function ground(answers: readonly number[], { left, top, size }: Place): Drawing[] {
  const along = (value: number): number => (Math.min(GRID - 1, Math.max(0, value - 0.5)) / (GRID - 1)) * size;
  const at = (spot: Spot): [number, number] => [left + along(spot[0]!), top + along(spot[1]!)];
  const rings = contours()
    .size([GRID, GRID])
    .thresholds(LEVELS)([...answers])
    .map(({ coordinates }) => coordinates.flat());
  const border = rings[LEVELS.indexOf(0.5)]!.flatMap(inner);
  return [
    h(
      'g',
      { class: 'bands q-h' },
      ...rings.map((band) => h('path', { d: band.map((ring) => `${trail(ring.map(at))}Z`).join('') })),
    ),
    h('g', { class: 'q-z' }, path('r1', border.map((line) => trail(line.map(at))).join(''))),
  ];
}

/** Its answers in bands with the border at one half, and the points: filled for class 1. */
export function map({ boundary, points }: Result, place: Place, radius: number): Drawing {
  const { left, top, size } = place;
  const at = (x: number, y: number): [number, number] => [
    px(left + (x / (2 * REACH) + 0.5) * size),
    px(top + (0.5 - y / (2 * REACH)) * size),
  ];
  const inside = points.filter(([x, y]) => Math.abs(x) < REACH && Math.abs(y) < REACH);
  const discs = (label: number): Drawing[] =>
    inside.flatMap(([x, y, one]) => {
      const [cx, cy] = at(x, y);
      return one === label ? [h('circle', { cx, cy, r: radius })] : [];
    });
  return h(
    'g',
    {},
    ...(boundary.length > 0 ? ground(boundary, place) : []),
    h('rect', { class: 'thin', x: left, y: top, width: px(size), height: px(size) }),
    h('g', { class: 'hol', style: radius < 2.5 ? 'stroke-width:1.2px' : undefined }, ...discs(0)),
    h('g', { class: 'station' }, ...discs(1)),
  );
}
