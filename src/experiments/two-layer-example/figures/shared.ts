// What the pictures of document D's network share: maps of a quantity over the plane, and the units' two lines.
import { contours } from 'd3-contour';
import { h } from 'preact';
import { path, px, text, letter, type Drawing, type Scene } from '../../../lib/figure/index.ts';
import { clipAbove, lineAcross, square, type Affine, type Point } from '../../../lib/figure/plane.ts';
import { trail } from '../../../lib/figure/trail.ts';
import { FIRST, HIGH, LOW, type Result } from '../experiment.ts';

export type LessonScene = Scene<Result>;

export interface Window {
  readonly left: number;
  readonly top: number;
  readonly size: number;
}

export const across = ({ left, size }: Window, x: number): number => px(left + ((x - LOW) / (HIGH - LOW)) * size);
export const down = ({ top, size }: Window, y: number): number => px(top + ((HIGH - y) / (HIGH - LOW)) * size);

/** z = 0 of each hidden unit, from the weights of the network. */
export const UNITS: readonly Affine[] = [0, 1].map((j) => ({
  w1: FIRST.W[0]![j]!,
  w2: FIRST.W[1]![j]!,
  b: FIRST.b[j]!,
}));

/** Where both net inputs are 0, by Cramer's rule. */
export function crossing(): Point {
  const [one, two] = UNITS as [Affine, Affine];
  const determinant = one.w1 * two.w2 - one.w2 * two.w1;
  return [(one.w2 * two.b - two.w2 * one.b) / determinant, (two.w1 * one.b - one.w1 * two.b) / determinant];
}

/** Levels between the ends of an output, evenly spaced. */
export const levelsBetween = (least: number, most: number, bands: number): number[] =>
  Array.from({ length: bands }, (_, band) => least + ((most - least) * band) / bands);

/** Bands of equal value as paths: each covers all that is larger than its level, so that the washes add up. */
export function bands(window: Window, values: readonly (readonly number[])[], levels: readonly number[]): Drawing {
  const count = values.length;
  const along = (place: number): number => Math.min(count - 1, Math.max(0, place - 0.5)) / (count - 1);
  const at = (start: number, place: number): number => start + along(place) * window.size;
  const ring = (points: readonly (readonly number[])[]): string =>
    `${trail(points.map(([u, v]) => [at(window.left, u!), at(window.top, v!)]))}Z`;
  const flat = [...values].reverse().flat();
  return h(
    'g',
    { class: 'bands' },
    ...contours()
      .size([count, count])
      .thresholds([...levels])(flat)
      .map(({ coordinates }) => h('path', { d: coordinates.flat().map(ring).join('') })),
  );
}

/** The same for one unit: its level lines are straight, so that each band is the square cut off where z passes a level. */
export function straightBands(window: Window, unit: Affine, netInputs: readonly number[]): Drawing {
  const ring = (points: readonly Point[]): string =>
    points.length < 3 ? '' : `M${points.map(([x, y]) => `${across(window, x)} ${down(window, y)}`).join('L')}Z`;
  return h(
    'g',
    { class: 'bands' },
    ...netInputs.map((level) => h('path', { d: ring(clipAbove(square(LOW, HIGH), unit, level)) })),
  );
}

export const frameOf = ({ left, top, size }: Window): Drawing =>
  h('rect', { class: 'thin', x: px(left), y: px(top), width: px(size), height: px(size) });

export function unitLine(window: Window, unit: Affine, className: string): Drawing | null {
  const ends = lineAcross(unit, LOW, HIGH);
  if (!ends) return null;
  return path(className, `M${ends.map(([x, y]) => `${across(window, x)} ${down(window, y)}`).join('L')}`);
}

/** −3, 0, 3 on both sides of a map, and the letters of the axes. */
export function axes(window: Window): Drawing {
  const { left, top, size } = window;
  const numbers = [LOW, 0, HIGH].flatMap((value) => {
    const word = value < 0 ? `−${-value}` : String(value);
    return [
      text(across(window, value), px(top + size + 17), word, { 'text-anchor': 'middle' }),
      text(px(left - 6), px(down(window, value) + 4), word, { 'text-anchor': 'end' }),
    ];
  });
  return h(
    'g',
    {},
    ...numbers,
    h(
      'g',
      { class: 'q-x' },
      text(px(left + size * 0.75), px(top + size + 18), [letter('x'), '₁'], { class: 'qt', 'text-anchor': 'middle' }),
      text(px(left - 6), px(top + size * 0.25 + 4), [letter('x'), '₂'], { class: 'qt', 'text-anchor': 'end' }),
    ),
  );
}
