// The nearest plane is flat at one half; with a third feature a tilted plane parts the points.
import { h } from 'preact';
import { fixed } from '../../i18n/number.ts';
import { defineFigure, drawing, letter, path, text, type Drawing, type Scene } from '../../lib/figure/index.ts';
import { CORNERS } from '../../lib/data/index.ts';
import type { Result } from './experiment.ts';
import { boxOf, floor, polygon, projected, standing, type Spot } from './oblique.ts';

const TARGETS = [0, 1, 1, 0];
const HEIGHT = 236;

const resultOf = (scene: Pick<Scene<Result>, 'runs'>): Result => scene.runs['only']!.result;

/** A name stands to the right of its point, or before it where there is no room. */
const isNarrow = ({ width }: Scene<Result>['look']): boolean => width < 480;
const besides = (look: Scene<Result>['look'], x: number, y: number): [number, number] =>
  isNarrow(look) ? [x - 10, y - 8] : [x + 8, y + 4];
const anchorOf = (look: Scene<Result>['look']): string => (isNarrow(look) ? 'end' : 'start');

function drawFlat(scene: Scene<Result>): Drawing {
  const { id, look, words } = scene;
  const { weights, bias, outputs } = resultOf(scene);
  const [w1 = 0, w2 = 0] = weights;
  const width = Math.min(look.width, 400);
  const box = boxOf((look.width - width) / 2, width);
  const fit = CORNERS.map(([x1, x2]): Spot => [x1, x2, w1 * x1 + w2 * x2 + bias]);
  const [x, y] = projected(box)([1, 1, outputs[3]!]);
  return drawing(
    { id, width: look.width, height: HEIGHT, label: scene.label },
    floor(box),
    h('g', { class: 'q-h' }, path('wash', polygon(box, [fit[0]!, fit[2]!, fit[3]!, fit[1]!])), path('r1', polygon(box, [fit[0]!, fit[2]!, fit[3]!, fit[1]!]))), // prettier-ignore
    h(
      'g',
      { class: 'q-d' },
      ...CORNERS.map(([x1, x2], i) => standing(box, [x1, x2, TARGETS[i]!], false, outputs[i]!, 'r1')),
    ),
    ...CORNERS.map(([x1, x2], i) => {
      const [px, py] = projected(box)([x1, x2, TARGETS[i]!]);
      return h('circle', { class: TARGETS[i] === 1 ? 'dot' : 'hol', cx: px, cy: py, r: 5.5 });
    }),
    h(
      'g',
      { class: 'q-h' },
      text(...besides(look, x, y), `${words['fit']} ${fixed(bias, 1)}`, {
        class: 'qt halo',
        'text-anchor': anchorOf(look),
      }),
    ),
  );
}

const flat = defineFigure<Result>({
  id: 'xor-flat',
  place: 'text',
  runs: (settings) => ({ only: settings }),
  draw: drawFlat,
  data: (scene) => ({
    columns: ['x1', 'x2', 'target', 'fitted'],
    rows: CORNERS.map(([x1, x2], i) => [x1, x2, TARGETS[i]!, resultOf(scene).outputs[i]!]),
  }),
});

/** Where the fitted plane at ½ crosses the edges of the box: w₁x₁ + w₂x₂ + w₃t + b = ½. */
function crossing([w1 = 0, w2 = 0, w3 = 1]: readonly number[], bias: number): Spot[] {
  const up = (x1: number, x2: number): number => (0.5 - bias - w1 * x1 - w2 * x2) / w3;
  const onFloor = (0.5 - bias) / w1;
  return [[onFloor, 0, 0], [1, 0, up(1, 0)], [1, 1, up(1, 1)], [0, 1, up(0, 1)], [0, onFloor, 0]]; // prettier-ignore
}

function drawLift(scene: Scene<Result>): Drawing {
  const { id, look, words } = scene;
  const { lifted } = resultOf(scene);
  const width = Math.min(look.width, 400);
  const box = boxOf((look.width - width) / 2, width);
  const [x, y] = projected(box)([0, 0, 1]);
  const [u, v] = projected(box)([1, 1, 0.75]);
  return drawing(
    { id, width: look.width, height: HEIGHT, label: scene.label },
    floor(box),
    path('ax', `M${projected(box)([0, 0, 0]).join(' ')}L${x} ${y}`),
    h(
      'g',
      { class: 'q-x' },
      text(x, y - 8, [letter('x'), '₁', letter('x'), '₂'], { class: 'qt', 'text-anchor': 'middle' }),
    ),
    h(
      'g',
      { class: 'q-h' },
      path('wash', polygon(box, crossing(lifted.weights, lifted.bias))),
      path('r1', polygon(box, crossing(lifted.weights, lifted.bias))),
      text(...besides(look, u, v), words['plane'], { class: 'qt halo', 'text-anchor': anchorOf(look) }),
    ),
    ...CORNERS.map(([x1, x2], i) => standing(box, [x1, x2, x1 * x2], TARGETS[i] === 1, 0)),
  );
}

const liftFigure = defineFigure<Result>({
  id: 'xor-lift',
  place: 'text',
  runs: (settings) => ({ only: settings }),
  draw: drawLift,
  data: (scene) => ({
    columns: ['x1', 'x2', 'x1x2', 'target', 'fitted'],
    rows: CORNERS.map(([x1, x2], i) => [x1, x2, x1 * x2, TARGETS[i]!, resultOf(scene).lifted.outputs[i]!]),
  }),
});

export const figures = [flat, liftFigure];
