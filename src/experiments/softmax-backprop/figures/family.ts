// Five pairs of output function and cost, one network below them: is the error the gap h − y?
import { h } from 'preact';
import { fixed } from '../../../i18n/number.ts';
import { defineFigure, drawing, letter, linear, path, text, type Drawing } from '../../../lib/figure/index.ts';
import { type Pair, PAIRS, type Result } from '../experiment.ts';
import type { PassScene } from './net.ts';

const ROW = 48;
const TOP = 58;

export const isPartner = ({ gap }: Result): boolean => gap < 1e-12;

function row(scene: PassScene, pair: Pair, y: number, x: (value: number) => number): Drawing {
  const { look, words } = scene;
  const { result } = scene.runs[pair]!;
  const { miss, delta } = { miss: result.miss, delta: result.delta.at(-1)! };
  const isNarrow = look.width < 480;
  return h(
    'g',
    {},
    text(0, isNarrow ? y - 17 : y + 4, words[pair]!, { class: isPartner(result) ? 'ink b' : 'ink' }),
    path('gr', `M${x(-1.5)} ${y}H${x(0.5)}`),
    path('ax', `M${x(0)} ${y - 6}V${y + 6}`),
    h(
      'g',
      { class: 'q-d' },
      ...miss.map((one, j) => path('r3', `M${x(one)} ${y}H${x(delta[j]!)}`)),
      ...miss.map((one) => h('circle', { class: 'hol', cx: x(one), cy: y, r: 7 })),
      ...delta.map((one) => h('circle', { class: 'dot', cx: x(one), cy: y, r: 3.6 })),
    ),
    text(look.width, isNarrow ? y - 17 : y + 4, isPartner(result) ? words['same']! : fixed(result.gap, 2), {
      class: isPartner(result) ? '' : 'ink b',
      'text-anchor': 'end',
    }),
  );
}

function draw(scene: PassScene): Drawing {
  const { id, look, words } = scene;
  const isNarrow = look.width < 480;
  const x = linear([-1.5, 0.5], isNarrow ? [8, look.width - 12] : [212, look.width - 66]);
  const pitch = isNarrow ? ROW + 6 : ROW - 6;
  const top = TOP + (isNarrow ? 14 : 0);
  const foot = top + (PAIRS.length - 1) * pitch + 14;
  return drawing(
    { id, width: look.width, height: foot + 26, label: scene.label },
    h(
      'g',
      { class: 'q-d' },
      h('circle', { class: 'hol', cx: 9, cy: 11, r: 7 }),
      text(22, 16, [letter('h'), ' − ', letter('y')], { class: 'qt' }),
      h('circle', { class: 'dot', cx: 84, cy: 11, r: 3.6 }),
      text(94, 16, [letter('δ'), ' = ∂', letter('E'), '/∂', letter('z')], { class: 'qt' }),
    ),
    isNarrow ? null : text(look.width, 16, words['apart']!, { 'text-anchor': 'end' }),
    ...PAIRS.map((pair, i) => row(scene, pair, top + i * pitch, x)),
    ...[-1, -0.5, 0, 0.5].map((tick) =>
      text(x(tick), foot + 18, tick === -1 || tick === 0 ? fixed(tick, 0) : fixed(tick, 1), {
        'text-anchor': 'middle',
      }),
    ),
  );
}

export const family = defineFigure<Result>({
  id: 'softmax-family',
  place: 'text',
  runs: (settings) => Object.fromEntries(PAIRS.map((pair) => [pair, { ...settings, pair }])),
  draw,
  data: ({ runs }) => ({
    columns: ['pair', 'output', 'h − y', 'delta', 'central difference'],
    rows: PAIRS.flatMap((pair) => {
      const { miss, layers } = runs[pair]!.result;
      const { delta, differences } = layers.at(-1)!;
      return miss.map((one, j) => [pair, j + 1, one, delta[j]!, differences[j]!]);
    }),
  }),
});
