// Three ways lead from one value to the standardized ones: straight to its own, and through mean and variance to all.
import { h } from 'preact';
import { drawing, path, px, text } from '../../../lib/figure/drawing.ts';
import { defineFigure, type Drawing, type Scene } from '../../../lib/figure/figure.ts';
import type { Result } from '../experiment.ts';
import { valuesOf } from './line.ts';

const HEIGHT = 232;
const ROWS = [44, 116, 188] as const;
const RADIUS = 17;
/** Of the three values drawn, the one whose paths are followed. */
const FOLLOWED = 1;

type Spot = readonly [x: number, y: number];

/** A line from the edge of one circle to the edge of the next. */
function edge(className: string, [x1, y1]: Spot, [x2, y2]: Spot): Drawing {
  const length = Math.sqrt((x2 - x1) * (x2 - x1) + (y2 - y1) * (y2 - y1));
  const [u, v] = [(RADIUS * (x2 - x1)) / length, (RADIUS * (y2 - y1)) / length];
  return path(className, `M${px(x1 + u)} ${px(y1 + v)}L${px(x2 - u)} ${px(y2 - v)}`);
}

const node = ([x, y]: Spot, symbol: string, index: string): Drawing =>
  h(
    'g',
    {},
    h('circle', { class: 'hol', cx: x, cy: y, r: RADIUS }),
    text(x, y + 5, [h('tspan', { class: 'm' }, symbol), index && h('tspan', { dy: 3 }, index)], {
      class: 'qt',
      'text-anchor': 'middle',
    }),
  );

function draw(scene: Scene<Result>): Drawing {
  const { id, look, words } = scene;
  const narrow = look.kind === 'narrow';
  const at = (share: number): number => px(RADIUS + 2 + share * (look.width - 2 * RADIUS - 4));
  const values = ROWS.map((y): Spot => [at(narrow ? 0 : 0.1), y]);
  const outs = ROWS.map((y): Spot => [at(narrow ? 1 : 0.9), y]);
  const mean: Spot = [at(0.36), 30];
  const variance: Spot = [at(0.5), 202];
  const own = values[FOLLOWED]!;
  const label = (x: number, y: number, word: string, anchor = 'middle'): Drawing =>
    text(px(x), y, words[word], { class: 'ink halo', 'text-anchor': anchor });
  return drawing(
    { id, width: look.width, height: HEIGHT, label: scene.label },
    ...values.flatMap((from, i) =>
      i === FOLLOWED ? [] : [edge('gr', from, mean), edge('gr', from, variance), edge('gr', from, outs[i]!)],
    ),
    h(
      'g',
      { class: 'q-z' },
      ...outs.flatMap((out) => [edge('r2', mean, out), edge('r3', variance, out)]),
      edge('r2', own, mean),
      edge('r3', own, variance),
      edge('r1', own, outs[FOLLOWED]!),
      ...values.map((spot, i) => node(spot, 'z', String(i + 1))),
      ...outs.map((spot, i) => node(spot, 'x̂', String(i + 1))),
      node(mean, 'μ', ''),
      node(variance, 's²', ''),
    ),
    label(mean[0] + RADIUS + 8, 18, 'mean', 'start'),
    label(variance[0] + RADIUS + 8, 226, 'variance', 'start'),
    label(at(narrow ? 0.4 : 0.3), 107, 'direct'),
  );
}

export const graph = defineFigure<Result>({
  id: 'normalization-graph',
  place: 'text',
  runs: () => ({ only: { values: '[[1],[2],[6]]', upstream: '[]' } }),
  draw,
  data: ({ runs }) => {
    const { result } = runs['only']!;
    return {
      columns: ['value', 'mean', 'variance', 'standardized'],
      rows: valuesOf({ runs }).map(([value], i) => [
        value!,
        result.mean[0]!,
        result.variance[0]!,
        result.standardized[i]![0]!,
      ]),
    };
  },
});
