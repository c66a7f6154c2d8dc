// One of five values moves away from the others: how far out does it come once all are standardized?
import { h } from 'preact';
import { fixed } from '../../../i18n/number.ts';
import { drawing, letter, path, text } from '../../../lib/figure/drawing.ts';
import { defineFigure, type Drawing, type Scene } from '../../../lib/figure/figure.ts';
import { curve, linear, spaced } from '../../../lib/figure/scale.ts';
import { arrayOf } from '../../../lib/parameter/index.ts';
import type { Result } from '../experiment.ts';
import { PLAIN, standardized } from '../standardize.ts';

const FOUR = [-1.5, -0.5, 0.5, 1.5];
const FARTHEST = 30;
const HEIGHT = 250;
const DIVISORS = [
  { name: 'n', stroke: 'r1', mark: 'dot', below: -8 },
  { name: 'n-1', stroke: 'r2', mark: 'hol', below: 18 },
] as const;

/** x̂ of the fifth value. */
export const fifth = (value: number, divisor: 'n' | 'n-1'): number =>
  standardized([...FOUR, value], { ...PLAIN, divisor }).at(-1)!;

function draw(scene: Scene<Result>): Drawing {
  const { id, look, words } = scene;
  const x = linear([0, FARTHEST], [30, look.width - 14]);
  const y = linear([0, 2.2], [HEIGHT - 30, 20]);
  const places = spaced(0, FARTHEST, 61);
  return drawing(
    { id, width: look.width, height: HEIGHT, label: scene.label },
    h('g', { class: 'q-z' }, h('rect', { class: 'wash', x: 30, y: y(1), width: look.width - 44, height: y(0) - y(1) })),
    text(look.width - 18, y(0.5), words['inside'], { 'text-anchor': 'end' }),
    path('ax', `M30 ${y(0)}H${look.width - 14}`),
    ...[0, 1, 2].map((tick) => text(22, y(tick) + 4, String(tick), { 'text-anchor': 'end' })),
    path('gr', `M30 ${y(1)}H${look.width - 14}`),
    ...[0, 10, 20].map((tick) => text(x(tick), HEIGHT - 12, String(tick), { 'text-anchor': 'middle' })),
    text(look.width, HEIGHT - 12, `30 ${words['value']}`, { 'text-anchor': 'end' }),
    ...DIVISORS.map(({ name, stroke, mark, below }) => {
      const { result } = scene.runs[name]!;
      const own = Number(result.standardized.at(-1)![0]!);
      return h(
        'g',
        { class: 'q-z' },
        path('ref', `M30 ${y(result.bound)}H${look.width - 14}`),
        curve(
          stroke,
          places.map((place) => [x(place), y(fifth(place, name))] as const),
        ),
        h('circle', { class: mark, cx: x(FARTHEST), cy: y(own), r: 4.6 }),
        text(
          x(look.kind === 'narrow' ? 9 : 15),
          y(result.bound) + below - (name === 'n' ? 0 : -8),
          `${words[name]}: ${words['most']} ${fixed(result.bound, 3)}`,
          { class: 'ink b halo', 'text-anchor': 'start' },
        ),
      );
    }),
    h('g', { class: 'q-z' }, text(0, 12, letter('x̂'), { class: 'qt' })),
  );
}

export const ceiling = defineFigure<Result>({
  id: 'normalization-ceiling',
  place: 'text',
  runs: () => {
    const values = JSON.stringify([...FOUR, FARTHEST].map((value) => [value]));
    return { n: { values, upstream: '[]' }, 'n-1': { values, upstream: '[]', divisor: 'n-1' } };
  },
  draw,
  data: ({ runs }) => ({
    columns: ['fifth value', 'x̂ with divisor n', 'x̂ with divisor n−1'],
    rows: spaced(0, arrayOf<number[][]>(String(runs['n']!.settings['values'])).at(-1)![0]!, 31).map((value) => [
      value,
      fifth(value, 'n'),
      fifth(value, 'n-1'),
    ]),
  }),
});
