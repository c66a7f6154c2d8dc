// The plane of two inputs, and what a neuron does to it: the line where z = w₁x₁ + w₂x₂ + b is 0, the side where z is
// larger than a level, the strip between two levels.

export type Point = readonly [x1: number, x2: number];

/** z = w₁x₁ + w₂x₂ + b */
export interface Affine {
  readonly w1: number;
  readonly w2: number;
  readonly b: number;
}

export const netInput = ({ w1, w2, b }: Affine, [x1, x2]: Point): number => w1 * x1 + w2 * x2 + b;

/** The part of a convex polygon where z ≥ level: Sutherland and Hodgman's clipping, one edge after the other. */
export function clipAbove(polygon: readonly Point[], neuron: Affine, level = 0): Point[] {
  const heights = polygon.map((point) => netInput(neuron, point) - level);
  return polygon.flatMap((point, index): Point[] => {
    const next = (index + 1) % polygon.length;
    const [here, there] = [heights[index]!, heights[next]!];
    const kept = here >= 0 ? [point] : [];
    if (here >= 0 === there >= 0) return kept;
    const share = here / (here - there);
    const [x, y] = polygon[next]!;
    return [...kept, [point[0] + share * (x - point[0]), point[1] + share * (y - point[1])]];
  });
}

const opposite = ({ w1, w2, b }: Affine): Affine => ({ w1: -w1, w2: -w2, b: -b });

/** The part of a convex polygon where from ≤ z ≤ to. */
export const clipBetween = (polygon: readonly Point[], neuron: Affine, from: number, to: number): Point[] =>
  clipAbove(clipAbove(polygon, neuron, from), opposite(neuron), -to);

export const square = (low: number, high: number): Point[] => [
  [low, low],
  [high, low],
  [high, high],
  [low, high],
];

/** Where the line z = 0 enters and leaves the square from low to high; none if it passes by, or if there is no line. */
export function lineAcross(neuron: Affine, low: number, high: number): [Point, Point] | undefined {
  const corners = square(low, high);
  const ends = corners.flatMap((corner, index): Point[] => {
    const next = corners[(index + 1) % 4]!;
    const [here, there] = [netInput(neuron, corner), netInput(neuron, next)];
    if (here >= 0 === there >= 0) return [];
    const share = here / (here - there);
    return [[corner[0] + share * (next[0] - corner[0]), corner[1] + share * (next[1] - corner[1])]];
  });
  return ends.length === 2 ? [ends[0]!, ends[1]!] : undefined;
}

/** The point of the line z = 0 that is nearest to a point: p − z(p) w/‖w‖². */
export function footOf(neuron: Affine, point: Point): Point {
  const { w1, w2 } = neuron;
  const share = netInput(neuron, point) / (w1 * w1 + w2 * w2);
  return [point[0] - share * w1, point[1] - share * w2];
}

/** |z(p)| / ‖w‖: how far a point lies from the line. */
export function distanceTo(neuron: Affine, point: Point): number {
  const { w1, w2, b } = neuron;
  const norm = Math.sqrt(w1 * w1 + w2 * w2);
  const larger = Math.max(Math.abs(w1), Math.abs(w2));
  // Squares of tiny weights are 0; the line is that of weights of ordinary size.
  if (norm === 0 && larger > 0) return distanceTo({ w1: w1 / larger, w2: w2 / larger, b: b / larger }, point);
  return Math.abs(netInput(neuron, point)) / norm;
}
