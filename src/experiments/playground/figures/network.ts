// The network as maps: every unit's own picture of the plane, joined by its weights, and the answer large with the
// examples on it. Thickness is size, dashes are weights below zero; they are gray until a unit is chosen.
import { h } from 'preact';
import { drawing, letter, path, px, text } from '../../../lib/figure/drawing.ts';
import type { Drawing } from '../../../lib/figure/figure.ts';
import { LARGE, SMALL, type PlaneMap } from '../maps.ts';
import type { Moment } from '../moment.ts';
import { classesOf, sizesOf } from '../parameters.ts';
import type { Layout, Spot } from './layout.ts';
import { examplesDrawn, sampleCross, sampleMarks } from './marks.ts';

/** A unit by its layer, inputs counting as 0, and its place in it. */
export interface Chosen {
  readonly layer: number;
  readonly unit: number;
}

export interface NetworkOptions {
  readonly id: string;
  readonly label: string;
  readonly words: Readonly<Record<string, string>>;
  readonly layout: Layout;
  readonly chosen?: Chosen | undefined;
}

/** Tints from paper to the full hue, and the line; drawn for one size and scaled to another. */
function plane({ tints, zero }: PlaneMap, { x, y }: Spot, size: number, drawn: number, quantity: string): Drawing {
  const scale = Math.round((size / drawn) * 1e4) / 1e4;
  const moved = `translate(${x} ${y})${scale === 1 ? '' : ` scale(${scale})`}`;
  return h(
    'g',
    { transform: moved },
    h(
      'g',
      { class: `map q-${quantity}` },
      h('rect', { class: 't0', width: drawn, height: drawn }),
      ...tints.map((d, i) => path(`t${i + 1}`, d)),
    ),
    zero === '' ? null : path('zero', zero, { 'stroke-width': drawn === LARGE ? 2.25 : 1.6 }),
  );
}

const frame = ({ x, y }: Spot, size: number, isOn: boolean, extra: Record<string, string> = {}): Drawing =>
  h('rect', { class: isOn ? 'frame on' : 'frame', x, y, width: size, height: size, ...extra });

const isAt = (chosen: Chosen | undefined, layer: number, unit: number): boolean =>
  chosen?.layer === layer && chosen.unit === unit;

/** From where an edge leaves and to where it goes. */
function ends(layout: Layout, layer: number, from: number, to: number): readonly [number, number, number, number] {
  const { kind, unit, units, large } = layout;
  const a = units[layer]![from]!;
  const b = units[layer + 1]?.[to];
  const half = unit / 2;
  if (kind === 'across') {
    return [a.x + unit, a.y + half, b ? b.x : large.x, b ? b.y + half : large.y + large.size / 2];
  }
  return [a.x + half, a.y + unit, b ? b.x + half : large.x + large.size / 2, b ? b.y : large.y];
}

function edgePath(kind: Layout['kind'], [x1, y1, x2, y2]: readonly [number, number, number, number]): string {
  const [mx, my] = [px((x1 + x2) / 2), px((y1 + y2) / 2)];
  return kind === 'across'
    ? `M${px(x1)} ${px(y1)}C${mx} ${px(y1)} ${mx} ${px(y2)} ${px(x2)} ${px(y2)}`
    : `M${px(x1)} ${px(y1)}C${px(x1)} ${my} ${px(x2)} ${my} ${px(x2)} ${px(y2)}`;
}

const largest = (W: readonly (readonly number[])[]): number =>
  W.flat().reduce((most, value) => Math.max(most, Math.abs(value)), Number.MIN_VALUE);

function edges({ W }: Moment, layout: Layout, chosen: Chosen | undefined): Drawing {
  const gray: Drawing[] = [];
  const lit: Drawing[] = [];
  W.forEach((weights, layer) => {
    const most = largest(weights);
    weights.forEach((row, i) =>
      row.forEach((weight, j) => {
        const share = Math.abs(weight) / most;
        const isLit = isAt(chosen, layer, i) || isAt(chosen, layer + 1, j);
        const edge = path(isLit ? 'edge lit' : 'edge', edgePath(layout.kind, ends(layout, layer, i, j)), {
          'stroke-width': Math.round(10 * ((isLit ? 1 : 0.5) + (isLit ? 3.4 : 2.2) * share)) / 10,
          ...(weight < 0 ? { 'stroke-dasharray': isLit ? '6 4' : '4 3' } : {}),
          ...(isLit ? {} : { 'stroke-opacity': Math.round(100 * (0.25 + 0.6 * share)) / 100 }),
        });
        (isLit ? lit : gray).push(edge);
      }),
    );
  });
  return h('g', {}, ...gray, ...lit);
}

/** x₁ above its map, or beside it where layers run down. */
function inputLetters({ kind, units, unit }: Layout): Drawing {
  const [first, second] = units[0]!;
  const [one, two] =
    kind === 'across'
      ? [
          [first!.x + unit / 2, first!.y - 7, 'middle'] as const,
          [second!.x + unit / 2, second!.y - 7, 'middle'] as const,
        ]
      : [
          [first!.x - 8, first!.y + unit / 2 + 4, 'end'] as const,
          [second!.x + unit + 8, second!.y + unit / 2 + 4, 'start'] as const,
        ];
  const said = ([x, y, anchor]: readonly [number, number, string], symbol: string): Drawing =>
    text(px(x), px(y), letter(symbol), { class: 'qt', 'text-anchor': anchor });
  return h('g', { class: 'q-x' }, said(one, 'x₁'), said(two, 'x₂'));
}

const STEPS = 8;

/** What the tints and the marks mean. */
function legend({ settings, heldOut }: Moment, { legend: { x, y } }: Layout, words: NetworkOptions['words']): Drawing {
  const classes = classesOf(settings);
  const isBinary = sizesOf(settings).at(-1) === 1;
  const shown = (classes === 2 ? [1, 0] : [0, 1, 2, 3]).slice(0, classes);
  const step = 14;
  const foot = y + 24;
  const column = x + 138;
  const beside = column + 13 * classes;
  return h(
    'g',
    {},
    h(
      'g',
      { class: 'q-h' },
      ...Array.from({ length: STEPS }, (_, i) =>
        h('rect', { class: `t${i}`, x: px(x + step * i), y, width: step, height: 9 }),
      ),
    ),
    isBinary ? path('zero', `M${px(x + 4 * step)} ${y - 3}v15`, { 'stroke-width': 2.25 }) : null,
    text(x, foot, isBinary ? '0' : `1/${classes}`),
    isBinary ? text(px(x + 4 * step), foot, '½', { 'text-anchor': 'middle' }) : null,
    text(px(x + STEPS * step), foot, '1', { 'text-anchor': 'end' }),
    text(x, foot + 17, words[isBinary ? 'answer' : 'surest']!),
    ...sampleMarks(shown, column, y + 4, false),
    text(beside, y + 8, `${words['shown']}: ${shown.join(', ')}`),
    ...(heldOut.length > 0 ? [...sampleMarks(shown, column, y + 22, true), text(beside, y + 26, words['held']!)] : []),
    sampleCross(column + 1, y + 40),
    text(beside, y + 44, words['wrong']!),
  );
}

export function networkDrawing(moment: Moment, { id, label, words, layout, chosen }: NetworkOptions): Drawing {
  const { maps, window } = moment;
  const { units, unit, large, width, height } = layout;
  const output = sizesOf(moment.settings).length - 1;
  const isSingle = maps.units.length === output;
  return drawing(
    { id, width, height, label },
    edges(moment, layout, chosen),
    ...units.flatMap((spots, layer) =>
      spots.map((spot, i) => plane(maps.units[layer]![i]!, spot, unit, SMALL, layer === 0 ? 'x' : 'h')),
    ),
    ...units.flatMap((spots, layer) => spots.map((spot, i) => frame(spot, unit, isAt(chosen, layer, i)))),
    inputLetters(layout),
    plane(maps.large, large, large.size, LARGE, 'h'),
    examplesDrawn(moment, large),
    frame(large, large.size, isSingle && isAt(chosen, output, 0), {
      // Where a reader's own points are placed: the middle and half the side.
      'data-plane': `${window.x} ${window.y} ${window.half}`,
    }),
    legend(moment, layout, words),
  );
}
