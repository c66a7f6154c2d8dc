// The biases of the four examples on their way: one line as it should be, four with the slip.
import { h } from 'preact';
import { defineFigure, drawing, path, px, text, type Drawing, type Scene } from '../../lib/figure/index.ts';
import type { Result } from './experiment.ts';

const RULES = ['right', 'repeated'] as const;
const ROWS = ['0, 0', '0, 1', '1, 0', '1, 1'];

/** A column of numbers as it stands in memory, with the examples it is added to. */
function column(scene: Scene<Result>, rule: (typeof RULES)[number], left: number, width: number): Drawing {
  const { b, outputs } = scene.runs[rule]!.result;
  const { words } = scene;
  const top = 58;
  const cell = 30;
  const number = (value: number): string => {
    const rounded = Math.round(value * 10) / 10;
    return rounded < 0 ? `−${Math.abs(rounded).toFixed(1)}` : rounded.toFixed(1);
  };
  const [at, answers] = [left + 92, left + Math.min(210, width - 30)];
  return h(
    'g',
    {},
    text(left, 13, words[rule], { class: 'ink b' }),
    text(left, 42, words['example'], {}),
    text(at, 42, words['bias'], { 'text-anchor': 'middle' }),
    text(answers, 42, words['answer'], { 'text-anchor': 'middle' }),
    ...ROWS.flatMap((row, i) => {
      const y = top + cell * i;
      const own = b[i % b.length]!;
      const isShared = b.length === 1;
      return [
        h('g', { class: 'q-x' }, text(left, y + 20, `(${row})`, { class: 'qt' })),
        h(
          'g',
          { class: 'q-b' },
          isShared ? null : h('rect', { class: 'qs', x: at - 24, y: y + 1, width: 48, height: cell - 2 }),
          isShared && i > 0
            ? null
            : text(at, isShared ? top + 2 * cell + 5 : y + 20, number(own), { class: 'qt', 'text-anchor': 'middle' }),
        ),
        h(
          'g',
          { class: 'q-h' },
          text(answers, y + 20, (Math.round(outputs[i]! * 100) / 100).toFixed(2), {
            class: 'qt',
            'text-anchor': 'middle',
          }),
        ),
      ];
    }),
    b.length === 1
      ? h('g', { class: 'q-b' }, h('rect', { class: 'qs', x: at - 24, y: top + 1, width: 48, height: 4 * cell - 2 }))
      : null,
    path('gr', `M${px(left)} ${top - 6}H${px(left + Math.min(250, width))}`),
  );
}

function draw(scene: Scene<Result>): Drawing {
  const { id, look } = scene;
  const isNarrow = look.width < 480;
  const width = isNarrow ? look.width : (look.width - 40) / 2;
  return drawing(
    { id, width: look.width, height: isNarrow ? 400 : 186, label: scene.label },
    ...RULES.map((rule, place) =>
      h(
        'g',
        { transform: isNarrow ? `translate(0,${place * 206})` : `translate(${px(place * (width + 40))},0)` },
        column(scene, rule, 2, width - 4),
      ),
    ),
  );
}

const columns = defineFigure<Result>({
  id: 'broadcast-bias-columns',
  place: 'text',
  runs: (settings) => Object.fromEntries(RULES.map((rule) => [rule, { ...settings, rule }])),
  draw,
  data: ({ runs }) => ({
    columns: ['example', 'bias right', 'output right', 'bias repeated', 'output repeated'],
    rows: ROWS.map((row, i) => {
      const cells = RULES.flatMap((rule) => {
        const { b, outputs } = runs[rule]!.result;
        return [b[i % b.length]!, outputs[i]!];
      });
      return [row, ...cells];
    }),
  }),
});

export const figures = [columns];
