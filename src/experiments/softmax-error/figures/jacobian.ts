// ∂h_j/∂z_k at one point: nine squares, as large as their numbers, filled where positive, open where negative.
import { h } from 'preact';
import { fixed } from '../../../i18n/number.ts';
import { defineFigure, drawing, letter, path, px, text, type Drawing } from '../../../lib/figure/index.ts';
import type { Result } from '../experiment.ts';
import { type ErrorScene, INDEX } from './triangle.ts';

const TOP = 44;

const named = (symbol: string, place: number): (Drawing | string)[] => [letter(symbol), INDEX[place]!];

function draw(scene: ErrorScene): Drawing {
  const { id, look, words } = scene;
  const { jacobian, rowSums, h: shares } = scene.runs['only']!.result;
  const isNarrow = look.width < 480;
  const cell = { width: isNarrow ? 62 : 122, height: isNarrow ? 66 : 72 };
  const left = isNarrow ? 52 : 104;
  const most = Math.max(...jacobian.flat().map(Math.abs));
  const room = cell.height - 26;
  const middle = (k: number): number => px(left + (k + 0.5) * cell.width);
  const cells = jacobian.flatMap((row, j) =>
    row.map((value, k) => {
      const size = Math.max(2, room * Math.sqrt(Math.abs(value) / most));
      const [x, y] = [middle(k), TOP + j * cell.height + room / 2];
      const box = { x: px(x - size / 2), y: px(y - size / 2), width: px(size), height: px(size) };
      return h(
        'g',
        {},
        h('rect', { class: value < 0 ? 'hol' : 'qf', ...box }),
        text(x, px(TOP + j * cell.height + room + 15), fixed(value, 2), { class: 'qt', 'text-anchor': 'middle' }),
      );
    }),
  );
  const right = left + 3 * cell.width;
  const foot = TOP + 3 * cell.height;
  return drawing(
    { id, width: look.width, height: foot + 30, label: scene.label },
    text(0, 14, words[isNarrow ? 'short' : 'nudged']!, {}),
    ...[0, 1, 2].map((k) =>
      h('g', { class: 'q-z' }, text(middle(k), 32, named('z', k), { class: 'qt', 'text-anchor': 'middle' })),
    ),
    h(
      'g',
      { class: 'q-h' },
      ...shares.map((share, j) =>
        h(
          'g',
          {},
          isNarrow
            ? [
                text(0, px(TOP + j * cell.height + room / 2 + 4), named('h', j), { class: 'qt' }),
                text(0, px(TOP + j * cell.height + room / 2 + 22), `= ${fixed(share, 1)}`, { class: 'qt' }),
              ]
            : text(0, px(TOP + j * cell.height + room / 2 + 4), [...named('h', j), ` = ${fixed(share, 1)}`], {
                class: 'qt',
              }),
        ),
      ),
      ...cells,
    ),
    path('gr', `M${right + 8} ${TOP}V${foot - 4}`),
    text(px(right + 24), 32, words['sum']!, {}),
    ...rowSums.map((sum, j) =>
      text(px(right + 24), px(TOP + j * cell.height + room / 2 + 4), fixed(Math.abs(sum), 0), { class: 'ink' }),
    ),
    path('gr', `M${left} ${foot + 4}H${right}`),
    text(0, foot + 22, words['sum']!, {}),
    ...[0, 1, 2].map((k) =>
      text(middle(k), foot + 22, fixed(Math.abs(jacobian.reduce((total, row) => total + row[k]!, 0)), 0), {
        class: 'ink',
        'text-anchor': 'middle',
      }),
    ),
  );
}

export const jacobian = defineFigure<Result>({
  id: 'softmax-jacobian',
  place: 'text',
  runs: (settings) => ({ only: settings }),
  draw,
  data: ({ runs }) => ({
    columns: ['output', 'score 1', 'score 2', 'score 3', 'sum'],
    rows: runs['only']!.result.jacobian.map((row, j) => [j + 1, ...row, runs['only']!.result.rowSums[j]!]),
  }),
});
