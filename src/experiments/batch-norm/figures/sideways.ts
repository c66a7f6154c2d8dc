// Three values seen along (1, 1, 1): a common shift is out of sight, and standardizing moves each batch onto one circle.
// The gradient runs along the circle: neither a shift nor a stretch is left in it.
import { h } from 'preact';
import { drawing, letter, path, px, text } from '../../../lib/figure/drawing.ts';
import { defineFigure, type Drawing, type Scene } from '../../../lib/figure/figure.ts';
import { curve } from '../../../lib/figure/scale.ts';
import type { Result } from '../experiment.ts';
import { valuesOf } from './line.ts';

type Flat = readonly [u: number, v: number];

/** The plane across (1, 1, 1): z₁ points up, z₂ to the lower right, z₃ to the lower left. */
export const flat = ([a = 0, b = 0, c = 0]: readonly number[]): Flat => [
  (b - c) / Math.SQRT2,
  (2 * a - b - c) / Math.sqrt(6),
];

const column = (rows: readonly (readonly number[])[]): number[] => rows.map((row) => row[0]!);

/** An arrow with its head. */
function arrow(className: string, [x1, y1]: Flat, [x2, y2]: Flat): Drawing {
  const length = Math.max(1e-9, Math.sqrt((x2 - x1) * (x2 - x1) + (y2 - y1) * (y2 - y1)));
  const [u, v] = [(x2 - x1) / length, (y2 - y1) / length];
  const wing = (side: number): string => `${px(x2 - 9 * u + side * 4.5 * v)} ${px(y2 - 9 * v - side * 4.5 * u)}`;
  return h(
    'g',
    {},
    path(className, `M${px(x1)} ${px(y1)}L${px(x2 - 4 * u)} ${px(y2 - 4 * v)}`),
    path('qf', `M${px(x2)} ${px(y2)}L${wing(1)}L${wing(-1)}Z`),
  );
}

const HEIGHT = 290;

function draw(scene: Scene<Result>): Drawing {
  const { id, look, words } = scene;
  const { result } = scene.runs['only']!;
  const narrow = look.kind === 'narrow';
  const unit = narrow ? 38 : 46;
  const center: Flat = [look.width / 2 - (narrow ? 40 : 50), narrow ? 158 : 182];
  const at = ([u, v]: Flat): Flat => [center[0] + unit * u, center[1] - unit * v];
  const plus = (a: Flat, b: Flat, times = 1): Flat => [a[0] + times * b[0], a[1] + times * b[1]];
  const values = flat(column(valuesOf(scene)));
  const hat = flat(column(result.standardized));
  const direct = flat(column(result.paths.direct));
  const gradient = flat(column(result.dValues));
  const radius = unit * Math.sqrt(3);
  const turn = [0, 1, 2].map((k) => flat([0, 1, 2].map((i) => (i === k ? 1 : 0))));
  const outward = (far: number, [u, v]: Flat): Flat => at([far * u, far * v]);
  const far = 2.35;
  // Gradients are drawn on a scale of their own, so that they can be seen.
  const scale = 1.6 / Math.sqrt(direct[0] * direct[0] + direct[1] * direct[1]);
  return drawing(
    { id, width: look.width, height: HEIGHT, label: scene.label },
    ...turn.map((axis) => curve('gr', [at([0, 0]), outward(far, axis)])),
    ...turn.map((axis, k) => {
      const [x, y] = outward(far + (k === 0 ? 0.16 : 0.42), axis);
      return text(px(x), px(y + 4), [letter('z'), h('tspan', { dy: 3 }, String(k + 1))], { 'text-anchor': 'middle' });
    }),
    h(
      'g',
      { class: 'q-z' },
      h('circle', { class: 'qs', cx: center[0], cy: center[1], r: px(radius) }),
      curve('r3', [at(hat), at(values)]),
      h('circle', { class: 'hol', cx: px(at(hat)[0]), cy: px(at(hat)[1]), r: 5 }),
      h('circle', { class: 'dot', cx: px(at(values)[0]), cy: px(at(values)[1]), r: 5 }),
    ),
    h(
      'g',
      { class: 'q-d' },
      arrow('r2 fine', at(values), at(plus(values, direct, scale))),
      curve('ref', [at(plus(values, direct, scale)), at(plus(values, gradient, scale))]),
      arrow('r1', at(values), at(plus(values, gradient, scale))),
    ),
    ...names(at, { values, hat, direct: plus(values, direct, scale), gradient: plus(values, gradient, scale) }, words),
    text(px(center[0]), px(center[1] + radius + 18), words['circle'], { 'text-anchor': 'middle', class: 'halo' }),
  );
}

/** Each mark's name beside it. */
function names(
  at: (spot: Flat) => Flat,
  spots: Readonly<Record<'values' | 'hat' | 'direct' | 'gradient', Flat>>,
  words: Readonly<Record<string, string>>,
): Drawing[] {
  const beside = (spot: Flat, word: string, dx: number, dy: number, anchor: string): Drawing =>
    text(px(at(spot)[0] + dx), px(at(spot)[1] + dy), words[word], { class: 'ink b halo', 'text-anchor': anchor });
  return [
    beside(spots.values, 'values', 8, 18, 'start'),
    beside(spots.hat, 'standardized', -4, 22, 'end'),
    beside(spots.direct, 'alone', 8, -4, 'start'),
    beside(spots.gradient, 'gradient', -8, 2, 'end'),
  ];
}

export const sideways = defineFigure<Result>({
  id: 'normalization-sideways',
  place: 'text',
  runs: () => ({ only: { values: '[[3.4],[1.9],[0]]', upstream: '[[1],[0],[0]]', epsilon: 0 } }),
  draw,
  data: ({ runs }) => {
    const { result } = runs['only']!;
    return {
      columns: ['value', 'standardized', 'upstream', 'gradient if mean and variance were constant', 'gradient'],
      rows: valuesOf({ runs }).map((row, i) => [
        row[0]!,
        result.standardized[i]![0]!,
        result.upstream[i]![0]!,
        result.paths.direct[i]![0]!,
        result.dValues[i]![0]!,
      ]),
    };
  },
});
