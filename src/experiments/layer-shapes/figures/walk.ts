// One pass as a staircase: what comes in stands at the left of its row, each matrix above the row that it makes. Where a row
// turns up into a column its length must be the same: the inner sizes meet at the corner.
import { h } from 'preact';
import { superscript } from '../../../i18n/number.ts';
import { defineFigure, drawing, path, px, text, type Drawing, type Scene } from '../../../lib/figure/index.ts';
import type { LayerShapes, Result } from '../experiment.ts';
import { block, brief, sizeName } from './cells.ts';

type WalkScene = Scene<Result>;

/** Which cell of which layer a step works out; before the first step and after the last: none. */
function momentOf(layers: readonly LayerShapes[], step: number) {
  let before = 0;
  for (const [l, { output }] of layers.entries()) {
    const cells = output[0] * output[1];
    if (step <= before + cells) return { l, cell: step - before - 1 };
    before += cells;
  }
  return { l: layers.length, cell: -1 };
}

const tallest = (layers: readonly LayerShapes[]): number => Math.max(...layers.map(({ weights }) => weights[0]));

/** The sum behind the cell that is worked out now. */
function sentence(scene: WalkScene, step: number, isShort: boolean): (string | Drawing)[] | undefined {
  const { X, layers } = scene.runs['only']!.result;
  const { l, cell } = momentOf(layers, step);
  const layer = layers[l];
  if (!layer || cell < 0) return undefined;
  const columns = layer.weights[1];
  const [i, j] = [Math.floor(cell / columns), cell % columns];
  const from = l === 0 ? X[i]! : layers[l - 1]!.h[i]!;
  const colored = (quantity: string, content: string) => h('tspan', { class: `${quantity} qt` }, content);
  const terms = from.flatMap((value, k) => [
    k === 0 ? '' : ' + ',
    colored(l === 0 ? 'q-x' : 'q-h', brief(value)),
    '·',
    colored('q-w', layer.W[k]![j]! < 0 ? `(${brief(layer.W[k]![j]!)})` : brief(layer.W[k]![j]!)),
  ]);
  const isLast = l === layers.length - 1;
  const z = layer.z[i]![j]!;
  const end = [
    ' + ',
    colored('q-b', layer.b[j]! < 0 ? `(${brief(layer.b[j]!)})` : brief(layer.b[j]!)),
    ' = ',
    colored('q-z', brief(z)),
    ...(isLast ? [] : [', ', scene.words['rectified']!, ' ', colored('q-h', brief(layer.h[i]![j]!))]),
  ];
  return isShort || from.length > 6 ? [`${from.length} ${scene.words['products']!}`, ...end] : [...terms, ...end];
}

function draw(scene: WalkScene): Drawing {
  const { id, look, words } = scene;
  const { X, layers } = scene.runs['only']!.result;
  const total = layers.reduce((sum, { output: [rows, columns] }) => sum + rows * columns, 0);
  const step = Math.min(total, scene.step ?? total);
  const { l: now, cell: current } = momentOf(layers, step);
  const columns = X[0]!.length + layers.reduce((sum, { weights }) => sum + weights[1], 0);
  const isSmall = look.kind === 'multiple';
  const gap = look.width < 480 ? 18 : 46;
  const cell = Math.max(0.05, Math.min(30, (look.width - 8 - gap * layers.length) / columns));
  const high = tallest(layers) * cell;
  const rowTop = 30 + high + 18 + cell + 14;
  const bottom = rowTop + X.length * cell;
  const pieces: Drawing[] = [];
  let left = (look.width - columns * cell - gap * layers.length) / 2;
  const columnsOf = [X[0]!.length, ...layers.map(({ weights }) => weights[1])];
  let before = 0;
  columnsOf.forEach((width, place) => {
    const layer = layers[place - 1];
    const values = layer ? layer.h : X;
    const cells = layer ? layer.output[0] * layer.output[1] : 0;
    const known = layer ? Math.max(0, step - before) : Infinity;
    const isNow = layer !== undefined && now === place - 1 && current >= 0;
    const isSource = now === place && current >= 0;
    const made = layers[now];
    const litRow = isSource ? Math.floor(current / made!.weights[1]) : isNow ? undefined : undefined;
    const quantity = place === 0 ? 'q-x' : 'q-h';
    pieces.push(block({ left, top: rowTop, cell, values, quantity, known, litRow }));
    if (isNow) {
      const [i, j] = [Math.floor(current / width), current % width];
      pieces.push(
        h('rect', {
          class: 'line',
          x: px(left + j * cell),
          y: px(rowTop + i * cell),
          width: px(cell),
          height: px(cell),
        }),
      );
    }
    const name = place === 0 ? 'X' : `H${superscript(place + 1)}`;
    if (!isSmall)
      pieces.push(
        sizeName(left + (width * cell) / 2, bottom + 18, look.width < 480 ? '' : name, [X.length, width], quantity),
      );
    if (layer) {
      const top = 30 + high - layer.weights[0] * cell;
      const litColumn = isNow ? current % width : undefined;
      pieces.push(block({ left, top, cell, values: layer.W, quantity: 'q-w', litColumn }));
      pieces.push(block({ left, top: 30 + high + 12, cell, values: [layer.b], quantity: 'q-b', litColumn }));
      if (!isSmall) {
        pieces.push(
          sizeName(
            left + (width * cell) / 2,
            top - 8,
            look.width < 480 ? '' : `W${superscript(place)}`,
            layer.weights,
            'q-w',
          ),
        );
        pieces.push(corner({ left, high, rowTop, gap, count: layer.weights[0], isLit: isNow }));
      }
      before += cells;
    }
    left += width * cell + gap;
  });
  const said = isSmall ? undefined : sentence(scene, step, look.width < 480);
  const height = bottom + (isSmall ? 6 : 28) + (isSmall ? 0 : 28);
  return drawing(
    { id, width: look.width, height: Math.round(height), label: scene.label },
    ...pieces,
    isSmall
      ? null
      : text(px(look.width / 2), px(bottom + 48), said ?? said0(scene, words), {
          class: 'ink',
          'text-anchor': 'middle',
        }),
  );
}

/** What is said before the first cell. */
const said0 = ({ runs }: WalkScene, words: WalkScene['words']): string =>
  `${runs['only']!.result.parameters} ${words['parameters']!}`;

/** A quarter of a circle from the end of a row up to a column, with the size that both must have. */
function corner({
  left,
  high,
  rowTop,
  gap,
  count,
  isLit,
}: {
  left: number;
  high: number;
  rowTop: number;
  gap: number;
  count: number;
  isLit: boolean;
}): Drawing {
  const r = gap - 8;
  const y = rowTop - 6;
  const x = left - 4;
  const top = 30 + high;
  const bend = Math.min(r, y - top);
  return h(
    'g',
    {},
    path(
      isLit ? 'line' : 'thin',
      `M${px(left - gap + 2)} ${px(y)}Q${px(x - 2)} ${px(y)} ${px(x - 2)} ${px(y - bend - 6)}`,
    ),
    gap < 30
      ? null
      : text(px(left - gap / 2 - 4), px(y - bend - 12), String(count), {
          class: isLit ? 'ink b halo' : 'ink halo',
          'text-anchor': 'middle',
        }),
  );
}

export const walk = defineFigure<Result>({
  id: 'layer-shapes-walk',
  place: 'text',
  moving: true,
  runs: (settings) => ({ only: settings }),
  steps: ({ runs }) => {
    const of = Math.min(
      400,
      runs['only']!.result.layers.reduce((sum, { output: [rows, columns] }) => sum + rows * columns, 0),
    );
    return [0.13, 0.4, 0.63, 0.8, 1].map((share) => Math.max(1, Math.round(share * of)));
  },
  draw,
  data: ({ runs }) => {
    const { layers } = runs['only']!.result;
    return {
      columns: ['layer', 'example', 'unit', 'net input', 'activation'],
      rows: layers.flatMap(({ z, h: activations }, l) =>
        z.flatMap((row, i) => row.map((value, j) => [l + 2, i + 1, j + 1, value, activations[i]![j]!])),
      ),
    };
  },
});
