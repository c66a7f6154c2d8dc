// How far the net inputs of one unit lie apart from picture to picture, layer after layer, before any training.
import { h } from 'preact';
import { log } from '../../../lib/nn/index.ts';
import { drawing, path, text } from '../../../lib/figure/drawing.ts';
import { defineFigure, type Drawing, type Scene } from '../../../lib/figure/figure.ts';
import { curve, linear } from '../../../lib/figure/scale.ts';
import type { Result } from '../experiment.ts';

const HEIGHT = 200;
const LEAST = 0.001;

const deviations = ({ spreads }: Result): number[] =>
  (spreads[0] ?? []).map(({ deviation }) => Math.max(LEAST, deviation));

function draw(scene: Scene<Result>): Drawing {
  const { id, look, words } = scene;
  const before = deviations(scene.runs['off']!.result);
  const right = look.width - (look.kind === 'narrow' ? 16 : 120);
  const x = linear([1, Math.max(2, before.length)], [58, right - 14]);
  const height = linear([log(LEAST), log(4)], [HEIGHT - 34, 18]);
  const y = (value: number): number => height(log(value));
  const name = look.kind === 'narrow' ? { x: right, anchor: 'end' } : { x: right + 2, anchor: 'start' };
  return drawing(
    { id, width: look.width, height: HEIGHT, label: scene.label },
    ...[0.001, 0.01, 0.1, 1].map((tick) =>
      h(
        'g',
        {},
        path(tick === LEAST ? 'ax' : 'gr', `M44 ${y(tick)}H${right}`),
        text(38, y(tick) + 4, String(tick), { 'text-anchor': 'end' }),
      ),
    ),
    ...before.map((_, l) =>
      text(x(l + 1), HEIGHT - 14, l === 0 ? `${words['layer']} 1` : String(l + 1), { 'text-anchor': 'middle' }),
    ),
    h(
      'g',
      { class: 'q-z' },
      curve(
        'r2',
        before.map((value, l) => [x(l + 1), y(value)] as const),
      ),
      ...before.map((value, l) => h('circle', { class: 'hol', cx: x(l + 1), cy: y(value), r: 4.4 })),
      curve(
        'r1',
        before.map((_, l) => [x(l + 1), y(1)] as const),
      ),
      ...before.map((_, l) => h('circle', { class: 'dot', cx: x(l + 1), cy: y(1), r: 4.4 })),
    ),
    text(name.x, y(1) - (look.kind === 'narrow' ? 12 : -4), words['after'], {
      class: 'ink b halo',
      'text-anchor': name.anchor,
    }),
    text(name.x, y(before.at(-1)!) - (look.kind === 'narrow' ? 14 : -4), words['before'], {
      class: 'ink b halo',
      'text-anchor': name.anchor,
    }),
  );
}

export const fading = defineFigure<Result>({
  id: 'normalization-fading',
  place: 'text',
  runs: () => ({ off: { normalized: 'off', epochs: 1 } }),
  draw,
  data: ({ runs }) => ({
    columns: ['layer', 'deviation of z'],
    rows: deviations(runs['off']!.result).map((deviation, l) => [l + 1, deviation]),
  }),
});
