// The answer as a point of the triangle, and where either cost pulls the scores: −δ, drawn in the same plane.
import { h } from 'preact';
import { fixed } from '../../../i18n/number.ts';
import { defineFigure, drawing, grip, letter, path, px, text, type Drawing } from '../../../lib/figure/index.ts';
import type { Result } from '../experiment.ts';
import { arrow, blend, classOf, cornerNames, cornersOf, type ErrorScene, INDEX, outline, RISE, type Spot, target, type Triangle } from './triangle.ts'; // prettier-ignore

const COSTS = ['partner', 'quadratic'] as const;
const STROKE = { partner: 'r1', quadratic: 'r2' } as const;

const diamond = (x: number, y: number): string => `M${px(x)} ${px(y - 6)}l6 6l-6 6l-6 -6Z`;

/** What "h₂ 0.70" takes. */
const LABEL = 58;

/** Where a share is told: below the foot, or outside its side; at the edge of the drawing above the mark. */
function told([x, y]: Spot, j: number, width: number) {
  if (j === 0) return { x, y: px(y + 20), 'text-anchor': 'middle' } as const;
  const way = j === 1 ? -1 : 1;
  const end = j === 1 ? 0 : width;
  const isFree = Math.abs(end - x) > 12 + LABEL;
  if (isFree) return { x: px(x + 12 * way), y: px(y + 4), 'text-anchor': j === 1 ? 'end' : 'start' } as const;
  return { x: end, y: px(y - 12), 'text-anchor': j === 1 ? 'start' : 'end' } as const;
}

/** From the point a level line to one side for each class, where its share is read off, and taken hold of. */
function readings(triangle: Triangle, h3: readonly number[], width: number): Drawing {
  const { side } = triangle;
  const at = blend(triangle, h3);
  const [one = 0, two = 0, three = 0] = h3;
  const spots = [
    blend(triangle, [one, 0, 1 - one]), // along the foot
    blend(triangle, [1 - two, two, 0]), // along the left side
    blend(triangle, [0, 1 - three, three]), // along the right side
  ];
  const grips = [{ across: -side }, { down: -RISE * side }, { down: RISE * side }];
  return h(
    'g',
    { class: 'q-h' },
    ...spots.map(([x, y]) => path('ref', `M${at[0]} ${at[1]}L${x} ${y}`)),
    ...spots.map(([x, y], place) =>
      h('g', {}, grip({ list: 'h', place, ...grips[place] }, { x, y }, path('hol', diamond(x, y)))),
    ),
    ...spots.map((spot, j) => {
      const { x, y, ...anchor } = told(spot, j, width);
      return text(x, y, [letter('h'), `${INDEX[j]!} ${fixed(h3[j]!, 2)}`], { class: 'qt halo', ...anchor });
    }),
  );
}

function pulls(triangle: Triangle, { h: shares, partner, quadratic }: Result): Drawing {
  const from = blend(triangle, shares);
  const led = { partner, quadratic };
  return h(
    'g',
    { class: 'q-d' },
    ...COSTS.map((cost) => {
      // Differences that sum to 0 lead from the point.
      const to = blend(
        triangle,
        shares.map((share, j) => share - led[cost].delta[j]!),
      );
      return arrow(from, to, STROKE[cost]);
    }),
  );
}

/** δ of each class under both costs, and their lengths. */
function numbers(scene: ErrorScene, left: number, top: number, width: number): Drawing {
  const { words } = scene;
  const { result } = scene.runs['only']!;
  const [first, second] = [left + width * 0.62, left + width];
  const row = (y: number, name: string | Drawing, values: readonly string[], className = '') =>
    h(
      'g',
      {},
      text(left, y, name, { class: className }),
      text(px(first), y, values[0]!, { class: 'qt', 'text-anchor': 'end' }),
      text(px(second), y, values[1]!, { class: 'qt', 'text-anchor': 'end' }),
    );
  const truth = classOf(scene);
  return h(
    'g',
    { class: 'q-d' },
    text(left, top, ['−', letter('δ')], { class: 'qt' }),
    text(px(first), top, words['partner']!, { class: 'ink b', 'text-anchor': 'end' }),
    text(px(second), top, words['quadratic']!, { class: 'ink b', 'text-anchor': 'end' }),
    path('r1', `M${px(first - 44)} ${top + 12}H${px(first)}`),
    path('r2', `M${px(second - 44)} ${top + 12}H${px(second)}`),
    ...result.h.map((_, j) =>
      row(
        top + 36 + j * 22,
        `${words['class']!} ${j + 1}`,
        COSTS.map((cost) => fixed(-result[cost].delta[j]!, 3)),
        j + 1 === truth ? 'ink b' : '',
      ),
    ),
    path('ax', `M${left} ${top + 88.5}H${px(left + width)}`),
    row(top + 106, words['length']!, COSTS.map((cost) => fixed(result[cost].length, 3))), // prettier-ignore
  );
}

function draw(scene: ErrorScene): Drawing {
  const { id, look, words } = scene;
  const { result } = scene.runs['only']!;
  const isNarrow = look.width < 480;
  const side = isNarrow ? look.width - 56 : 304;
  const triangle = { left: isNarrow ? 28 : 56, top: 28, side };
  const foot = triangle.top + RISE * side;
  const truth = classOf(scene);
  const [x, y] = blend(triangle, result.h);
  return drawing(
    { id, width: look.width, height: px(foot + (isNarrow ? 186 : 52)), label: scene.label },
    path('thin', outline(triangle)),
    cornerNames(triangle, truth, words, 40),
    readings(triangle, result.h, look.width),
    pulls(triangle, result),
    target(cornersOf(triangle)[truth - 1]!),
    h('g', { class: 'q-h' }, h('circle', { class: 'dot', cx: x, cy: y, r: 5 })),
    isNarrow ? numbers(scene, 0, px(foot + 72), look.width) : numbers(scene, 396, 128, look.width - 396),
  );
}

export const simplex = defineFigure<Result>({
  id: 'softmax-simplex',
  place: 'text',
  runs: (settings) => ({ only: settings }),
  draw,
  data: (scene) => {
    const { h: shares, y, partner, quadratic } = scene.runs['only']!.result;
    return {
      columns: ['class', 'h', 'y', 'delta log-likelihood', 'delta quadratic', 'differences log-likelihood', 'differences quadratic'], // prettier-ignore
      rows: shares.map((share, j) => [
        ...[j + 1, share, y[j]!, partner.delta[j]!, quadratic.delta[j]!],
        ...[partner.differences[j]!, quadratic.differences[j]!],
      ]),
    };
  },
});
