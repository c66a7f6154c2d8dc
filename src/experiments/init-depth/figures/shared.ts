// A logarithmic scale that has room for what vanishes: powers of ten from 10⁻¹² to 10⁶, beyond them the edge.
import { log } from '../../../lib/nn/index.ts';
import { path, px, text } from '../../../lib/figure/drawing.ts';
import type { Drawing, Scene } from '../../../lib/figure/figure.ts';
import { linear } from '../../../lib/figure/scale.ts';
import type { Result } from '../experiment.ts';

export type DepthScene = Scene<Result>;

export const [LEAST, MOST] = [-12, 6];
export const decades = (value: number): number =>
  value > 0 ? Math.min(MOST, Math.max(LEAST, log(value) / Math.LN10)) : LEAST;

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const powerOfTen = (exponent: number): string =>
  exponent === 0
    ? '1'
    : `10${exponent < 0 ? '⁻' : ''}${[...String(Math.abs(exponent))].map((d) => SUPERSCRIPTS[Number(d)]).join('')}`;

/** A curve of deviations over the layers, with a mark on each; values off the scale end at its edge. */
export function track({ x, y, quantity, stroke, mark, r }: Track, values: readonly number[]): Drawing[] {
  const spots = values.map((value, layer): [number, number] => [x(layer + 1), y(decades(value))]);
  return [
    path(`${quantity} ${stroke}`, `M${spots.map(([u, v]) => `${u} ${v}`).join('L')}`),
    ...spots.map(([u, v]) =>
      path(`${quantity} ${mark}`, `M${px(u - r)} ${v}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`),
    ),
  ];
}

interface Track {
  readonly x: (layer: number) => number;
  readonly y: (decade: number) => number;
  readonly quantity: string;
  readonly stroke: string;
  readonly mark: string;
  readonly r: number;
}

export const scales = (
  depth: number,
  [left, right]: readonly [number, number],
  [foot, top]: readonly [number, number],
) => ({
  x: linear([1, Math.max(2, depth)], [left, right]),
  y: linear([LEAST, MOST], [foot, top]),
});

/** Lines at every sixth power of ten, named at the left. */
export const grid = (
  y: (decade: number) => number,
  [left, right]: readonly [number, number],
  named: boolean,
): Drawing[] => [
  path('gr', [-12, -6, 0, 6].map((decade) => `M${left} ${y(decade)}H${right}`).join('')),
  ...(named
    ? [-12, -6, 0, 6].map((decade) => text(left - 7, y(decade) + 4, powerOfTen(decade), { 'text-anchor': 'end' }))
    : []),
];
