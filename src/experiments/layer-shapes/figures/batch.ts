// A batch through the first layer, written out: rows stack, and the row of biases is repeated for each of them.
import { h } from 'preact';
import { defineFigure, drawing, px, text, type Drawing, type Scene } from '../../../lib/figure/index.ts';
import type { Result } from '../experiment.ts';
import { block, sizeName } from './cells.ts';

function draw(scene: Scene<Result>): Drawing {
  const { id, look, words } = scene;
  const { X, layers } = scene.runs['only']!.result;
  const { W, b, z, weights, output } = layers[0]!;
  const isNarrow = look.width < 480;
  const [N, n, m] = [X.length, weights[0], weights[1]];
  const sign = isNarrow ? 22 : 34;
  const columns = isNarrow ? Math.max(n + m, 2 * m) : n + 3 * m;
  const cell = Math.max(0.05, Math.min(26, (look.width - 8 - (isNarrow ? 2 : 3) * sign) / columns));
  const lower = Math.max(N, n) * cell;
  const middle = 30 + lower / 2;
  const repeated = X.map(() => b);
  const pieces: Drawing[] = [];
  const place = (x: number, y: number, values: readonly (readonly number[])[], quantity: string, rest = {}): number => {
    pieces.push(block({ left: x, top: y - (values.length * cell) / 2, cell, values, quantity, ...rest }));
    return x + values[0]!.length * cell;
  };
  const mark = (x: number, y: number, what: string): number => {
    pieces.push(text(px(x + sign / 2), px(y + 5), what, { class: 'ink', 'text-anchor': 'middle' }));
    return x + sign;
  };
  const named = (
    x: number,
    y: number,
    width: number,
    name: string,
    size: readonly [number, number],
    quantity: string,
  ) => pieces.push(sizeName(x + width / 2, y, name, size, quantity));
  const second = isNarrow ? 30 + lower + 62 + (N * cell) / 2 : middle;
  const under = (isNarrow ? second + (N * cell) / 2 : 30 + lower) + 20;
  const first = isNarrow ? 30 + lower + 20 : under;
  let x = isNarrow ? 4 : (look.width - columns * cell - 3 * sign) / 2;
  named(x, first, n * cell, 'X', [N, n], 'q-x');
  x = mark(place(x, middle, X, 'q-x'), middle, '·');
  named(x, first, m * cell, 'W¹', weights, 'q-w');
  x = place(x, middle, W, 'q-w');
  if (isNarrow) x = 4 - sign + 22;
  else x = mark(x, middle, '+');
  if (isNarrow) {
    pieces.push(text(0, px(second + 5), '+', { class: 'ink' }));
    x = 14;
  }
  named(x, under, m * cell, 'B', [N, m], 'q-b');
  const biasLeft = x;
  x = mark(place(x, second, repeated, 'q-b', { repeatedFrom: 1 }), second, '=');
  named(x, under, m * cell, 'Z²', output, 'q-z');
  place(x, second, z, 'q-z');
  pieces.push(
    h(
      'g',
      { class: 'q-b' },
      text(
        px(biasLeft + (m * cell) / 2),
        px(second - (N * cell) / 2 - 10),
        N > 1 ? words['repeated']! : words['row']!,
        {
          class: 'qt',
          'text-anchor': 'middle',
        },
      ),
    ),
  );
  return drawing({ id, width: look.width, height: Math.round(under + 10), label: scene.label }, ...pieces);
}

export const batch = defineFigure<Result>({
  id: 'layer-shapes-batch',
  place: 'text',
  runs: (settings) => ({ only: { ...settings, examples: 3 } }),
  draw,
  data: ({ runs }) => {
    const { layers } = runs['only']!.result;
    const { z, b } = layers[0]!;
    return {
      columns: ['example', ...b.map((_, j) => `z${j + 1}`), ...b.map((_, j) => `b${j + 1}`)],
      rows: z.map((row, i) => [i + 1, ...row, ...b]),
    };
  },
});
