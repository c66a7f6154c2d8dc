// The lesson's result before any formula: one line, moved by nothing but its own mistakes.
import { h } from 'preact';
import { defineFigure, drawing, text, type Drawing } from '../../../lib/figure/index.ts';
import type { Result } from '../experiment.ts';
import { affine, border, examples, frame, reachOf, ringed, side, type Window } from './plane.ts';
import { mistakesOf, stateAfter, STEP_COLUMNS, stepRows, type LessonScene } from './shared.ts';

const MOST = 7;

/** The start and the mistakes, or evenly chosen ones of them. */
export function momentsOf(result: Result, most = MOST): number[] {
  const count = mistakesOf(result).length;
  if (count < most) return Array.from({ length: count + 1 }, (_, index) => index);
  return Array.from({ length: most }, (_, index) => Math.round((index * count) / (most - 1)));
}

function draw(scene: LessonScene): Drawing {
  const { id, look, words } = scene;
  const { result } = scene.runs['only']!;
  const moments = momentsOf(result);
  const columns = look.kind === 'narrow' ? 4 : Math.max(4, moments.length);
  const gap = look.kind === 'narrow' ? 8 : 12;
  const size = (look.width - gap * (columns - 1)) / columns;
  const pitch = size + 24;
  const planes = moments.map((moment, index) => {
    const window: Window = {
      left: (index % columns) * (size + gap),
      top: Math.floor(index / columns) * pitch + 16,
      size,
      ...reachOf(result),
    };
    const neuron = affine(stateAfter(result, moment));
    const next = mistakesOf(result)[moment];
    const label = moment === 0 ? words['start']! : next ? String(moment) : `${moment}: ${words['none']}`;
    return h(
      'g',
      {},
      next || size > 110
        ? text(window.left, window.top - 5, label, { class: 'ink' })
        : text(window.left + size, window.top - 5, label, { class: 'ink', 'text-anchor': 'end' }),
      frame(window),
      side(window, neuron),
      border(window, neuron),
      examples(window, result, 2.9),
      next ? ringed(window, result.points[next.sample]!.x as [number, number], 6.5) : null,
    );
  });
  const rows = Math.ceil(moments.length / columns);
  return drawing({ id, width: look.width, height: Math.round(rows * pitch - 6), label: scene.label }, ...planes);
}

export const opening = defineFigure<Result>({
  id: 'perceptron-opening',
  place: 'wide',
  slide: { narrow: true, width: 640 },
  runs: (settings) => ({ only: { ...settings, dataset: 'blobs' } }),
  draw,
  data: ({ runs }) => ({ columns: STEP_COLUMNS, rows: stepRows(runs['only']!.result) }),
});
