// One neuron with its cost: values run forward along solid arrows, the error back along the dashed one.
import { h } from 'preact';
import { defineFigure, drawing, letter, path, text, type Drawing } from '../../../lib/figure/index.ts';
import type { Result } from '../experiment.ts';
import type { LessonScene } from './shared.ts';

const arrow = (quantity: string, x1: number, y1: number, x2: number, y2: number, extra = ''): Drawing => {
  const along = x1 === x2 ? [0, Math.sign(y2 - y1)] : [Math.sign(x2 - x1), 0];
  const [dx = 0, dy = 0] = along;
  const head = `M${x2} ${y2}l${-8 * dx - 4 * dy} ${-8 * dy - 4 * dx}l${8 * dy} ${8 * dx}Z`;
  return h(
    'g',
    { class: quantity },
    path(`qs ${extra}`, `M${x1} ${y1}L${x2 - 6 * dx} ${y2 - 6 * dy}`),
    path('qf', head),
  );
};

const named = (quantity: string, symbol: string, x: number, y: number): Drawing =>
  h('g', { class: quantity }, text(x, y, letter(symbol), { class: 'qt', 'text-anchor': 'middle' }));

function draw(scene: LessonScene): Drawing {
  const parts = [
    h('g', { class: 'q-x' }, h('rect', { class: 'qf', x: 6, y: 63, width: 14, height: 14 })),
    arrow('q-w', 24, 70, 98, 70),
    arrow('q-b', 124, 132, 124, 96),
    arrow('q-h', 150, 70, 216, 70),
    arrow('q-y', 234, 132, 234, 90),
    h('circle', { class: 'line', cx: 124, cy: 70, r: 25 }),
    path('line', 'M124 45V95'),
    h('g', { class: 'q-e' }, h('rect', { class: 'qs', x: 217, y: 54, width: 34, height: 32 })),
    h('g', { class: 'q-d' }, path('qs r2', 'M234 46C222 12 150 10 134 32'), path('qf', 'M131 40l1 -11l8 6Z')),
    named('q-x', 'x', 13, 54),
    named('q-w', 'w', 60, 62),
    named('q-b', 'b', 136, 126),
    named('q-z', 'z', 112, 75),
    named('q-h', 'h', 136, 75),
    named('q-e', 'E', 234, 75),
    named('q-y', 'y', 246, 126),
    named('q-d', 'δ', 184, 13),
  ];
  return drawing({ id: scene.id, width: 264, height: 138, label: scene.label }, ...parts);
}

export const neuron = defineFigure<Result>({
  id: 'slow-learning-neuron',
  place: 'margin',
  runs: (settings) => ({ only: settings }),
  draw,
  data: ({ runs }) => {
    const { settings, result } = runs['only']!;
    const { x, y } = settings;
    return {
      columns: ['x', 'w', 'b', 'h', 'E', 'y'],
      rows: [[x!, result.w[0]!, result.b[0]!, result.output[0]!, result.cost[0]!, y!]],
    };
  },
});
