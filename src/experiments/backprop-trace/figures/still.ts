// The network as a still, and a pass as a table: shared by the figures.
import { defineFigure, drawing, type Drawing, type Scene, type Table } from '../../../lib/figure/index.ts';
import type { Result } from '../experiment.ts';
import { graphPieces, planOf, type GraphOptions } from './graph.ts';

export const stillGraph = (
  result: Result,
  width: number,
  narrow: boolean,
  words: Readonly<Record<string, string>>,
): GraphOptions => ({
  ...{ width, narrow, result, words },
  example: 0,
  isKnown: () => true,
  lit: () => undefined,
  dims: false,
  points: false,
  attributes: () => ({}),
});

/** Every number of the pass: what it is, of which layer, example, units. */
export function passTable({ x, y, layers, cost }: Result): Table {
  type Cells = Table['rows'][number];
  const given = (name: string, layer: number, M: readonly (readonly number[])[]): Cells[] =>
    M.flatMap((row, i) => row.map((value, j): Cells => [name, layer, i + 1, null, j + 1, value, null]));
  const ofLayers = layers.flatMap((layer, i): Cells[] => {
    const l = i + 2;
    const { numeric } = layer;
    return [
      ...layer.W.flatMap((row, k) => row.map((value, j): Cells => ['W', l - 1, null, k + 1, j + 1, value, null])),
      ...layer.b.map((value, j): Cells => ['b', l - 1, null, null, j + 1, value, null]),
      ...given('z', l, layer.z),
      ...given('h', l, layer.h),
      ...layer.delta.flatMap((row, s) =>
        row.map((value, j): Cells => ['delta', l, s + 1, null, j + 1, value, numeric.delta[s]![j]!]),
      ),
      ...layer.dW.flatMap((row, k) =>
        row.map((value, j): Cells => ['dW', l - 1, null, k + 1, j + 1, value, numeric.dW[k]![j]!]),
      ),
      ...layer.db.map((value, j): Cells => ['db', l - 1, null, null, j + 1, value, numeric.db[j]!]),
    ];
  });
  return {
    columns: ['quantity', 'layer', 'example', 'from', 'unit', 'value', 'numeric'],
    rows: [
      ...given('x', 1, x),
      ...given('y', layers.length + 1, y),
      ...ofLayers,
      ['E', null, null, null, null, cost, null],
    ],
  };
}

function draw({ id, look, label, runs, words }: Scene<Result>): Drawing {
  const { result } = runs['only']!;
  const narrow = look.width < 400;
  const width = Math.min(look.width, 568);
  const options = stillGraph(result, width, narrow, words);
  return drawing({ id, width, height: planOf(options).height, label }, ...graphPieces(options));
}

export const graph = defineFigure<Result>({
  id: 'backprop-trace-graph',
  place: 'text',
  runs: (settings) => ({ only: settings }),
  draw,
  data: ({ runs }) => passTable(runs['only']!.result),
});
