// A quadratic valley seen from above: E = ½(a u² + 2b uv + c v²) around its lowest point. Its levels are ellipses, so
// each is drawn exactly by two arcs, and in few bytes.
import { h } from 'preact';
import { atan } from '../nn/circular.ts';
import { px } from './drawing.ts';
import type { Drawing } from './figure.ts';

export interface Valley {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  /** The lowest point. */
  readonly floor: readonly [x: number, y: number];
}

/** A window onto the plane: where it stands in the drawing, and what it shows. */
export interface Window {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly x: readonly [from: number, to: number];
  readonly y: readonly [from: number, to: number];
}

/** Farther out a drawing's coordinates would overflow. */
const FARTHEST = 1e5;
const held = (value: number): number => px(Math.max(-FARTHEST, Math.min(FARTHEST, value)));

/** From the plane to pixels inside the window, y upwards. */
export const across = ({ x: [from, to], width }: Window, value: number): number =>
  held(((value - from) / (to - from)) * width);
export const down = ({ y: [from, to], height }: Window, value: number): number =>
  held(((to - value) / (to - from)) * height);

/** One level as a closed path of two arcs, in the window's pixels; empty where the form has no closed levels. */
export function levelPath({ a, b, c, floor }: Valley, level: number, window: Window): string {
  const [sx, sy] = [window.width / (window.x[1] - window.x[0]), window.height / (window.y[1] - window.y[0])];
  // The same form in pixels, where y runs down.
  const [p, q, r] = [a / (sx * sx), -b / (sx * sy), c / (sy * sy)];
  const middle = (p + r) / 2;
  const spread = Math.sqrt(((p - r) / 2) * ((p - r) / 2) + q * q);
  const [flat, steep] = [middle - spread, middle + spread];
  if (!(flat > 0 && level > 0)) return '';
  const [long, short] = [Math.sqrt((2 * level) / flat), Math.sqrt((2 * level) / steep)];
  // The long axis is the eigenvector of the smaller curvature; a hair of tilt would have no length.
  const [u, v] = q * q > 1e-300 ? [q, flat - p] : p <= r ? [1, 0] : [0, 1];
  const size = Math.sqrt(u * u + v * v);
  const [dx, dy] = [(long * u) / size, (long * v) / size];
  const turn = u === 0 ? 90 : (atan(v / u) * 180) / Math.PI;
  const [x, y] = [across(window, floor[0]), down(window, floor[1])];
  const arc = `A${px(long)} ${px(short)} ${px(turn)} 0 0 `;
  return `M${held(x - dx)} ${held(y - dy)}${arc}${held(x + dx)} ${held(y + dy)}${arc}${held(x - dx)} ${held(y - dy)}Z`;
}

/** The window in bands: each piece covers all that costs more than its level, so that height adds up to color. */
export const bandsOf = (valley: Valley, levels: readonly number[], window: Window): Drawing =>
  h(
    'g',
    { class: 'bands q-e' },
    ...levels.map((level) =>
      h('path', {
        'fill-rule': 'evenodd',
        d: `M-2 -2H${px(window.width + 2)}V${px(window.height + 2)}H-2Z${levelPath(valley, level, window)}`,
      }),
    ),
  );

/** Whatever is drawn in the window's pixels, cut at its border: pages let drawings overflow, so it says so itself. */
export const inWindow = (window: Window, ...children: (Drawing | string)[]): Drawing => {
  const [x, y, width, height] = [window.left, window.top, window.width, window.height].map(px);
  return h('svg', { x, y, width, height, style: 'overflow:hidden' }, ...children);
};

/** Corners of a path through points of the plane; it ends before the first that is not finite. */
export function pathThrough(xs: readonly number[], ys: readonly number[], window: Window): string {
  const end = xs.findIndex((x, index) => !(Math.abs(x) < Infinity && Math.abs(ys[index] ?? NaN) < Infinity));
  const count = end < 0 ? xs.length : end;
  if (count === 0) return '';
  const points = Array.from({ length: count }, (_, i) => `${across(window, xs[i]!)} ${down(window, ys[i]!)}`);
  return `M${points.join('L')}`;
}

/** Levels whose distances from the floor grow evenly: 1, 4, 9, … parts of the highest. */
export const evenLevels = (highest: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => (highest * (index + 1) * (index + 1)) / (count * count));
