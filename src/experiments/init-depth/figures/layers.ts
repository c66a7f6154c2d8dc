// One net before training, layer by layer: the deviation of h and of δ.

import { drawing, letter, path, text } from '../../../lib/figure/drawing.ts';
import { defineFigure, type Drawing } from '../../../lib/figure/figure.ts';
import { shown } from '../../../i18n/number.ts';
import type { Result } from '../experiment.ts';
import { decades, grid, scales, track, type DepthScene } from './shared.ts';

const [TOP, HEIGHT, FOOT] = [26, 190, 40];

/** Two names apart by a line of type at least, the higher one up. */
function apart(a: number, b: number): [number, number] {
  const lack = 17 - Math.abs(a - b);
  if (lack <= 0) return [a, b];
  return a <= b ? [a - lack / 2, b + lack / 2] : [a + lack / 2, b - lack / 2];
}

function draw(scene: DepthScene): Drawing {
  const { id, look, words } = scene;
  const { result, settings } = scene.runs['one']!;
  const depth = result.forward.length;
  const narrow = look.kind === 'narrow';
  const [left, right] = [40, look.width - (narrow ? 64 : 92)];
  const foot = TOP + HEIGHT;
  const { x, y } = scales(depth, [left + 14, right - 14], [foot, TOP]);
  const [up, down] = [result.forward.at(-1)!, result.backward.at(-1)!];
  const [hAt, dAt] = apart(y(decades(up)), y(decades(down)));
  const first = result.backward[0]!;
  const ticks = depth === 1 ? [1] : depth < 5 ? [1, depth] : [1, Math.round((depth + 1) / 2), depth];
  const hidden = ['zeros'].includes(String(settings['scheme']));
  return drawing(
    { id, width: look.width, height: foot + FOOT, label: scene.label },
    text(left, 12, words['deviation'], { class: 'ink' }),
    ...grid(y, [left, right], true),
    ...track({ x, y, quantity: 'q-h', stroke: 'r1', mark: 'dot', r: 3.4 }, result.forward),
    ...track({ x, y, quantity: 'q-d', stroke: 'r2', mark: 'hol', r: 3.4 }, result.backward),
    text(right + 6, hAt + 4, [letter('h'), ` ${hidden ? '0' : short(up)}`], { class: 'ink' }),
    text(right + 6, dAt + 4, [letter('δ'), ` ${hidden ? '0' : short(down)}`], { class: 'ink' }),
    depth > 1
      ? text(
          x(1) + 8,
          Math.min(foot - 6, Math.max(TOP + 14, y(decades(first)) + (first < down ? 22 : -12))),
          [letter('δ'), ` ${short(first)}`],
          { class: 'ink halo' },
        )
      : null,
    path('ax', `M${left} ${foot}H${right}`),
    ...ticks.map((layer) => text(x(layer), foot + 17, String(layer), { 'text-anchor': 'middle' })),
    text(right, foot + 34, words['layer'], { 'text-anchor': 'end' }),
  );
}

const short = (value: number): string => (value === 0 ? '0' : shown(value, 2));

export const layers = defineFigure<Result>({
  id: 'initialization-layers',
  place: 'text',
  runs: (settings) => ({ one: settings }),
  draw,
  data: ({ runs }) => {
    const { result } = runs['one']!;
    return {
      columns: ['layer', 'deviation of h', 'deviation of delta', 'deviation of z'],
      rows: result.forward.map((up, layer) => [layer + 1, up, result.backward[layer]!, result.netInput[layer]!]),
    };
  },
});
