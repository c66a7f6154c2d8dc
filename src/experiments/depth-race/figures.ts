// Twenty seeds: what is learned at the end against the depth, and how three layers learn.
import { h } from 'preact';
import { spreadOf } from '../../lib/figure/band.ts';
import { bandOf } from '../../lib/figure/band.ts';
import { drawing, path, px, text } from '../../lib/figure/drawing.ts';
import { defineFigure, type Drawing, type Scene } from '../../lib/figure/figure.ts';
import { linear } from '../../lib/figure/scale.ts';
import { MOMENTS, type Result } from './experiment.ts';
import { recordedSeeds } from './recorded.ts';
import { DEPTHS_TRIED, SERIES } from './recordings.ts';

const STROKES = { sigmoid: ['r1', 'dot'], tanh: ['r2', 'hol'], relu: ['r3', 'hol'] } as const;
const EPOCHS = 600;

export const bandsByDepth = (activation: string) =>
  DEPTHS_TRIED.map((depth) => spreadOf(recordedSeeds(activation, depth).final));

export const bandOverEpochs = (activation: string, depth: number) => bandOf(recordedSeeds(activation, depth).accuracy);

const percent = (share: number): string => `${100 * share} %`;

interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  y(share: number): number;
}

const frameOf = (scene: Scene<Result>, height: number, least: number): Frame => {
  const [top, bottom] = [48, height - 38];
  return { left: 50, right: scene.look.width - 12, top, bottom, y: linear([least, 1], [bottom, top]) };
};

const rulers = ({ left, right, y }: Frame, ticks: readonly number[]): Drawing[] => [
  path('gr', ticks.map((share) => `M${left} ${y(share)}H${right}`).join('')),
  ...ticks.map((share) => text(left - 7, y(share) + 4, percent(share), { 'text-anchor': 'end' })),
];

function drawDepths(scene: Scene<Result>): Drawing {
  const { id, look, words } = scene;
  const height = 270;
  const frame = frameOf(scene, height, 0);
  const { left, right, y, bottom } = frame;
  const offset = { sigmoid: 0, tanh: -7, relu: 7 } as const;
  const x = (i: number): number => px(left + 62 + ((right - left - 86) * i) / (DEPTHS_TRIED.length - 1));
  return drawing(
    { id, width: look.width, height, label: scene.label },
    text(0, 14, words['right'], { class: 'ink' }),
    ...rulers(frame, [0, 0.5, 1]),
    text(left + 4, y(0.5) - 7, words['chance']),
    ...SERIES.map(({ activation }) => {
      const bands = bandsByDepth(activation);
      const [stroke, mark] = STROKES[activation];
      const at = (i: number): number => x(i) + offset[activation];
      return h(
        'g',
        { class: 'q-h' },
        path('r1', bands.map(({ low, high }, i) => `M${at(i)} ${y(low)}V${y(high)}`).join(''), {
          style: 'stroke-width:1',
        }),
        path(stroke, `M${bands.map(({ median }, i) => `${at(i)} ${y(median)}`).join('L')}`),
        h('g', { class: mark }, ...bands.map(({ median }, i) => h('circle', { cx: at(i), cy: y(median), r: 4 }))),
      );
    }),
    text(x(3) - 16, y(bandsByDepth('sigmoid')[3]!.median) + 26, words['sigmoid'], {
      class: 'ink b halo',
      'text-anchor': 'end',
    }),
    text(x(0) - 14, y(bandsByDepth('tanh')[0]!.median) + 6, words['tanh'], {
      class: 'ink b halo',
      'text-anchor': 'end',
    }),
    text(x(0) + 7, y(bandsByDepth('relu')[0]!.median) - 11, words['relu'], {
      class: 'ink b halo',
      'text-anchor': 'middle',
    }),
    ...DEPTHS_TRIED.map((depth, i) => text(x(i), bottom + 18, String(depth), { 'text-anchor': 'middle' })),
    text(right, bottom + 36, words['layers'], { 'text-anchor': 'end' }),
  );
}

const DEPTH = 3;

function drawCurves(scene: Scene<Result>): Drawing {
  const { id, look, words } = scene;
  const height = 250;
  const frame = frameOf(scene, height, 0.25);
  const { left, right, y, bottom } = frame;
  const x = linear([0, MOMENTS], [left, right]);
  const named = (activation: string, share: number): number => {
    const place = bandOverEpochs(activation, DEPTH).findIndex(({ median }) => median >= share);
    return x(Math.max(1, place));
  };
  return drawing(
    { id, width: look.width, height, label: scene.label },
    text(0, 14, words['right'], { class: 'ink' }),
    ...rulers(frame, [0.25, 0.5, 0.75, 1]),
    ...SERIES.map(({ activation }) => {
      const bands = bandOverEpochs(activation, DEPTH);
      const edge = (key: 'low' | 'high') => bands.map((one, i) => `${x(i)} ${y(one[key])}`);
      return h(
        'g',
        { class: 'q-h' },
        path('wash', `M${edge('high').join('L')}L${edge('low').reverse().join('L')}Z`),
        path(STROKES[activation][0], `M${bands.map(({ median }, i) => `${x(i)} ${y(median)}`).join('L')}`),
      );
    }),
    text(named('relu', 0.9) + 2, y(1) - 10, words['relu'], { class: 'ink b halo' }),
    text(x(11), y(bandOverEpochs('tanh', DEPTH)[11]!.median) + 24, words['tanh'], { class: 'ink b halo' }),
    text(x(19), y(bandOverEpochs('sigmoid', DEPTH)[19]!.low) + 20, words['sigmoid'], { class: 'ink b halo' }),
    text(left, bottom + 18, '0'),
    text(right, bottom + 18, `${EPOCHS} ${words['epochs']}`, { 'text-anchor': 'end' }),
  );
}

const depths = defineFigure<Result>({
  id: 'depth-race-depths',
  place: 'text',
  // Drawn from the record: nothing is run.
  runs: () => ({}),
  draw: drawDepths,
  data: () => ({
    columns: [
      'hidden layers',
      ...SERIES.flatMap(({ activation }) => ['low', 'median', 'high'].map((of) => `${of} ${activation}`)),
    ],
    rows: DEPTHS_TRIED.map((depth, i) => [
      depth,
      ...SERIES.flatMap(({ activation }) => {
        const { low, median, high } = bandsByDepth(activation)[i]!;
        return [low, median, high];
      }),
    ]),
  }),
});

const curves = defineFigure<Result>({
  id: 'depth-race-curves',
  place: 'text',
  runs: () => ({}),
  draw: drawCurves,
  data: () => {
    const bands = SERIES.map(({ activation }) => bandOverEpochs(activation, DEPTH));
    return {
      columns: [
        'epoch',
        ...SERIES.flatMap(({ activation }) => ['low', 'median', 'high'].map((of) => `${of} ${activation}`)),
      ],
      rows: bands[0]!.map((_, i) => [
        (i * EPOCHS) / MOMENTS,
        ...bands.flatMap((one) => [one[i]!.low, one[i]!.median, one[i]!.high]),
      ]),
    };
  },
});

export const figures = [depths, curves];
