// Two examples through one layer, and back: four products of small matrices, with their shapes.
import { h } from 'preact';
import { shown as number } from '../../../i18n/number.ts';
import {
  betweenBlocks,
  blockHeight,
  blockWidth,
  defineFigure,
  drawing,
  matrixBlock,
  text,
  type Drawing,
  type Scene,
} from '../../../lib/figure/index.ts';
import type { Result } from '../experiment.ts';

type Numbers = readonly (readonly number[])[];

const transposed = (values: Numbers): number[][] => values[0]!.map((_, j) => values.map((row) => row[j]!));
const size = (values: Numbers): string => `${values.length} × ${values[0]!.length}`;
const shown = (value: number): string => number(value, 2);

interface Piece {
  readonly values: Numbers;
  readonly name: string;
  readonly quantity: string;
}

/** The equations of the picture: what is multiplied, what is added, what comes out. */
function equationsOf({ Z, w, b, upstream, out, dw, db, dZ }: Result) {
  const piece = (values: Numbers, name: string, quantity: string): Piece => ({ values, name, quantity });
  const repeated = Z.map(() => b);
  const ones = [Z.map(() => 1)];
  const errors = piece(upstream, '∂J/∂h', 'q-d');
  return [
    { title: 'forward', signs: ['·', '+', '='], pieces: [piece(Z, 'Z', 'q-h'), piece(w, 'w', 'q-w'), piece(repeated, 'b', 'q-b'), piece(out, 'h', 'q-z')] },
    { title: 'weights', signs: ['·', '='], pieces: [piece(transposed(Z), 'Zᵀ', 'q-h'), errors, piece(dw, '∂J/∂w', 'q-w')] },
    { title: 'biases', signs: ['·', '='], pieces: [piece(ones, '1', ''), errors, piece([db], '∂J/∂b', 'q-b')] },
    { title: 'inputs', signs: ['·', '='], pieces: [errors, piece(transposed(w), 'wᵀ', 'q-w'), piece(dZ, '∂J/∂Z', 'q-h')] },
  ]; // prettier-ignore
}

const GUTTER = 32;

type Equation = ReturnType<typeof equationsOf>[number];

function row(
  { title, signs, pieces }: Equation,
  top: number,
  word: string,
  width: number,
): { drawn: Drawing; height: number } {
  const columns = pieces.reduce((sum, { values }) => sum + values[0]!.length, 0);
  const gap = width < 480 ? 15 : 26;
  const room = width - 10 * pieces.length - gap * (pieces.length - 1) - 4;
  const cell = { width: Math.max(14, Math.min(38, room / columns)), height: 24 };
  const tall = Math.max(...pieces.map(({ values }) => blockHeight({ values, cell })));
  const middle = top + 44 + tall / 2;
  let x = 2;
  const parts = pieces.flatMap(({ values, name, quantity }, index) => {
    const left = x;
    const across = blockWidth({ values, cell });
    x += across + gap;
    const y = middle - blockHeight({ values, cell }) / 2;
    return [
      matrixBlock({ left, top: y, values, quantity, name, shape: size(values), cell, shown }),
      index < signs.length ? betweenBlocks(left + across + gap / 2, middle, signs[index]!) : null,
    ];
  });
  return {
    drawn: h('g', { key: title }, text(0, top + 12, word, { class: 'ink b' }), ...parts),
    height: 44 + tall + 40,
  };
}

function draw(scene: Scene<Result>): Drawing {
  const { id, look, words } = scene;
  const equations = equationsOf(scene.runs['only']!.result);
  // Below each other; on a slide in two columns.
  const columns = look.kind === 'slide' ? 2 : 1;
  const width = (look.width - GUTTER * (columns - 1)) / columns;
  const heights = Array.from({ length: columns }, () => 0);
  const rows = equations.map((equation, i) => {
    const column = Math.floor((i * columns) / equations.length);
    const { drawn, height } = row(equation, heights[column]!, words[equation.title]!, width);
    heights[column]! += height;
    return column === 0 ? drawn : h('g', { transform: `translate(${column * (width + GUTTER)},0)` }, drawn);
  });
  return drawing({ id, width: look.width, height: Math.max(...heights) - 14, label: scene.label }, ...rows);
}

export const batch = defineFigure<Result>({
  id: 'backpropagation-batch',
  place: 'text',
  slide: { width: 568 },
  runs: (settings) => ({ only: settings }),
  draw,
  data: ({ runs }) => {
    const { dw } = runs['only']!.result;
    return { columns: dw[0]!.map((_, j) => `gradient of w, column ${j + 1}`), rows: dw };
  },
});
