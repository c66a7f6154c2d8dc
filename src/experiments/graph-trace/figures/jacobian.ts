// xᵀA with numbers: the product, its Jacobian, and what comes back along both arguments.
import { h } from 'preact';
import { drawing, px, text } from '../../../lib/figure/drawing.ts';
import { defineFigure, type Drawing, type Scene } from '../../../lib/figure/figure.ts';
import { betweenBlocks, blockWidth, matrixBlock } from '../../../lib/figure/matrix-block.ts';
import type { Result } from '../experiment.ts';
import { brief } from './marks.ts';

type Rows = number[][];

const HEIGHT = 21;
const turned = (rows: Rows): Rows => rows[0]!.map((_, j) => rows.map((row) => row[j]!));

interface Block {
  readonly values: Rows;
  readonly quantity: string;
  readonly name: string;
  readonly lit?: (row: number, column: number) => boolean;
}

/** Blocks and signs in a row, all centered on one height. */
function rowOf(
  pieces: readonly (Block | string)[],
  left: number,
  middle: number,
  cell: { width: number; height: number },
): { drawn: Drawing[]; right: number } {
  let x = left;
  const drawn = pieces.map((piece) => {
    if (typeof piece === 'string') {
      x += 24;
      return betweenBlocks(x - 12, middle, piece);
    }
    const width = blockWidth({ values: piece.values, cell });
    const block = matrixBlock({
      left: x,
      top: middle - (piece.values.length * cell.height) / 2,
      cell,
      shown: (one) => brief(one),
      ...piece,
    });
    x += width;
    return block;
  });
  return { drawn, right: x };
}

const matrixNamed = ({ nodes }: Result, name: string, which: 'value' | 'gradient'): Rows => {
  const found = nodes.find((node) => node.name === name)![which];
  return typeof found === 'number' ? [[found]] : found;
};

function draw({ id, runs, look, words, label }: Scene<Result>): Drawing {
  const { result } = runs['only']!;
  const value = (name: string) => matrixNamed(result, name, 'value');
  const [x, A, y, g] = [value('x'), value('A'), value('y'), matrixNamed(result, 'y', 'gradient')];
  const column = (_: number, j: number): boolean => j === 1;
  const rows: { title: string; pieces: (Block | string)[]; height: number; hue: string; about?: string }[] = [
    {
      title: words['forward']!,
      hue: '',
      height: 62,
      pieces: [
        { values: turned(x), quantity: 'q-x', name: 'xᵀ' },
        '·',
        { values: A, quantity: '', name: 'A', lit: column },
        '=',
        { values: y, quantity: '', name: 'y', lit: column },
      ],
    },
    {
      title: words['jacobian']!,
      about: `y₂ = ${brief(A[0]![1]!)} · x₁ + ${brief(A[1]![1]!)} · x₂`,
      hue: '',
      height: 84,
      pieces: [{ values: turned(A), quantity: '', name: '∂y/∂x = Aᵀ', lit: (i) => i === 1 }],
    },
    {
      title: words['to x']!,
      hue: 'q-d',
      height: 84,
      pieces: [
        { values: g, quantity: 'q-d', name: 'g' },
        '·',
        { values: turned(A), quantity: '', name: 'Aᵀ' },
        '=',
        { values: turned(matrixNamed(result, 'x', 'gradient')), quantity: 'q-d', name: 'g Aᵀ' },
      ],
    },
    {
      title: words['to A']!,
      hue: 'q-d',
      height: 62,
      pieces: [
        { values: x, quantity: 'q-x', name: 'x' },
        '·',
        { values: g, quantity: 'q-d', name: 'g' },
        '=',
        { values: matrixNamed(result, 'A', 'gradient'), quantity: 'q-d', name: 'x g' },
      ],
    },
  ];
  const isNarrow = look.kind === 'narrow' || look.kind === 'multiple';
  const width = isNarrow ? 300 : 568;
  let top = 0;
  const drawn = rows.map(({ title, pieces, height, hue, about }) => {
    const heading = text(0, px(isNarrow ? top + 14 : top + height / 2 + 26), title, {
      class: hue ? `${hue} qt b` : 'ink b',
    });
    const middle = top + height / 2 + (isNarrow ? 46 : 22);
    const row = rowOf(pieces, isNarrow ? 4 : 196, middle, { width: isNarrow ? 26 : 32, height: HEIGHT });
    top += height + (isNarrow ? 54 : 32);
    const note = about === undefined ? null : text(px(row.right + 20), px(middle + 4.5), about, { class: 'ink' });
    return h('g', {}, heading, ...row.drawn, note);
  });
  return drawing({ id, width, height: top, label }, ...drawn);
}

export const jacobian = defineFigure<Result>({
  id: 'graph-trace-jacobian',
  place: 'text',
  runs: () => ({ only: { expression: 'row', values: '' } }),
  draw,
  data: ({ runs }) => {
    const { result } = runs['only']!;
    const names = ['x', 'A', 'y'] as const;
    return {
      columns: ['matrix', 'row', 'column', 'value', 'gradient'],
      rows: names.flatMap((name) =>
        matrixNamed(result, name, 'value').flatMap((row, i) =>
          row.map((one, j) => [name, i + 1, j + 1, one, matrixNamed(result, name, 'gradient')[i]![j]!]),
        ),
      ),
    };
  },
});
