// What comes back to each value on the three paths, their sum, and the central difference beside it.
import { h } from 'preact';
import { fixed } from '../../../i18n/number.ts';
import { drawing, letter, path, px, text } from '../../../lib/figure/drawing.ts';
import { defineFigure, type Drawing, type Scene } from '../../../lib/figure/figure.ts';
import type { Result } from '../experiment.ts';
import { valuesOf } from './line.ts';

const TOP = 46;
const ROW = 27;
const MOST_ROWS = 8;

const COLUMNS = ['direct', 'mean', 'variance', 'sum'] as const;

const columnsOf = ({ paths, dValues }: Result) => ({ ...paths, sum: dValues });

function draw(scene: Scene<Result>): Drawing {
  const { id, look, words } = scene;
  const { result } = scene.runs['only']!;
  const columns = columnsOf(result);
  const narrow = look.kind === 'narrow';
  const left = narrow ? 22 : 64;
  // On a phone the sums alone have numbers beside their bars.
  const each = (look.width - left - (narrow ? 48 : 0)) / COLUMNS.length;
  const shift = (name: string): number => (narrow && name === 'sum' ? 26 : 0);
  const rows = valuesOf(scene).slice(0, MOST_ROWS);
  const all = COLUMNS.flatMap((name) => columns[name].slice(0, MOST_ROWS).map((row) => Math.abs(row[0]!)));
  const most = Math.max(1e-12, ...all, ...result.numeric.map((row) => Math.abs(row[0]!)));
  const half = each / 2 - (narrow ? 6 : 10);
  const bottom = TOP + rows.length * ROW;
  const bars = COLUMNS.map((name, column) => {
    const middle = left + (column + 0.5) * each + shift(name);
    return h(
      'g',
      {},
      text(px(middle), narrow ? 31 : 14, words[narrow ? `${name}-short` : name], {
        class: name === 'sum' ? 'ink b' : 'ink',
        'text-anchor': 'middle',
      }),
      narrow ? null : text(px(middle), 31, words[`${name}-formula`], { 'text-anchor': 'middle' }),
      path('gr', `M${px(middle)} ${TOP - 6}V${bottom - 4}`),
      ...rows.map((_, i) => {
        const value = columns[name][i]![0]!;
        const y = TOP + (i + 0.5) * ROW - 4;
        const length = px((Math.abs(value) / most) * half);
        const away = value < 0 ? 1 : -1;
        return h(
          'g',
          { class: 'q-d' },
          h('rect', {
            class: name === 'sum' ? 'qf' : 'wash',
            x: px(value < 0 ? middle - length : middle),
            y: y - 6,
            width: length,
            height: 12,
          }),
          name === 'sum' &&
            h('circle', { class: 'hol', cx: px(middle + (result.numeric[i]![0]! / most) * half), cy: y, r: 4.4 }),
          (name === 'sum' || !narrow) &&
            text(px(middle + away * (name === 'sum' ? 8 : 5)), y + 4, fixed(value, 2), {
              class: 'ink',
              'text-anchor': value < 0 ? 'start' : 'end',
            }),
        );
      }),
    );
  });
  return drawing(
    { id, width: look.width, height: bottom + 22, label: scene.label },
    ...rows.map((row, i) =>
      h(
        'g',
        { class: 'q-z' },
        text(
          0,
          TOP + (i + 0.5) * ROW + (narrow ? -1 : 0),
          narrow ? letter('z') : [letter('z'), ` = ${fixed(row[0]!, 1)}`],
          { class: 'qt' },
        ),
        narrow && text(9, TOP + (i + 0.5) * ROW + 2, String(i + 1), {}),
      ),
    ),
    ...bars,
    text(look.width, bottom + 16, words['ring'], { 'text-anchor': 'end' }),
  );
}

export const paths = defineFigure<Result>({
  id: 'normalization-paths',
  place: 'text',
  // β is added after all of this: it changes nothing here.
  runs: (settings) => ({ only: { ...settings, beta: 0 } }),
  draw,
  data: ({ runs }) => {
    const { result } = runs['only']!;
    const columns = columnsOf(result);
    return {
      columns: ['value', 'upstream', ...COLUMNS, 'central difference'],
      rows: valuesOf({ runs }).map((row, i) => [
        row[0]!,
        result.upstream[i]![0]!,
        ...COLUMNS.map((name) => columns[name][i]![0]!),
        result.numeric[i]![0]!,
      ]),
    };
  },
});
