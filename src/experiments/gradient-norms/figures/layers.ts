// The size of the error in each layer, from the output back to the first hidden layer, over twenty starts.
import { h } from 'preact';
import { bandOf } from '../../../lib/figure/band.ts';
import { drawing, letter, path, px, text } from '../../../lib/figure/drawing.ts';
import { defineFigure, type Drawing, type Scene } from '../../../lib/figure/figure.ts';
import type { Result } from '../experiment.ts';
import { apart, decades, decadesOf, type Decades } from '../../../lib/figure/decades.ts';
import { sizeText } from '../sizes.ts';

export type NormScene = Scene<Result>;

/** The middle one of many numbers. */
export const middleOf = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const half = (sorted.length - 1) / 2;
  return (sorted[Math.floor(half)]! + sorted[Math.ceil(half)]!) / 2;
};

/** ‖δ‖ of every layer over that of the output, seed by seed. */
export const relative = ({ all }: Result): number[][] =>
  all.map((norms) => norms.map((norm) => (norms.at(-1)! > 0 ? norm / norms.at(-1)! : 0)));

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const ARMS = [
  { name: 'tanh', scheme: 'xavier', stroke: 'r2' },
  { name: 'relu', scheme: 'he', stroke: 'r3' },
  { name: 'sigmoid', scheme: 'xavier', stroke: 'r1' },
] as const;

/** A layer's name on the axis: 2 … L, in the course's counting. */
const layerTicks = (count: number, x: (place: number) => number, y: number, words: NormScene['words']): Drawing[] => [
  ...Array.from({ length: count }, (_, place) =>
    count > 10 && place % Math.ceil(count / 8) !== 0 && place !== count - 1
      ? null
      : text(x(place), y, place === count - 1 ? letter('L') : String(place + 2), { 'text-anchor': 'middle' }),
  ).filter((tick) => tick !== null),
  text(x(0) - 16, y, words['layer'], { 'text-anchor': 'end' }),
];

function band(
  series: readonly (readonly number[])[],
  stroke: string,
  { at }: Decades,
  x: (place: number) => number,
): Drawing {
  const values = bandOf(series);
  const edge = (key: 'low' | 'high') => values.map((one, place) => `${x(place)} ${at(one[key])}`);
  return h(
    'g',
    { class: 'q-d' },
    path('wash', `M${edge('high').join('L')}L${edge('low').reverse().join('L')}Z`),
    path(stroke, `M${values.map((one, place) => `${x(place)} ${at(one.median)}`).join('L')}`),
  );
}

function drawThree(scene: NormScene): Drawing {
  const { id, look, words } = scene;
  const narrow = look.kind === 'narrow';
  const series = ARMS.map(({ name }) => relative(scene.runs[name]!.result));
  const count = series[0]![0]!.length;
  const height = 270;
  const box: Box = { left: 48, right: look.width - (narrow ? 14 : 24), top: 34, bottom: height - 34 };
  const axis = decades(decadesOf(series.flat(2)), box);
  const x = (place: number): number =>
    px(box.left + 12 + ((box.right - box.left - 24) * place) / Math.max(1, count - 1));
  const names = apart(
    series.map((one) => axis.at(middleOf(one.map(([first]) => first!)))),
    18,
    box.bottom,
  );
  return drawing(
    { id, width: look.width, height, label: scene.label },
    h('g', { class: 'q-d' }, text(0, 14, ['∥', letter('δ'), '∥ ', words['relative']!], { class: 'qt' })),
    ...axis.axis,
    ...ARMS.map(({ stroke }, i) => band(series[i]!, stroke, axis, x)),
    ...ARMS.map(({ name }, i) => {
      const isLow = name === 'sigmoid';
      const place = Math.min(count - 1, isLow ? 2 : 1);
      const base = axis.at(bandOf(series[i]!)[place]!.median);
      return text(
        x(place),
        isLow ? base - 26 : name === 'tanh' ? Math.min(names[i]!, base) - 14 : base + 30,
        words[name]!,
        {
          class: 'ink b halo',
          'text-anchor': isLow ? 'end' : 'start',
        },
      );
    }),
    ...layerTicks(count, x, height - 10, words),
  );
}

export const three = defineFigure<Result>({
  id: 'gradient-norms-three',
  place: 'text',
  runs: ({ activation: _, scheme: __, ...settings }) =>
    Object.fromEntries(ARMS.map(({ name, scheme }) => [name, { ...settings, activation: name, scheme, seeds: 20 }])),
  draw: drawThree,
  data: (scene) => {
    const bands = ARMS.map(({ name }) => bandOf(relative(scene.runs[name]!.result)));
    return {
      columns: ['layer', ...ARMS.flatMap(({ name }) => ['low', 'median', 'high'].map((of) => `${of} ${name}`))],
      rows: bands[0]!.map((_, place) => [
        place + 2,
        ...bands.flatMap((one) => [one[place]!.low, one[place]!.median, one[place]!.high]),
      ]),
    };
  },
});

/** The chosen network: every start as a thin line, the middle one strong; below, the singular values of its factors. */
function drawOne(scene: NormScene): Drawing {
  const { id, look, words } = scene;
  const { result } = scene.runs['only']!;
  const series = relative(result);
  const count = series[0]!.length;
  const [left, right] = [48, look.width - 20];
  const upper: Box = { left, right, top: 34, bottom: 190 };
  const hasFactors = result.spectrum.length > 0;
  const lower: Box = { left, right, top: 266, bottom: 366 };
  const first = middleOf(series.map((one) => one[0]!));
  // Room for its number below the lowest point.
  const axis = decades(decadesOf([...series.flat(), first / 4]), upper);
  const spectrum = decades(decadesOf(result.spectrum.flat().filter((value) => value > 1e-6)), lower);
  const x = (place: number): number => px(left + 14 + ((right - left - 28) * place) / Math.max(1, count - 1));
  const isLow = axis.at(first) > (upper.top + upper.bottom) / 2;
  return drawing(
    { id, width: look.width, height: hasFactors ? 386 : 224, label: scene.label },
    h('g', { class: 'q-d' }, text(0, 14, ['∥', letter('δ'), '∥ ', words['relative']!], { class: 'qt' })),
    ...axis.axis,
    h('g', { class: 'q-d' }, band(series, 'r1', axis, x)),
    text(x(0) + (isLow ? 16 : 6), Math.min(upper.bottom - 3, axis.at(first) + (isLow ? 16 : 30)), sizeText(first), {
      class: 'ink b halo',
    }),
    ...layerTicks(count, x, upper.bottom + 22, words),
    ...(hasFactors
      ? [
          text(0, lower.top - 20, words['spectrum'], { class: 'ink' }),
          ...spectrum.axis,
          ...result.spectrum.flatMap((values, place) =>
            values.map((value, i) =>
              h(
                'g',
                { class: 'q-w' },
                h('circle', {
                  class: i === 0 ? 'dot' : 'hol',
                  cx: px((x(place) + x(place + 1)) / 2),
                  cy: spectrum.at(value),
                  r: i === 0 ? 3.6 : 2.4,
                }),
              ),
            ),
          ),
        ]
      : []),
  );
}

export const one = defineFigure<Result>({
  id: 'gradient-norms-run',
  place: 'text',
  runs: (settings) => ({ only: settings }),
  draw: drawOne,
  data: (scene) => {
    const bands = bandOf(relative(scene.runs['only']!.result));
    return {
      columns: ['layer', 'low', 'median', 'high'],
      rows: bands.map(({ low, median: middle, high }, place) => [place + 2, low, middle, high]),
    };
  },
});
