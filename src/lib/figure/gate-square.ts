// A square piece of the plane in a drawing, cut by a line, with the four points of a gate on it.
import { h } from 'preact';
import { path, px } from './drawing.ts';
import type { Drawing } from './figure.ts';
import { clipAbove, lineAcross, square, type Affine, type Point } from './plane.ts';

/** Where the square lies in the drawing, and which piece of the plane it shows: from … to in both directions. */
export interface Plane {
  readonly left: number;
  readonly top: number;
  readonly size: number;
  readonly from: number;
  readonly to: number;
}

/** The rows of a truth table, in its order. */
const CORNERS: readonly Point[] = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
];

export const placeOn =
  ({ left, top, size, from, to }: Plane) =>
  ([x, y]: Point): Point => [px(left + ((x - from) / (to - from)) * size), px(top + ((to - y) / (to - from)) * size)];

/** Straight lines through pixels, as path data. */
export const outline = (points: readonly Point[], close = true): string =>
  points.length === 0 ? '' : `M${points.map(([x, y]) => `${px(x)} ${px(y)}`).join('L')}${close ? 'Z' : ''}`;

/** The side that answers 1. */
export const positiveSide = (plane: Plane, neuron: Affine): string =>
  outline(clipAbove(square(plane.from, plane.to), neuron).map(placeOn(plane)));

/** The line z = 0 inside the square, or nothing. */
export const cutLine = (plane: Plane, neuron: Affine): string =>
  outline((lineAcross(neuron, plane.from, plane.to) ?? []).map(placeOn(plane)), false);

export interface Marks {
  readonly radius?: number;
  /** What is answered at the corners: where it is not the target, the point is struck through. */
  readonly outputs?: readonly number[];
}

/** Filled where the target is 1, open where it is 0. */
export function corners(plane: Plane, targets: readonly number[], { radius = 5.5, outputs }: Marks = {}): Drawing[] {
  const reach = radius + 4;
  return CORNERS.map((corner, i) => {
    const [x, y] = placeOn(plane)(corner);
    const isWrong = outputs !== undefined && outputs[i] !== targets[i];
    const strokes = `M${px(x - reach)} ${px(y - reach)}l${2 * reach} ${2 * reach}m0 ${-2 * reach}l${-2 * reach} ${2 * reach}`;
    return h(
      'g',
      {},
      h('circle', { class: targets[i] === 1 ? 'dot' : 'hol', cx: x, cy: y, r: px(radius) }),
      isWrong ? h('g', { class: 'q-d' }, path('r1', strokes)) : null,
    );
  });
}

/** The frame of the square. */
export const frame = ({ left, top, size }: Plane): Drawing =>
  h('rect', { class: 'thin', x: px(left), y: px(top), width: px(size), height: px(size) });
