// The same neuron from above: bands of equal a, the line z = 0, the weights as an arrow that stands on it.
import { h } from 'preact';
import { letter, path, px, text, type Drawing } from '../../../lib/figure/index.ts';
import { clipAbove, footOf, lineAcross, square, type Affine, type Point } from '../../../lib/figure/plane.ts';
import { HIGH, LOW } from '../experiment.ts';
import { brief } from './shared.ts';

export interface Window {
  readonly left: number;
  readonly top: number;
  readonly size: number;
}

export const across = ({ left, size }: Window, x1: number): number => px(left + (size * (x1 - LOW)) / (HIGH - LOW));
export const down = ({ top, size }: Window, x2: number): number => px(top + (size * (HIGH - x2)) / (HIGH - LOW));
const place = (window: Window, [x1, x2]: Point): string => `${across(window, x1)} ${down(window, x2)}`;

export const ring = (window: Window, points: readonly Point[]): string =>
  points.length > 2 ? `M${points.map((point) => place(window, point)).join('L')}Z` : '';

/** Each band covers all that lies above its level, so that one faint wash a band adds up. */
export const bands = (window: Window, neuron: Affine, levels: readonly number[]): Drawing =>
  h(
    'g',
    { class: 'bands q-h' },
    ...levels.map((level) => path('', ring(window, clipAbove(square(LOW, HIGH), neuron, level)))),
  );

/** The line z = 0, or any other level line. */
export function levelLine(window: Window, neuron: Affine, className: string, level = 0): Drawing | null {
  const ends = lineAcross({ ...neuron, b: neuron.b - level }, LOW, HIGH);
  return ends ? path(className, `M${place(window, ends[0])}L${place(window, ends[1])}`) : null;
}

/** An arrow between two points of the plane. */
function arrow(window: Window, from: Point, to: Point): Drawing | null {
  const [x, y] = [across(window, from[0]), down(window, from[1])];
  const [tipX, tipY] = [across(window, to[0]), down(window, to[1])];
  const length = Math.sqrt((tipX - x) * (tipX - x) + (tipY - y) * (tipY - y));
  if (!(length > 1)) return null;
  const [dx, dy] = [(tipX - x) / length, (tipY - y) / length];
  const head = `M${tipX} ${tipY}l${px(-9 * dx - 4 * dy)} ${px(-9 * dy + 4 * dx)}l${px(8 * dy)} ${px(-8 * dx)}Z`;
  return h('g', {}, path('qs', `M${x} ${y}L${px(tipX - 7 * dx)} ${px(tipY - 7 * dy)}`), path('qf', head));
}

/** w as an arrow from the line, `reach` long in units of the plane at most; absent where no line is in sight. */
export function weightArrow(window: Window, neuron: Affine, near: Point, reach = 1.6): Drawing | null {
  const norm = Math.sqrt(neuron.w1 * neuron.w1 + neuron.w2 * neuron.w2);
  if (norm === 0 || !lineAcross(neuron, LOW, HIGH)) return null;
  const foot = footOf(neuron, near);
  const length = Math.min(norm, reach) / norm;
  const tip: Point = [foot[0] + length * neuron.w1, foot[1] + length * neuron.w2];
  return h('g', { class: 'q-w' }, arrow(window, foot, tip));
}

/** Frame, axes through the origin, ticks. */
export function ground(window: Window): Drawing {
  const { left, top, size } = window;
  const ticks = [LOW, 0, HIGH];
  return h(
    'g',
    {},
    path('gr', `M${left} ${down(window, 0)}H${px(left + size)}M${across(window, 0)} ${top}V${px(top + size)}`),
    h('rect', { class: 'gr', x: left, y: top, width: px(size), height: px(size) }),
    ...ticks.flatMap((tick) => [
      text(across(window, tick), px(top + size + 16), brief(tick), { 'text-anchor': 'middle' }),
      text(left - 5, down(window, tick) + 4, brief(tick), { 'text-anchor': 'end' }),
    ]),
    h(
      'g',
      { class: 'q-x' },
      text(across(window, 1.9), px(top + size + 17), letter('x₁'), { class: 'qt', 'text-anchor': 'middle' }),
      text(left - 5, down(window, 1.8), letter('x₂'), { class: 'qt', 'text-anchor': 'end' }),
    ),
  );
}
