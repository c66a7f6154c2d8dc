// The opening of the lesson: a straight cut turned through half a circle, how many of four points it gets right at best,
// and behind a rule the two cuts of a hidden layer.
import { h } from 'preact';
import {
  defineFigure,
  drawing,
  path,
  px,
  text,
  type Drawing,
  type Scene,
  corners,
  clipAbove,
  frame,
  outline,
  placeOn,
  positiveSide,
  square,
  type Plane,
} from '../../../lib/figure/index.ts';
import type { Result } from '../experiment.ts';

const WINDOW = { from: -0.5, to: 1.5 };

/** The strip ½ < x₁ + x₂ < 3/2, which two cuts leave. */
const strip = (plane: Plane): string =>
  outline(
    clipAbove(clipAbove(square(plane.from, plane.to), { w1: 1, w2: 1, b: -0.5 }), { w1: -1, w2: -1, b: 1.5 }).map(
      placeOn(plane),
    ),
  );

function draw(scene: Scene<Result>): Drawing {
  const { id, look, words } = scene;
  const { directions, targets } = scene.runs['only']!.result;
  const columns = look.width < 480 ? 6 : directions.length + 2;
  const gap = 6;
  const size = (look.width - (columns - 1) * gap) / columns;
  const row = size + 30;
  const cell = (index: number): Plane => {
    const place = { left: (index % columns) * (size + gap), top: Math.floor(index / columns) * row };
    return { ...place, size, ...WINDOW };
  };
  const radius = Math.max(2.6, size * 0.085);
  const number = (plane: Plane, content: string, style: string): Drawing =>
    text(px(plane.left + size / 2), px(plane.top + size + 17), content, { class: style, 'text-anchor': 'middle' });
  const cuts = directions.map(({ w1, w2, b, right }, index) => {
    const plane = cell(index);
    return h(
      'g',
      {},
      h('g', { class: 'q-h' }, path('wash', positiveSide(plane, { w1, w2, b }))),
      frame(plane),
      ...corners(plane, targets, { radius }),
      number(plane, String(right), right === 3 ? 'ink' : 'two'),
    );
  });
  const last = cell(directions.length + 1);
  const rule = cell(directions.length);
  const rows = Math.ceil((directions.length + 2) / columns);
  return drawing(
    { id, width: look.width, height: px(rows * row), label: scene.label },
    ...cuts,
    path('ax', `M${px(rule.left + size / 2)} ${px(rule.top)}v${px(size)}`),
    h('g', { class: 'q-h' }, path('wash', strip(last))),
    frame(last),
    ...corners(last, targets, { radius }),
    number(last, words['four']!, 'ink b'),
  );
}

export const opening = defineFigure<Result>({
  id: 'xor-opening',
  place: 'wide',
  runs: (settings) => ({ only: { ...settings, gate: 'xor' } }),
  draw,
  data: ({ runs }) => ({
    columns: ['angle', 'w1', 'w2', 'b', 'right'],
    rows: runs['only']!.result.directions.map(({ angle, w1, w2, b, right }) => [angle, w1, w2, b, right]),
  }),
});
