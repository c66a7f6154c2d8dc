// BP4 by columns: the gradient of a matrix of weights is what came in, once for each unit, times that unit's error.
import { fixed } from '../../../i18n/number.ts';
import {
  betweenBlocks,
  blockHeight,
  blockWidth,
  defineFigure,
  drawing,
  matrixBlock,
  px,
  text,
  type Drawing,
  type Scene,
} from '../../../lib/figure/index.ts';
import type { Result } from '../experiment.ts';

const shown = (value: number): string => fixed(value, 3);
/** Larger matrices are cut, and the text says how large they are. */
const MOST = 5;
const cut = <Item>(items: readonly Item[]): Item[] => items.slice(0, MOST);

export function partsOf({ layers }: Result) {
  const [before, layer] = [layers[0]!, layers[1]!];
  return {
    h: cut(before.h).map((value) => [value]),
    delta: [cut(layer.delta)],
    dW: cut(layer.dW).map(cut),
    shapes: [
      `${before.h.length} × 1`,
      `1 × ${layer.delta.length}`,
      `${before.h.length} × ${layer.delta.length}`,
    ] as const,
  };
}

function draw(scene: Scene<Result>): Drawing {
  const { id, look, words } = scene;
  const { h: came, delta, dW, shapes } = partsOf(scene.runs['only']!.result);
  const isNarrow = look.width < 480;
  const cell = { width: isNarrow ? 50 : 58, height: 28 };
  const top = 34;
  const tall = blockHeight({ values: came, cell });
  const middle = top + tall / 2;
  const gap = 26;
  const lit = (_: number, column: number): boolean => column === 1 || dW[0]!.length === 1;
  const [w1, w2, w3] = [came, delta, dW].map((values) => blockWidth({ values, cell })) as [number, number, number];
  const common = { cell, shown };
  if (isNarrow) {
    const second = top + tall + 78;
    return drawing(
      { id, width: look.width, height: second + tall + 48, label: scene.label },
      matrixBlock({ ...common, left: 6, top, values: came, quantity: 'q-h', name: 'h²', shape: shapes[0] }),
      matrixBlock({
        ...common,
        left: 6 + w1 + 8,
        top: middle - 14,
        values: delta,
        quantity: 'q-d',
        name: '(δ³)ᵀ',
        shape: shapes[1],
        lit,
      }),
      betweenBlocks(14, second + tall / 2, '='),
      matrixBlock({
        ...common,
        left: 30,
        top: second,
        values: dW,
        quantity: 'q-w',
        name: '∂E/∂W²',
        shape: shapes[2],
        lit,
      }),
      text(30, px(second + tall + 42), words['column']!, {}),
    );
  }
  const left = Math.max(0, (look.width - w1 - w2 - w3 - 2 * gap) / 2);
  return drawing(
    { id, width: look.width, height: top + tall + 46, label: scene.label },
    matrixBlock({ ...common, left, top, values: came, quantity: 'q-h', name: 'h²', shape: shapes[0] }),
    matrixBlock({
      ...common,
      left: left + w1 + gap / 2,
      top: middle - 14,
      values: delta,
      quantity: 'q-d',
      name: '(δ³)ᵀ',
      shape: shapes[1],
      lit,
    }),
    betweenBlocks(left + w1 + w2 + gap, middle, '='),
    matrixBlock({
      ...common,
      left: left + w1 + w2 + 1.5 * gap,
      top,
      values: dW,
      quantity: 'q-w',
      name: '∂E/∂W²',
      shape: shapes[2],
      lit,
    }),
    text(px(left + w1 + w2 + 1.5 * gap + w3 / 2), top + tall + 38, words['column']!, { 'text-anchor': 'middle' }),
  );
}

export const columns = defineFigure<Result>({
  id: 'backpropagation-columns',
  place: 'text',
  runs: (settings) => ({ only: settings }),
  draw,
  data: ({ runs }) => {
    const { dW } = runs['only']!.result.layers[1]!;
    return { columns: dW[0]!.map((_, j) => `to unit ${j + 1}`), rows: dW };
  },
});
