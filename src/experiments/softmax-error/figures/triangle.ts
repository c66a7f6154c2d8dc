// The triangle of three shares that sum to 1: a corner is a class for certain, a side is a class ruled out.
import { h } from 'preact';
import { path, px, text, type Drawing, type Scene } from '../../../lib/figure/index.ts';
import type { Result } from '../experiment.ts';

export type ErrorScene = Scene<Result>;
export type Spot = readonly [x: number, y: number];

export interface Triangle {
  readonly left: number;
  readonly top: number;
  readonly side: number;
}

/** As an index at a letter. */
export const INDEX = ['₁', '₂', '₃'] as const;

/** √3 / 2 */
export const RISE = 0.8660254037844386;

/** Class 1 at the left, 2 at the top, 3 at the right. */
export const cornersOf = ({ left, top, side }: Triangle): readonly [Spot, Spot, Spot] => [
  [left, top + RISE * side],
  [left + side / 2, top],
  [left + side, top + RISE * side],
];

/** Where weights of the corners, or differences of them, lead. */
export function blend(triangle: Triangle, weights: readonly number[]): Spot {
  const corners = cornersOf(triangle);
  const along = (way: 0 | 1): number => corners.reduce((sum, corner, j) => sum + weights[j]! * corner[way], 0);
  return [px(along(0)), px(along(1))];
}

export const outline = (triangle: Triangle): string =>
  `M${cornersOf(triangle)
    .map(([x, y]) => `${px(x)} ${px(y)}`)
    .join('L')}Z`;

export const classOf = ({ runs }: Pick<ErrorScene, 'runs'>): number => Number(runs['only']!.settings['class']);

/** An arrow whose head is filled or open; nothing where it is shorter than its head. */
export function arrow([fromX, fromY]: Spot, [toX, toY]: Spot, stroke: 'r1' | 'r2'): Drawing | null {
  const [dx, dy] = [toX - fromX, toY - fromY];
  const length = Math.sqrt(dx * dx + dy * dy);
  if (!(length > 11)) return null;
  const [ux, uy] = [dx / length, dy / length];
  const [baseX, baseY] = [toX - 10 * ux, toY - 10 * uy];
  const head = `M${px(toX)} ${px(toY)}L${px(baseX - 5 * uy)} ${px(baseY + 5 * ux)}L${px(baseX + 5 * uy)} ${px(baseY - 5 * ux)}Z`;
  return h(
    'g',
    {},
    path(stroke, `M${px(fromX)} ${px(fromY)}L${px(baseX)} ${px(baseY)}`),
    path(stroke === 'r1' ? 'qf' : 'hol', head),
  );
}

/** The names of the corners; the true class is set bold. */
export function cornerNames(
  triangle: Triangle,
  truth: number,
  words: Readonly<Record<string, string>>,
  down = 19,
  tail: (which: number) => string = () => '',
): Drawing {
  const [one, two, three] = cornersOf(triangle);
  const name = (which: number): string => `${words['class']!} ${which}${tail(which)}`;
  const look = (which: number) => (which === truth ? 'ink b' : '');
  return h(
    'g',
    {},
    text(px(one[0]), px(one[1] + down), name(1), { class: look(1), 'text-anchor': 'start' }),
    text(px(two[0]), px(two[1] - 10), name(2), { class: look(2), 'text-anchor': 'middle' }),
    text(px(three[0]), px(three[1] + down), name(3), { class: look(3), 'text-anchor': 'end' }),
  );
}

/** The true corner: a ring with a point in it. */
export const target = ([x, y]: Spot): Drawing =>
  h(
    'g',
    { class: 'q-y' },
    h('circle', { class: 'hol', cx: px(x), cy: px(y), r: 6 }),
    h('circle', { class: 'qf', cx: px(x), cy: px(y), r: 2.2 }),
  );
