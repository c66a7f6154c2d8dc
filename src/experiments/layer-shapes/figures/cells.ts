// Matrices drawn to scale: one square a number, so that what has to be equally long is seen to be equally long.
import { h } from 'preact';
import { path, px, text, type Drawing } from '../../../lib/figure/index.ts';

export interface Block {
  readonly left: number;
  readonly top: number;
  /** The side of a square. */
  readonly cell: number;
  readonly values: readonly (readonly number[])[];
  /** q-x, q-w … */
  readonly quantity: string;
  /** Rows, columns and cells that take part now. */
  readonly litRow?: number | undefined;
  readonly litColumn?: number | undefined;
  /** How many cells are worked out, row by row; absent: all. */
  readonly known?: number;
  /** Rows from here on are repetitions and stand back. */
  readonly repeatedFrom?: number;
}

const SMALLEST = 16;

export const brief = (value: number): string => (value < 0 ? `−${-value}` : String(value));

function lights({ left, top, cell, values, litRow, litColumn }: Block): Drawing[] {
  const rows = values.length;
  const columns = values[0]!.length;
  const row =
    litRow === undefined
      ? null
      : h('rect', {
          class: 'wash',
          x: px(left),
          y: px(top + litRow * cell),
          width: px(columns * cell),
          height: px(cell),
        });
  const column =
    litColumn === undefined
      ? null
      : h('rect', {
          class: 'wash',
          x: px(left + litColumn * cell),
          y: px(top),
          width: px(cell),
          height: px(rows * cell),
        });
  return [row, column].filter((drawn) => drawn !== null);
}

/** The grid of a matrix with its numbers, if they fit into the squares. */
export function block(matrix: Block): Drawing {
  const { left, top, cell, values, quantity, known = Infinity, repeatedFrom = Infinity } = matrix;
  const rows = values.length;
  const columns = values[0]!.length;
  const inner = [
    ...Array.from({ length: rows - 1 }, (_, i) => `M${px(left)} ${px(top + (i + 1) * cell)}h${px(columns * cell)}`),
    ...Array.from({ length: columns - 1 }, (_, j) => `M${px(left + (j + 1) * cell)} ${px(top)}v${px(rows * cell)}`),
  ].join('');
  return h(
    'g',
    { class: quantity },
    ...lights(matrix),
    inner === '' ? null : path('gr', inner),
    h('rect', { class: 'qs', x: px(left), y: px(top), width: px(columns * cell), height: px(rows * cell) }),
    ...(cell < SMALLEST
      ? []
      : values.flatMap((row, i) =>
          row.map((value, j) =>
            i * columns + j < known
              ? text(px(left + (j + 0.5) * cell), px(top + (i + 0.5) * cell + 4.5), brief(value), {
                  class: i >= repeatedFrom ? '' : 'qt',
                  'text-anchor': 'middle',
                })
              : null,
          ),
        )),
  );
}

/** 4 × 5, in the hue of the matrix. */
export const sizeName = (
  x: number,
  y: number,
  name: string,
  [rows, columns]: readonly [number, number],
  quantity: string,
  anchor = 'middle',
): Drawing =>
  h(
    'g',
    { class: quantity },
    text(px(x), px(y), [h('tspan', { class: 'm' }, name), ` ${rows} × ${columns}`], {
      class: 'qt',
      'text-anchor': anchor,
    }),
  );
