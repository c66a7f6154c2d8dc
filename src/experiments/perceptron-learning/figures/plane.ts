// The plane with its examples and one state of the perceptron's line: what all pictures of this experiment are made of.
import { h } from 'preact';
import { path, px, type Drawing } from '../../../lib/figure/index.ts';
import { clipAbove, footOf, lineAcross, square, type Affine, type Point } from '../../../lib/figure/plane.ts';
import type { Result, State } from '../experiment.ts';

/** Where a plane stands in a drawing, and which part of the plane it shows. */
export interface Window {
  readonly left: number;
  readonly top: number;
  readonly size: number;
  readonly low: number;
  readonly high: number;
}

/** The same line with the larger weight at 1: at a rate of 1e−300 the squares of the weights would vanish. */
export function affine({ w: [w1 = 0, w2 = 0], b }: State): Affine {
  const size = Math.max(Math.abs(w1), Math.abs(w2));
  if (size === 0) return { w1, w2, b };
  return { w1: w1 / size, w2: w2 / size, b: Math.min(1e300, Math.max(-1e300, b / size)) };
}

/** The square that holds all examples with some room. */
export function reachOf({ points }: Pick<Result, 'points'>): { low: number; high: number } {
  const all = points.flatMap(({ x }) => x);
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const room = Math.max(0.6, 0.15 * (most - least));
  return { low: least - room, high: most + room };
}

export const across = ({ left, size, low, high }: Window, x1: number): number =>
  px(left + (size * (x1 - low)) / (high - low));
export const down = ({ top, size, low, high }: Window, x2: number): number =>
  px(top + (size * (high - x2)) / (high - low));

const outline = (window: Window, points: readonly Point[]): string =>
  points.map(([x1, x2]) => `${across(window, x1)} ${down(window, x2)}`).join('L');

export const frame = ({ left, top, size }: Window): Drawing =>
  h('rect', { class: 'gr', x: left, y: top, width: size, height: size });

/** The side that is answered with 1. */
export function side(window: Window, neuron: Affine): Drawing | null {
  const corners = clipAbove(square(window.low, window.high), neuron);
  const isLine = neuron.w1 !== 0 || neuron.w2 !== 0;
  if (!isLine || corners.length < 3) return null;
  return h('g', { class: 'q-h' }, path('wash', `M${outline(window, corners)}Z`));
}

export function border(window: Window, neuron: Affine, className = 'line'): Drawing | null {
  const ends = lineAcross(neuron, window.low, window.high);
  return ends ? path(className, `M${outline(window, ends)}`) : null;
}

/** The weights as an arrow that stands on the line, `length` pixels long, where the line is nearest to a point. */
export function arrow(window: Window, neuron: Affine, near: Point, length: number): Drawing | null {
  const norm = Math.sqrt(neuron.w1 * neuron.w1 + neuron.w2 * neuron.w2);
  if (norm === 0 || !lineAcross(neuron, window.low, window.high)) return null;
  const foot = footOf(neuron, near);
  const [x, y] = [across(window, foot[0]), down(window, foot[1])];
  const [dx, dy] = [neuron.w1 / norm, -neuron.w2 / norm];
  const [tipX, tipY] = [x + length * dx, y + length * dy];
  const head = `M${px(tipX)} ${px(tipY)}l${px(-9 * dx - 4 * dy)} ${px(-9 * dy + 4 * dx)}l${px(8 * dy)} ${px(-8 * dx)}Z`;
  return h('g', { class: 'q-w' }, path('qs', `M${x} ${y}L${px(tipX - 7 * dx)} ${px(tipY - 7 * dy)}`), path('qf', head));
}

/** Examples of class 1 as discs, of class 0 as rings. */
export const examples = (window: Window, { points }: Pick<Result, 'points'>, radius = 5): Drawing =>
  h(
    'g',
    { class: 'q-y' },
    ...points.map(({ x, y }) =>
      h('circle', {
        class: y === 1 ? 'dot' : 'hol',
        cx: across(window, x[0]!),
        cy: down(window, x[1]!),
        r: y === 1 ? radius : radius - 0.9,
      }),
    ),
  );

/** A ring around the example that is looked at. */
export const ringed = (window: Window, [x1, x2]: Point, radius = 10): Drawing =>
  h('g', { class: 'q-d' }, h('circle', { class: 'qs', cx: across(window, x1), cy: down(window, x2), r: radius }));
