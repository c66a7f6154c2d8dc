// Numbers, hues and arrows that the graph, the tape and the cards share. Solid and in ink: values, forward. Dashed and in
// the color of errors: gradients, backward.
import { scientific, fixed } from '../../../i18n/number.ts';
import { h } from 'preact';
import { path, px, text } from '../../../lib/figure/drawing.ts';
import type { Drawing } from '../../../lib/figure/figure.ts';

/** A number in little room: whole ones as they are, others to so many decimals, far ones as powers. */
export function brief(value: number, digits = 3): string {
  const size = Math.abs(value);
  if (size === Math.floor(size) && size < 1e5) return fixed(value, 0);
  if (size >= 1e5 || size < 0.5 / [1, 10, 100, 1000, 1e4, 1e5][digits]!) {
    return scientific(value, size >= 1e5 ? 1 : 0).replaceAll('\u00a0', '');
  }
  const written = fixed(value, size >= 1000 ? 0 : size >= 100 ? 1 : size >= 10 ? Math.min(2, digits) : digits);
  return written.includes('.') ? written.replace(/0+$/, '').replace(/\.$/, '') : written;
}

const HUES: Readonly<Record<string, string>> = { x: 'q-x', X: 'q-x', w: 'q-w', W: 'q-w', v: 'q-w', b: 'q-b', c: 'q-b', y: 'q-y', Y: 'q-y', z: 'q-z', Z: 'q-z', h: 'q-h', H: 'q-h', E: 'q-e' }; // prettier-ignore

/** The course's color of a name; where letters are letters, inputs are inputs and nothing else has a color. */
export const hueOf = (name: string, isInput: boolean, isNetwork: boolean): string =>
  isNetwork ? (/^v[₀-₉]/.test(name) ? '' : (HUES[name[0]!] ?? '')) : isInput ? 'q-x' : '';

export type Point = readonly [x: number, y: number];

const unit = ([x1, y1]: Point, [x2, y2]: Point): Point => {
  const length = Math.sqrt((x2 - x1) * (x2 - x1) + (y2 - y1) * (y2 - y1)) || 1;
  return [(x2 - x1) / length, (y2 - y1) / length];
};

/** A way through points, moved to its left by so much, shortened at both ends. */
export function along(points: readonly Point[], aside: number, short: number): Point[] {
  const count = points.length;
  return points.map((point, i) => {
    const [dx, dy] = unit(points[Math.max(0, i - 1)]!, points[Math.min(count - 1, i + 1)]!);
    const inward = i === 0 ? short : i === count - 1 ? -short : 0;
    return [point[0] - dy * aside + dx * inward, point[1] + dx * aside + dy * inward];
  });
}

const lineThrough = (points: readonly Point[]): string => `M${points.map(([x, y]) => `${px(x)} ${px(y)}`).join('L')}`;

/** A head at the end of a way. */
function head(points: readonly Point[], size = 7): string {
  const [x, y] = points.at(-1)!;
  const [dx, dy] = unit(points.at(-2)!, points.at(-1)!);
  const [bx, by] = [x - size * dx, y - size * dy];
  const w = size * 0.48;
  return `M${px(x)} ${px(y)}L${px(bx - w * dy)} ${px(by + w * dx)}L${px(bx + w * dy)} ${px(by - w * dx)}Z`;
}

/** Forward: a solid arrow; faint while nothing has come along it. */
export const forwardArrow = (points: readonly Point[], isKnown: boolean): Drawing =>
  h('g', {}, path(isKnown ? 'line' : 'gr', lineThrough(points)), path(isKnown ? 'qf' : 'gr', head(points)));

/** Backward: a dashed arrow in the color of errors. */
export const backArrow = (points: readonly Point[]): Drawing =>
  h('g', { class: 'q-d' }, path('qs fine', lineThrough(points)), path('qf', head(points)));

/** The middle of a way. */
function middle(points: readonly Point[], share = 0.5): Point {
  const at = share * (points.length - 1);
  const i = Math.min(points.length - 2, Math.floor(at));
  const [[x1, y1], [x2, y2]] = [points[i]!, points[i + 1]!];
  return [x1 + (x2 - x1) * (at - i), y1 + (y2 - y1) * (at - i)];
}

/** A number on paper of its own, so that it can stand on a line. */
export const plate = (x: number, y: number, content: string, name = 'qt'): Drawing => {
  const width = 7 * content.length + 4;
  return h(
    'g',
    {},
    h('rect', { class: 'pap', x: px(x - width / 2), y: px(y - 8), width: px(width), height: 16 }),
    text(px(x), px(y + 4.5), content, { class: name, 'text-anchor': 'middle' }),
  );
};

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Where on its way a label stands free of all that is placed already; it is placed there. */
export function freeSpot(points: readonly Point[], content: string, placed: Box[]): Point {
  const width = 7 * content.length + 4;
  const boxAt = ([x, y]: Point): Box => ({ x: x - width / 2, y: y - 8, width, height: 16 });
  // Not the middle first: that is where two ways that cross would meet.
  const shares = [0.62, 0.5, 0.7, 0.42, 0.34, 0.76, 0.26];
  const tries = shares.map((share) => middle(points, share));
  const free = tries.find((point) => placed.every((box) => !overlap(boxAt(point), box))) ?? tries[0]!;
  placed.push(boxAt(free));
  return free;
}
