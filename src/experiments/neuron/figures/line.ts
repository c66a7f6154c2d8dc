// Three planes: a line with its weights as an arrow; the weights turned, and the line turns; the bias changed, and the
// line slides.
import { h } from 'preact';
import { fixed } from '../../../i18n/number.ts';
import { defineFigure, drawing, letter, path, text, type Drawing } from '../../../lib/figure/index.ts';
import { clipAbove, distanceTo, footOf, lineAcross, square } from '../../../lib/figure/plane.ts';
import { HIGH, LOW, lineOf, type Result } from '../experiment.ts';
import { across, down, ground, levelLine, ring, weightArrow, type Window } from './plan.ts';
import { accepted, brief, neuronOf, type LessonScene } from './shared.ts';

const NAMES = ['first', 'turned', 'slid'] as const;

function plane(scene: LessonScene, name: (typeof NAMES)[number], window: Window): Drawing {
  const neuron = neuronOf(scene.runs[name]!.settings);
  const first = neuronOf(scene.runs['first']!.settings);
  const foot = footOf(neuron, [0, 0]);
  const [x, y] = [across(window, foot[0]), down(window, foot[1])];
  const distance = distanceTo(neuron, [0, 0]); // infinite where no weight is left, and no line
  const isSeen = lineAcross(neuron, LOW, HIGH) !== undefined;
  const values = `${brief(neuron.w1)}, ${brief(neuron.w2)}, ${brief(neuron.b)}`;
  return h(
    'g',
    {},
    text(window.left, window.top - 24, scene.words[name], { class: 'ink b' }),
    text(window.left, window.top - 7, [letter('w₁, w₂, b'), ` = ${values}`], { class: 'ink' }),
    ground(window),
    h('g', { class: 'q-h' }, path('wash', ring(window, clipAbove(square(LOW, HIGH), neuron)))),
    name === 'first' ? null : levelLine(window, first, 'ref'),
    levelLine(window, neuron, 'line'),
    weightArrow(window, neuron, [0, 0], 3),
    isSeen
      ? h(
          'g',
          { class: 'q-b' },
          path('qs', `M${across(window, 0)} ${down(window, 0)}L${x} ${y}`),
          h('circle', { class: 'qf', cx: across(window, 0), cy: down(window, 0), r: 3 }),
        )
      : null,
    text(
      window.left,
      window.top + window.size + 36,
      `${scene.words['distance']} ${distance < Infinity ? fixed(distance, 2) : '–'}`,
      {
        class: 'ink',
      },
    ),
  );
}

function draw(scene: LessonScene): Drawing {
  const { id, look } = scene;
  const isNarrow = look.kind === 'narrow';
  const size = isNarrow ? 230 : (look.width - 3 * 24 - 24) / 3;
  const pitch = size + 90;
  const planes = NAMES.map((name, index) =>
    plane(scene, name, {
      left: isNarrow ? 24 : 20 + index * (size + 34),
      top: (isNarrow ? index * pitch : 0) + 34,
      size,
    }),
  );
  const height = (isNarrow ? 2 * pitch : 0) + size + 78;
  return drawing({ id, width: look.width, height: Math.round(height), label: scene.label }, ...planes);
}

export const line = defineFigure<Result>({
  id: 'neuron-line',
  place: 'text',
  // The weights turned by a quarter of the way towards the first axis; the bias moved by three.
  runs: (settings) => {
    const { w1, w2, b } = neuronOf(settings);
    return {
      first: settings,
      turned: { ...settings, w1: accepted(w1 + 1), w2: accepted(w2 - 1) },
      slid: { ...settings, b: accepted(b + 1.5) },
    };
  },
  draw,
  data: ({ runs }) => ({
    columns: ['plane', 'w1', 'w2', 'b', 'slope', 'intercept', 'distance'],
    rows: NAMES.map((name) => {
      const { w1, w2, b } = neuronOf(runs[name]!.settings);
      const found = lineOf(w1, w2, b);
      return [name, w1, w2, b, found?.slope ?? null, found?.intercept ?? null, found?.distance ?? null];
    }),
  }),
});
