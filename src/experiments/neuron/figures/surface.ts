// The neuron as a function of two numbers: its surface, the same from above, and the sum for the point that is chosen.
import { h } from 'preact';
import { fixed } from '../../../i18n/number.ts';
import { defineFigure, drawing, letter, path, px, text, type Drawing } from '../../../lib/figure/index.ts';
import { netInput, type Point } from '../../../lib/figure/plane.ts';
import { HIGH, LOW, type Result } from '../experiment.ts';
import { rangeOf, slabsOf } from './levels.ts';
import { across, bands, down, ground, levelLine, weightArrow, type Window } from './plan.ts';
import { relief, seen, type Stage } from './relief.ts';
import { added, brief, functionOf, neuronOf, type LessonScene } from './shared.ts';

const pointOf = ({ settings }: Pick<LessonScene, 'settings'>): Point => [
  Number(settings['x1']),
  Number(settings['x2']),
];

const isInside = ([x1, x2]: Point): boolean => Math.min(x1, x2) >= LOW && Math.max(x1, x2) <= HIGH;

function above(scene: LessonScene, window: Window): Drawing {
  const { settings, result } = scene.runs['only']!;
  const neuron = neuronOf(settings);
  const f = functionOf(settings);
  const range = rangeOf(String(settings['activation']), f, neuron);
  const levels = slabsOf(f, neuron, range)
    .filter(({ low }) => low > 0)
    .map(({ from }) => from);
  const point = pointOf({ settings });
  const [x, y] = [across(window, point[0]), down(window, point[1])];
  const answer = `h = ${fixed(result.a, 3)}`;
  return h(
    'g',
    {},
    ground(window),
    bands(window, neuron, thinned(levels)),
    levelLine(window, neuron, 'line'),
    weightArrow(window, neuron, [0.5, 0.5]),
    isInside(point)
      ? h(
          'g',
          { class: 'q-h' },
          h('circle', { class: 'dot', cx: x, cy: y, r: 5 }),
          text(x, y - 10, answer, { class: 'ink halo', 'text-anchor': 'middle' }),
        )
      : null,
  );
}

/** Seven of the levels: eight washes over one another are the most that can be told apart. */
const thinned = (levels: readonly number[]): number[] =>
  levels.length > 8 ? levels.filter((_, index) => index > 1 && index < levels.length - 2) : [...levels];

function surfaceOf(scene: LessonScene, stage: Stage): Drawing {
  const { settings, result } = scene.runs['only']!;
  const neuron = neuronOf(settings);
  const f = functionOf(settings);
  const [least, most] = rangeOf(String(settings['activation']), f, neuron);
  const point = pointOf({ settings });
  const share = Math.min(1, Math.max(0, (result.a - least) / (most - least)));
  const [x, top] = seen(stage)(point, share);
  const [, foot] = seen(stage)(point, 0);
  return h(
    'g',
    {},
    relief(stage, neuron, slabsOf(f, neuron, [least, most]), [brief(least), brief(most)]),
    isInside(point)
      ? h(
          'g',
          { class: 'q-h' },
          path('ref', `M${x} ${foot}V${top}`),
          h('circle', { class: 'dot', cx: x, cy: top, r: 5 }),
        )
      : null,
  );
}

const SIGNS: Readonly<Record<string, string>> = {
  sigmoid: 'σ',
  step: 'step',
  signum: 'sgn',
  tanh: 'tanh',
  relu: 'relu',
};

/** z = w₁x₁ + w₂x₂ + b in numbers, each in its color, and what the activation makes of it. */
function sums(scene: LessonScene, left: number, top: number, isNarrow: boolean): Drawing {
  const { settings, result } = scene.runs['only']!;
  const { w1, w2, b } = neuronOf(settings);
  const [x1, x2] = pointOf({ settings });
  const colored = (quantity: string, content: string) => h('tspan', { class: `${quantity} qt` }, content);
  const times = (value: number): string => (value < 0 ? `(${brief(value)})` : brief(value));
  const sum = [
    h('tspan', { class: 'q-z qt' }, letter('z')),
    ' = ',
    colored('q-w', brief(w1)),
    ' · ',
    colored('q-x', times(x1)),
    w2 < 0 ? ' − ' : ' + ',
    colored('q-w', brief(Math.abs(w2))),
    ' · ',
    colored('q-x', times(x2)),
    ' ',
    colored('q-b', added(b)),
    ' = ',
    colored('q-z', fixed(result.z, 2)),
  ];
  const sign = SIGNS[String(settings['activation'])];
  const inside = sign ? `${sign}(${fixed(result.z, 2)}) = ` : '';
  const answer = [h('tspan', { class: 'q-h qt' }, letter('h')), ` = ${inside}`, colored('q-h', fixed(result.a, 4))];
  const line = result.decisionLine;
  const border = !line
    ? scene.words['noLine']!
    : line.slope === null
      ? `x₁ = ${brief(line.x1Intercept!)}`
      : `x₂ = ${brief(line.slope)} x₁ ${added(line.intercept!)}`;
  const rows = [
    [sum, answer],
    [[`${scene.words['line']}: ${border}`], line ? [`${scene.words['distance']} ${fixed(line.distance, 2)}`] : []],
  ];
  const second = isNarrow ? 0 : 250;
  return h(
    'g',
    {},
    ...rows.flatMap(([one, other], row) => [
      text(left, top + (isNarrow ? 42 : 22) * row, one, { class: 'ink' }),
      text(left + second, top + (isNarrow ? 42 * row + 21 : 22 * row), other, { class: 'ink' }),
    ]),
  );
}

function draw(scene: LessonScene): Drawing {
  const { id, look } = scene;
  const isNarrow = look.kind === 'narrow';
  const part = isNarrow ? look.width : look.width * 0.58;
  const stage: Stage = {
    left: 26,
    floor: px(0.71 * part),
    width: px(part * 0.6),
    shift: px(part * 0.24),
    depth: px(part * 0.3),
    height: px(part * 0.34),
  };
  const size = isNarrow ? look.width - 64 : px(look.width * 0.42 - 46);
  const window: Window = isNarrow
    ? { left: 30, top: stage.floor + 40, size }
    : { left: px(part + 42), top: px(stage.floor - size), size };
  const foot = window.top + size + (isNarrow ? 48 : 52);
  return drawing(
    { id, width: look.width, height: Math.round(foot + (isNarrow ? 74 : 32)), label: scene.label },
    surfaceOf(scene, stage),
    above(scene, window),
    sums(scene, isNarrow ? 0 : 22, foot, isNarrow),
  );
}

export const surface = defineFigure<Result>({
  id: 'neuron-surface',
  place: 'text',
  runs: (settings) => ({ only: settings }),
  draw,
  data: ({ runs }) => {
    const { result, settings } = runs['only']!;
    const { x1, x2, a } = result.surface;
    const neuron = neuronOf(settings);
    return {
      columns: ['x1', 'x2', 'z', 'a'],
      rows: x2.flatMap((v, j) => x1.map((u, i) => [u, v, netInput(neuron, [u, v]), a[j]![i]!])),
    };
  },
});
