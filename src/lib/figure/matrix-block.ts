// A matrix as numbers between brackets, with its name and its shape; rows or columns of it can be set off.
import { h } from 'preact';
import type { Drawing } from './figure.ts';
import { letter, path, px, text } from './drawing.ts';

export interface MatrixBlock {
  readonly left: number;
  /** Of the first row of numbers. */
  readonly top: number;
  readonly values: readonly (readonly number[])[];
  /** q-w, q-h …, or nothing for plain numbers. */
  readonly quantity: string;
  readonly name?: string;
  readonly shape?: string;
  readonly cell: { readonly width: number; readonly height: number };
  /** How a number is written. */
  readonly shown: (value: number) => string;
  /** Cells that are washed. */
  readonly lit?: (row: number, column: number) => boolean;
}

export const blockWidth = ({ values, cell }: Pick<MatrixBlock, 'values' | 'cell'>): number =>
  values[0]!.length * cell.width + 10;
export const blockHeight = ({ values, cell }: Pick<MatrixBlock, 'values' | 'cell'>): number =>
  values.length * cell.height;

export function matrixBlock({
  left,
  top,
  values,
  quantity,
  name,
  shape,
  cell,
  shown,
  lit = () => false,
}: MatrixBlock): Drawing {
  const [width, height] = [blockWidth({ values, cell }), blockHeight({ values, cell })];
  const [right, bottom] = [left + width, top + height];
  return h(
    'g',
    { class: quantity },
    ...values.flatMap((row, i) =>
      row.map((_, j) =>
        lit(i, j)
          ? h('rect', {
              class: 'wash',
              x: px(left + 5 + j * cell.width + 1),
              y: px(top + i * cell.height + 1),
              width: px(cell.width - 2),
              height: px(cell.height - 2),
            })
          : null,
      ),
    ),
    path('qs', `M${px(left + 5)} ${px(top)}H${px(left)}V${px(bottom)}H${px(left + 5)}`),
    path('qs', `M${px(right - 5)} ${px(top)}H${px(right)}V${px(bottom)}H${px(right - 5)}`),
    ...values.flatMap((row, i) =>
      row.map((value, j) =>
        text(px(left + 5 + (j + 1) * cell.width - 5), px(top + (i + 0.5) * cell.height + 4.5), shown(value), {
          class: 'ink',
          'text-anchor': 'end',
        }),
      ),
    ),
    name === undefined
      ? null
      : text(px(left + width / 2), px(top - 8), letter(name), {
          class: quantity ? 'qt' : 'ink',
          'text-anchor': 'middle',
        }),
    shape === undefined ? null : text(px(left + width / 2), px(bottom + 16), shape, { 'text-anchor': 'middle' }),
  );
}

/** A sign between two matrices. */
export const betweenBlocks = (x: number, y: number, what: string): Drawing =>
  text(px(x), px(y + 4.5), what, { class: 'ink', 'text-anchor': 'middle' });
