// Values on a square grid as nested areas and as lines: marching squares, of which the first and last rows and columns
// are the edge of the map.
import { contours } from 'd3-contour';
import { thinned } from './lighter.ts';
import { trail } from './trail.ts';

type Ring = readonly (readonly number[])[];

/** From a point of the contours to a pixel. */
export type At = (point: readonly number[]) => readonly [x: number, y: number];

/** A map of so many grid points along a side, as a square of pixels. */
export function onSquare(grid: number, size: number, left = 0, top = 0): At {
  const along = (value: number): number => (Math.min(grid - 1, Math.max(0, value - 0.5)) / (grid - 1)) * size;
  return (point) => [left + along(point[0]!), top + along(point[1]!)];
}

/** For each level the rings around all that lies above it. */
export function ringsOf(values: ArrayLike<number>, grid: number, levels: readonly number[]): Ring[][] {
  return contours()
    .size([grid, grid])
    .thresholds([...levels])(values as number[])
    .map(({ coordinates }) => coordinates.flat());
}

/** The area that rings enclose; with a tolerance, points within so many pixels of their neighbors' line are left out. */
export const areaPath = (rings: readonly Ring[], at: At, tolerance = 0): string =>
  rings.map((ring) => `${trail(lean(ring.map(at), tolerance))}Z`).join('');

const lean = (points: readonly (readonly [number, number])[], tolerance: number) =>
  tolerance > 0 ? thinned(points, tolerance) : points;

/** Contours with both ends on an edge of the map run along it: there the line is not drawn. */
export const linePath = (rings: readonly Ring[], grid: number, at: At, tolerance = 0): string =>
  rings.map((ring) => openLine(ring, grid, at, tolerance)).join('');

function openLine(ring: Ring, grid: number, at: At, tolerance: number): string {
  const edge = (value: number): number => (value <= 0.5 ? 0 : value >= grid - 0.5 ? 1 : NaN);
  const alongEdge = (p: readonly number[], q: readonly number[]): boolean =>
    [0, 1].some((axis) => edge(p[axis]!) === edge(q[axis]!));
  const lines: (readonly number[])[][] = [[]];
  ring.slice(1).forEach((point, i) => {
    const before = ring[i]!;
    const line = lines.at(-1)!;
    if (alongEdge(before, point)) lines.push([]);
    else line.push(...(line.length === 0 ? [before, point] : [point]));
  });
  return lines.map((line) => trail(lean(line.map(at), tolerance))).join('');
}
