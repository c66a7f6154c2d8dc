// Two kinds of distance on one scale of powers of ten: the graph from BP1 to BP4, and central differences from both.
import { h } from 'preact';
import { scientific } from '../../i18n/number.ts';
import { drawing, letter, path, px, text } from '../../lib/figure/drawing.ts';
import { defineFigure, type Drawing, type Scene } from '../../lib/figure/figure.ts';
import { log } from '../../lib/nn/index.ts';
import type { Compared, Result } from './experiment.ts';

const [LEAST, MOST] = [-17, -5];
const ROW = 30;

const decade = (value: number): number => log(value) / log(10);

const within = (value: number): number => Math.min(MOST, Math.max(LEAST, decade(value)));
const superscript = (power: number): string => scientific(Number(`1e${power}`), 0).replace(/^1\s×\s/, '');

function draw({ id, runs, look, words, label }: Scene<Result>): Drawing {
  const { byParameter } = runs['only']!.result;
  const { width } = look;
  const isNarrow = width < 400;
  const [left, right, top] = [isNarrow ? 62 : 78, width - 14, 62];
  const foot = top + byParameter.length * ROW;
  const x = (power: number): number => px(left + ((right - left) * (power - LEAST)) / (MOST - LEAST));
  const zero = left - 22;
  const place = (value: number): number => (value > 0 ? x(within(value)) : zero);
  const mean = (pick: (one: Compared) => number): number => {
    const places = byParameter.map((one) => place(pick(one)));
    return places.reduce((sum, one) => sum + one, 0) / places.length;
  };
  const ticks = isNarrow ? [-16, -12, -8] : [-16, -14, -12, -10, -8, -6];
  return drawing(
    { id, width, height: foot + 40, label },
    ...ticks.flatMap((power) => [
      path('gr', `M${x(power)} ${top - 10}V${foot}`),
      text(x(power), foot + 18, superscript(power), { 'text-anchor': 'middle' }),
    ]),
    path('gr', `M${zero} ${top - 10}V${foot}`),
    text(zero, foot + 18, '0', { 'text-anchor': 'middle' }),
    path('ax', `M${left - 8} ${foot}H${right}`),
    text(right, foot + 36, words['relative']!, { 'text-anchor': 'end' }),
    text(
      Math.max(
        left + 30,
        mean(({ difference }) => difference),
      ),
      18,
      words['graph']!,
      { class: 'ink b halo', 'text-anchor': 'middle' },
    ),
    text(
      Math.min(
        right - 74,
        mean(({ numeric }) => numeric),
      ),
      isNarrow ? 40 : 18,
      words['differences']!,
      { class: 'ink halo', 'text-anchor': 'middle' },
    ),
    ...byParameter.map(({ name, difference, numeric }, i) => {
      const y = px(top + (i + 0.5) * ROW - 4);
      return h(
        'g',
        { class: name.startsWith('W') ? 'q-w' : 'q-b' },
        path('gr', `M${zero} ${y}H${right}`),
        text(0, y + 4.5, letter(name), { class: 'qt' }),
        h('circle', { class: 'dot', cx: place(difference), cy: y, r: 5 }),
        h('circle', { class: 'hol', cx: place(numeric), cy: y, r: 5 }),
      );
    }),
  );
}

const clouds = defineFigure<Result>({
  id: 'autodiff-vs-bp-clouds',
  place: 'text',
  runs: (settings) => ({ only: settings }),
  draw,
  data: ({ runs }) => ({
    columns: ['array', 'numbers', 'graph against BP', 'BP against central differences'],
    rows: runs['only']!.result.byParameter.map(({ name, count, difference, numeric }) => [
      name,
      count,
      difference,
      numeric,
    ]),
  }),
});

export const figures = [clouds];
