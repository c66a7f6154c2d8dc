// Four tasks, one set of scores: what the output layer makes of it, as bars.
import { h } from 'preact';
import { fixed } from '../../i18n/number.ts';
import { defineFigure, drawing, path, px, text, type Drawing, type Scene } from '../../lib/figure/index.ts';
import type { Result } from './experiment.ts';

const HIGH = 118;
const TOP = 58;

interface Panel {
  readonly name: string;
  readonly values: readonly number[];
  /** What the height of the panel stands for. */
  readonly most: number;
  readonly note: string;
}

function panelsOf(scene: Scene<Result>): Panel[] {
  const { identity, binary, softmax, sigmoids, sums } = scene.runs['only']!.result;
  const { words } = scene;
  const largest = Math.max(1, ...identity.map(Math.abs));
  return [
    { name: 'regression', values: identity, most: largest, note: words['any number']! },
    { name: 'binary', values: [binary, 1 - binary], most: 1, note: words['one score']! },
    { name: 'classes', values: softmax, most: 1, note: `${words['sum']!} ${fixed(sums.softmax, 2)}` },
    { name: 'labels', values: sigmoids, most: 1, note: `${words['sum']!} ${fixed(sums.sigmoids, 2)}` },
  ];
}

function panel(
  scene: Scene<Result>,
  { name, values, most, note }: Panel,
  left: number,
  top: number,
  width: number,
): Drawing {
  const { words } = scene;
  const isSigned = name === 'regression';
  const base = isSigned ? TOP + HIGH / 2 : TOP + HIGH;
  const scale = (isSigned ? HIGH / 2 - 6 : HIGH) / most;
  const step = (width - 10) / values.length;
  const bar = Math.min(26, step - 6);
  return h(
    'g',
    { transform: `translate(${px(left)},${px(top)})` },
    text(0, 12, words[name], { class: 'ink b' }),
    text(0, 28, words[`${name} output`], {}),
    isSigned ? null : path('gr', `M0 ${TOP}h${px(width - 10)}`),
    path('ax', `M0 ${px(base)}h${px(width - 10)}`),
    ...values.flatMap((value, j) => {
      const tall = Math.abs(value) * scale;
      const x = step * (j + 0.5) - bar / 2;
      const y = value >= 0 ? base - tall : base;
      const isRest = name === 'binary' && j === 1;
      const label = fixed(value, 2);
      const above = value >= 0 ? y - 5 : y + tall + 14;
      return [
        h(
          'g',
          { class: 'q-h' },
          h('rect', {
            class: isRest ? 'wash' : 'qf',
            x: px(x),
            y: px(y),
            width: px(bar),
            height: px(Math.max(0.5, tall)),
          }),
          text(px(x + bar / 2), px(above), label, { class: 'ink halo', 'text-anchor': 'middle' }),
        ),
      ];
    }),
    text(0, TOP + HIGH + 20, note, { class: 'ink' }),
  );
}

function draw(scene: Scene<Result>): Drawing {
  const { id, look } = scene;
  const panels = panelsOf(scene);
  const columns = look.width < 480 ? 2 : 4;
  const pitch = look.width / columns;
  const row = TOP + HIGH + 44;
  return drawing(
    { id, width: look.width, height: row * Math.ceil(panels.length / columns) - 14, label: scene.label },
    ...panels.map((one, place) =>
      panel(scene, one, (place % columns) * pitch, Math.floor(place / columns) * row, pitch - 8),
    ),
  );
}

const bars = defineFigure<Result>({
  id: 'task-outputs-bars',
  place: 'text',
  runs: (settings) => ({ only: settings }),
  draw,
  data: ({ runs }) => {
    const { scores, softmax, sigmoids } = runs['only']!.result;
    return {
      columns: ['score', 'identity', 'softmax', 'sigmoid'],
      rows: scores.map((score, j) => [score, score, softmax[j]!, sigmoids[j]!]),
    };
  },
});

export const figures = [bars];
