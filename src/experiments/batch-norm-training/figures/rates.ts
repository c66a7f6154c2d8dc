// Accuracy at the end against the rate, over twenty recorded seeds: with and without, sigmoid beside tanh.
import { h } from 'preact';
import { bandOf, type Band } from '../../../lib/figure/band.ts';
import { drawing, path, px, text } from '../../../lib/figure/drawing.ts';
import { defineFigure, type Drawing, type Scene } from '../../../lib/figure/figure.ts';
import type { Result } from '../experiment.ts';
import { recordedFinals } from '../recorded.ts';
import { ACTIVATIONS, RATES } from '../recordings.ts';

const HEIGHT = 236;
const TOP = 46;
const FOOT = 46;
const SIDES = [
  { normalized: 'on', stroke: 'r1', mark: 'dot' },
  { normalized: 'off', stroke: 'r2', mark: 'hol' },
] as const;

export const bandAt = (activation: string, normalized: string, eta: number): Band =>
  bandOf(recordedFinals({ activation, normalized, eta }).accuracy.map((value) => [value]))[0]!;

function panel(
  scene: Scene<Result>,
  activation: (typeof ACTIVATIONS)[number],
  left: number,
  width: number,
  top: number,
) {
  const { words } = scene;
  const x = (i: number): number => px(left + 40 + ((width - 56) * i) / (RATES.length - 1));
  const y = (share: number): number => px(top + TOP + (1 - share) * (HEIGHT - TOP - FOOT));
  const right = px(left + width);
  const bands = SIDES.map(({ normalized, stroke, mark }) => {
    const band = RATES.map((eta) => bandAt(activation, normalized, eta));
    const high = band.map(({ high: one }, i) => `${x(i)} ${y(one)}`);
    const low = band.map(({ low: one }, i) => `${x(i)} ${y(one)}`).reverse();
    return h(
      'g',
      { class: 'q-h' },
      path('wash', `M${[...high, ...low].join('L')}Z`),
      path(stroke, `M${band.map(({ median }, i) => `${x(i)} ${y(median)}`).join('L')}`),
      ...band.map(({ median }, i) => h('circle', { class: mark, cx: x(i), cy: y(median), r: 3.8 })),
    );
  });
  const offAt = bandAt(activation, 'off', 1).median;
  return h(
    'g',
    {},
    text(left, top + 14, words[activation], { class: 'ink b' }),
    text(left, top + 32, words['right'], {}),
    path('gr', `M${px(left + 34)} ${y(1)}H${right}M${px(left + 34)} ${y(0.5)}H${right}`),
    path('ax', `M${px(left + 34)} ${y(0)}H${right}`),
    ...[0, 0.5, 1].map((share) => text(px(left + 28), y(share) + 4, String(100 * share), { 'text-anchor': 'end' })),
    ...bands,
    ...RATES.map((eta, i) => text(x(i), y(0) + 18, String(eta), { 'text-anchor': 'middle' })),
    text(right, y(0) + 36, words['rate'], { 'text-anchor': 'end' }),
    text(x(2), y(bandAt(activation, 'on', 0.3).high) - 10, words['on'], {
      class: 'ink b halo',
      'text-anchor': 'middle',
    }),
    text(
      x(activation === 'tanh' ? 3 : 2) - (activation === 'tanh' ? 8 : 0),
      y(activation === 'tanh' ? offAt - 0.32 : offAt) - 12,
      words['off'],
      {
        class: 'ink b halo',
        'text-anchor': 'middle',
      },
    ),
  );
}

function draw(scene: Scene<Result>): Drawing {
  const { id, look } = scene;
  const narrow = look.kind === 'narrow';
  const width = narrow ? look.width : (look.width - 24) / 2;
  return drawing(
    { id, width: look.width, height: narrow ? 2 * HEIGHT : HEIGHT, label: scene.label },
    ...ACTIVATIONS.map((activation, i) =>
      panel(scene, activation, narrow ? 0 : i * (width + 24), width, narrow ? i * HEIGHT : 0),
    ),
  );
}

export const rates = defineFigure<Result>({
  id: 'normalization-rates',
  place: 'text',
  // Recorded: nothing is run for it.
  runs: () => ({}),
  draw,
  data: () => ({
    columns: ['activation', 'normalized', 'rate', 'low', 'median', 'high'],
    rows: ACTIVATIONS.flatMap((activation) =>
      SIDES.flatMap(({ normalized }) =>
        RATES.map((eta) => {
          const { low, median, high } = bandAt(activation, normalized, eta);
          return [activation, normalized, eta, low, median, high];
        }),
      ),
    ),
  }),
});
