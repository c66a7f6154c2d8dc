// What the hidden units look at: the weights into each as a picture, and the digit it speaks for most.
import { drawing, px, text } from '../../../lib/figure/drawing.ts';
import { defineFigure, type Drawing } from '../../../lib/figure/figure.ts';
import { signed, type Tile } from '../../../lib/figure/mask.ts';
import { h } from 'preact';
import type { Result } from '../experiment.ts';
import { valuesOf } from '../../../lib/data/digit-network.ts';
import { pictureOf } from '../pictures.ts';
import { resultOf, runsOnly, type LessonScene } from './common.ts';

const MOST = 30;
const WORD = 20;
const KEY = 30;

/** Pixels where hardly any picture has ink keep the weights that they began with: they are left blank. */
const LEAST_INK = 0.01;

export interface Unit {
  /** The weights from each pixel. */
  readonly weights: readonly number[];
  /** The digit to which the unit adds most; null where it does not reach the outputs by itself. */
  readonly digit: number | null;
}

/** The units of the first layer, at most 30 of them. */
export function unitsOf({ sizes, parameters }: Pick<Result, 'sizes' | 'parameters'>): Unit[] {
  const values = valuesOf(parameters);
  const [inputs = 0, units = 0, outputs = 0] = sizes;
  const after = inputs * units + units;
  return Array.from({ length: Math.min(MOST, units) }, (_, unit) => {
    const weights = Array.from({ length: inputs }, (_, pixel) => values[pixel * units + unit]!);
    if (sizes.length === 2) return { weights, digit: unit };
    if (sizes.length > 3) return { weights, digit: null };
    const votes = Array.from(values.subarray(after + unit * outputs, after + (unit + 1) * outputs));
    return { weights, digit: votes.indexOf(Math.max(...votes)) };
  });
}

const meanInk = ({ sample }: Result): number[] => {
  const pictures = sample.map(({ picture }) => pictureOf(picture));
  return (pictures[0] ?? []).map((_, pixel) => pictures.reduce((sum, one) => sum + one[pixel]!, 0) / pictures.length);
};

/** So many pixels at every side have no ink in any picture: they are cut off. */
function marginOf(ink: readonly number[], columns: number): number {
  const rows = ink.length / columns;
  return ink.reduce(
    (margin, value, pixel) => {
      if (value < LEAST_INK) return margin;
      const [x, y] = [pixel % columns, Math.floor(pixel / columns)];
      return Math.min(margin, x, y, columns - 1 - x, rows - 1 - y);
    },
    Math.floor(Math.min(rows, columns) / 2) - 1,
  );
}

/** All on one scale: all but one in a hundred of the weights that matter lie within it. */
export function scaleOf(units: readonly Unit[], ink: readonly number[]): number {
  const sizes = units.flatMap(({ weights }) =>
    weights.filter((_, pixel) => ink[pixel]! >= LEAST_INK).map((weight) => Math.abs(weight)),
  );
  sizes.sort((one, other) => one - other);
  return sizes[Math.floor(0.99 * sizes.length)] || 1;
}

/** Seven steps from the most negative to the most positive. */
function key({ look, words }: LessonScene, top: number): Drawing[] {
  const step = look.kind === 'narrow' ? 20 : 26;
  const left = px(look.width / 2 - 3.5 * step);
  return [
    text(left - 10, top + 11, words['paper']!, { 'text-anchor': 'end' }),
    ...['n3', 'n2', 'n1', '', 'p1', 'p2', 'p3'].map((name, i) =>
      h('rect', { class: name || 'thin', x: px(left + i * step + 0.5), y: top + 0.5, width: step - 3, height: 12 }),
    ),
    text(left + 7 * step + 6, top + 11, words['ink']!),
  ];
}

function draw(scene: LessonScene): Drawing {
  const { id, look, words } = scene;
  const result = resultOf(scene);
  const units = unitsOf(result);
  const ink = meanInk(result);
  const unit = scaleOf(units, ink);
  const inRow = look.kind === 'narrow' ? 5 : 10;
  const pitch = look.width / inRow;
  const size = pitch - 6;
  const high = size + (result.sizes.length > 3 ? 6 : WORD + 4);
  const margin = marginOf(ink, result.columns);
  const columns = result.columns - 2 * margin;
  const isShown = (pixel: number): boolean => {
    const [x, y] = [pixel % result.columns, Math.floor(pixel / result.columns)];
    return x >= margin && x < margin + columns && y >= margin && y < ink.length / result.columns - margin;
  };
  const scale = size / columns;
  const rows = Math.ceil(units.length / inRow);
  const bottom = Math.round(rows * high) + 8;
  const tiles = units.map(({ weights }): Tile => ({
    ...{ x: 0, y: 0, columns },
    values: weights
      .map((weight, pixel) => (ink[pixel]! >= LEAST_INK ? weight / unit : 0))
      .filter((_, pixel) => isShown(pixel)),
  }));
  const left = (i: number): number => (i % inRow) * pitch + 3;
  const top = (i: number): number => Math.floor(i / inRow) * high;
  return drawing(
    { id, width: look.width, height: bottom + KEY - 8, label: scene.label },
    ...tiles.flatMap((tile, i) => [
      h('rect', { class: 'gr', x: px(left(i)), y: px(top(i) + 0.5), width: px(size), height: px(size) }),
      signed([tile], { left: left(i), top: top(i), scale }),
      units[i]!.digit === null
        ? null
        : text(px(left(i) + size / 2), px(top(i) + size + 16), `${words['for']} ${units[i]!.digit}`, {
            'text-anchor': 'middle',
          }),
    ]),
    ...key(scene, bottom),
  );
}

export const units = defineFigure<Result>({
  id: 'digits-units',
  place: 'text',
  runs: runsOnly,
  draw,
  data: (scene) => {
    const all = unitsOf(resultOf(scene));
    return {
      columns: ['pixel', ...all.map((_, i) => `unit ${i + 1}`)],
      rows: all[0]!.weights.map((_, pixel) => [pixel, ...all.map(({ weights }) => weights[pixel]!)]),
    };
  },
});
