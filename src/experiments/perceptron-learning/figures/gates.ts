// Six gates as small multiples: where the line stands in the end, and how many mistakes each epoch had.
import { h } from 'preact';
import { gateNames } from '../../../lib/data/index.ts';
import { defineFigure, drawing, text, type Drawing } from '../../../lib/figure/index.ts';
import type { Result } from '../experiment.ts';
import { affine, arrow, border, examples, frame, side, type Window } from './plane.ts';
import { listed, type LessonScene } from './shared.ts';

function draw(scene: LessonScene): Drawing {
  const { id, look, words } = scene;
  const columns = look.kind === 'narrow' ? 2 : 3;
  const gap = 22;
  const size = (look.width - gap * (columns - 1)) / columns;
  const pitch = size + 54;
  const planes = gateNames.map((name, index) => {
    const { result } = scene.runs[name]!;
    const window: Window = {
      left: (index % columns) * (size + gap),
      top: Math.floor(index / columns) * pitch + 18,
      size,
      low: -0.6,
      high: 1.6,
    };
    const neuron = affine(result);
    const foot = window.top + size + 17;
    return h(
      'g',
      {},
      text(window.left, window.top - 6, name.toUpperCase(), { class: 'ink b' }),
      text(window.left + size, window.top - 6, result.converged ? words['settled'] : words['unsettled'], {
        'text-anchor': 'end',
      }),
      frame(window),
      side(window, neuron),
      border(window, neuron, result.converged ? 'line' : 'r3'),
      arrow(window, neuron, [0.5, 0.5], 24),
      examples(window, result, 5.4),
      text(window.left, foot, listed(result.mistakes), { class: 'ink' }),
    );
  });
  const rows = Math.ceil(gateNames.length / columns);
  return drawing({ id, width: look.width, height: Math.round(rows * pitch - 14), label: scene.label }, ...planes);
}

export const gates = defineFigure<Result>({
  id: 'perceptron-gates',
  place: 'text',
  runs: (settings) => Object.fromEntries(gateNames.map((name) => [name, { ...settings, dataset: name }])),
  draw,
  data: ({ runs }) => ({
    columns: ['gate', 'converged', 'w1', 'w2', 'b', 'epoch', 'mistakes'],
    rows: gateNames.flatMap((name) => {
      const { converged, w, b, mistakes } = runs[name]!.result;
      return mistakes.map((count, epoch) => [name, converged ? 1 : 0, ...w, b, epoch + 1, count]);
    }),
  }),
});
