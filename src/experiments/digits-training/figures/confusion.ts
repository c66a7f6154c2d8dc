// Who is taken for whom: a row a true digit, a column an answer.
import { h } from 'preact';
import { drawing, path, px, text } from '../../../lib/figure/drawing.ts';
import { defineFigure, type Drawing } from '../../../lib/figure/figure.ts';
import type { Result } from '../experiment.ts';
import { percent, resultOf, runsOnly, type LessonScene } from './common.ts';

const TOP = 42;

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** The most frequent mistake: true digit, answer, how often. */
export function commonest(confusion: readonly (readonly number[])[]): { digit: number; answer: number; count: number } {
  let most = { digit: 0, answer: 0, count: 0 };
  confusion.forEach((row, digit) =>
    row.forEach((count, answer) => {
      if (answer !== digit && count > most.count) most = { digit, answer, count };
    }),
  );
  return most;
}

function draw(scene: LessonScene): Drawing {
  const { id, look, words } = scene;
  const { confusion } = resultOf(scene);
  const narrow = look.kind === 'narrow';
  const left = narrow ? 24 : 62;
  const after = narrow ? 0 : 74;
  const [wide, high] = [(look.width - left - after) / 10, 27];
  const most = Math.max(1, commonest(confusion).count);
  const cellX = (column: number): number => left + wide * column;
  const cellY = (row: number): number => TOP + high * row;
  const baseline = (row: number): number => px(cellY(row) + high / 2 + 4.5);
  const middle = (column: number): number => px(cellX(column) + wide / 2);
  const centered = { 'text-anchor': 'middle' } as const;
  return drawing(
    { id, width: look.width, height: TOP + 10 * high + 4, label: scene.label },
    // Arrows as lines: the font that holds them as letters would weigh more than this page may.
    path('thin', `M${left} 10h12m-4 -3l4 3l-4 3M${left - 16} 24v10m-3 -4l3 4l3 -4`),
    text(left + 18, 14, words['answer']!),
    narrow ? null : text(0, 33, words['digit']!),
    narrow ? null : text(look.width, 33, words['share']!, { 'text-anchor': 'end' }),
    ...confusion.map((_, digit) => text(middle(digit), 33, String(digit), { class: 'ink', ...centered })),
    ...confusion.flatMap((row, i) => [
      text(left - 12, baseline(i), String(i), { class: 'ink', 'text-anchor': 'end' }),
      ...row.flatMap((count, j) => {
        if (i === j || count === 0) return [];
        return h('rect', {
          class: 'qf',
          'fill-opacity': px(0.08 + (0.3 * count) / most),
          ...{ x: px(cellX(j) + 1), y: px(cellY(i) + 1), width: px(wide - 2), height: high - 2 },
        });
      }),
      ...row.flatMap((count, j) =>
        count > 0 ? text(middle(j), baseline(i), String(count), { class: 'ink', ...centered }) : [],
      ),
      narrow
        ? null
        : text(look.width, baseline(i), percent(row[i]! / Math.max(1, sumOf(row))), { 'text-anchor': 'end' }),
    ]),
    path(
      'thin',
      confusion
        .map((_, i) => `M${px(cellX(i) + 0.5)} ${px(cellY(i) + 0.5)}h${px(wide - 1)}v${high - 1}h${px(1 - wide)}z`)
        .join(''),
    ),
  );
}

export const confusion = defineFigure<Result>({
  id: 'digits-confusion',
  place: 'text',
  runs: runsOnly,
  draw,
  data: (scene) => ({
    columns: ['true digit', ...Array.from({ length: 10 }, (_, answer) => `read as ${answer}`)],
    rows: resultOf(scene).confusion.map((row, digit) => [digit, ...row]),
  }),
});
