// What is kept of each direction of a bowl, by its curvature: after so many steps, and under the penalty that agrees at one.
import { h } from 'preact';
import { drawing, letter, path, text } from '../../lib/figure/drawing.ts';
import { defineFigure, type Drawing, type Scene } from '../../lib/figure/figure.ts';
import { curve, linear } from '../../lib/figure/scale.ts';
import type { Result } from './experiment.ts';

const HEIGHT = 240;

function draw(scene: Scene<Result>): Drawing {
  const { id, look, words } = scene;
  const { result, settings } = scene.runs['only']!;
  const [left, right] = [34, look.width - 12];
  const x = linear([0, 4], [left, right]);
  const y = linear([0, 1], [HEIGHT - 38, 28]);
  const line = (name: 'stopped' | 'penalized'): [number, number][] =>
    result.curves.map((one) => [x(one.a), y(one[name])]);
  const at = Number(settings['a']);
  const last = result.curves[Math.round(result.curves.length * 0.8)]!;
  const isOver = last.stopped >= last.penalized;
  return drawing(
    { id, width: look.width, height: HEIGHT, label: scene.label },
    h('g', { class: 'q-w' }, text(0, 12, words['share']!, { class: 'qt' })),
    path('gr', `M${left} ${y(1)}H${right}M${left} ${y(0.5)}H${right}`),
    ...[0, 0.5, 1].map((tick) =>
      text(left - 6, y(tick) + 4, tick === 0.5 ? '½' : String(tick), { 'text-anchor': 'end' }),
    ),
    path('ax', `M${left} ${y(0)}H${right}`),
    path('ref', `M${x(at)} ${y(result.stopped)}V${y(0)}`),
    h('g', { class: 'q-w' }, curve('r1', line('stopped')), curve('r2', line('penalized'))),
    h('g', { class: 'dot ink' }, h('circle', { cx: x(at), cy: y(result.stopped), r: 4.6 })),
    text(x(last.a), y(last.stopped) + (isOver ? -9 : 18), words['stopped']!, {
      class: 'ink halo',
      'text-anchor': 'middle',
    }),
    text(x(last.a), y(last.penalized) + (isOver ? 20 : -9), words['penalized']!, { class: 'ink halo', 'text-anchor': 'middle' }), // prettier-ignore
    ...[0, 1, 2, 3, 4].map((tick) =>
      text(x(tick), HEIGHT - 20, String(tick), { 'text-anchor': tick === 4 ? 'end' : 'middle' }),
    ),
    text(right, HEIGHT - 3, [words['curvature'], ' ', letter('a')], { 'text-anchor': 'end' }),
  );
}

const shares = defineFigure<Result>({
  id: 'stopping-share-curves',
  place: 'text',
  runs: (settings) => ({ only: { ...settings } }),
  draw,
  data: ({ runs }) => ({
    columns: ['curvature', 'stopped', 'penalized'],
    rows: runs['only']!.result.curves.map(({ a, stopped, penalized }) => [a, stopped, penalized]),
  }),
});

export const figures = [shares];
