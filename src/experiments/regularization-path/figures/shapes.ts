// Two penalties on one bowl: the shape of each through the least point, where it touches a level line of the cost.
import { h } from 'preact';
import { fixed } from '../../../i18n/number.ts';
import { drawing, letter, path, px, text } from '../../../lib/figure/drawing.ts';
import { defineFigure, type Drawing, type Scene } from '../../../lib/figure/figure.ts';
import {
  across,
  bandsOf,
  down,
  evenLevels,
  inWindow,
  levelPath,
  pathThrough,
  type Window,
} from '../../../lib/figure/valley.ts';
import type { Result } from '../experiment.ts';
import type { Penalty } from '../solve.ts';

type LessonScene = Scene<Result>;

export const PENALTIES = ['l1', 'l2'] as const;

export const underBoth = (settings: LessonScene['settings']) =>
  Object.fromEntries(PENALTIES.map((penalty) => [penalty, { ...settings, penalty }]));

/** The square holds the lowest point, and a little more. */
const reachOf = (a: readonly number[]): number => 1.35 * Math.max(1, Math.abs(a[0]!), Math.abs(a[1]!));

/** |w₁| + |w₂| = size, or ½ Σw² = size. */
function shapePath(penalty: Penalty, size: number, window: Window): string {
  if (penalty === 'l2') return levelPath({ a: 1, b: 0, c: 1, floor: [0, 0] }, size, window);
  const [x, y] = [(v: number) => across(window, v), (v: number) => down(window, v)];
  return `M${x(size)} ${y(0)}L${x(0)} ${y(size)}L${x(-size)} ${y(0)}L${x(0)} ${y(-size)}Z`;
}

function panel(scene: LessonScene, penalty: Penalty, left: number, top: number, side: number): Drawing {
  const { result, settings } = scene.runs[penalty]!;
  const [a1, a2, tilt] = [Number(settings['a1']), Number(settings['a2']), Number(settings['tilt'])];
  const reach = reachOf([a1, a2]);
  const window: Window = { left, top, width: side, height: side, x: [-reach, reach], y: [-reach, reach] };
  const bowl = { a: 1, b: tilt, c: 1, floor: [a1, a2] as const };
  const { solution, contact, path: way } = result;
  const [x, y] = [across(window, solution[0]), down(window, solution[1])];
  const [ax, ay] = [across(window, a1), down(window, a2)];
  const shape = shapePath(penalty, contact.size, window);
  const zeros = result.sparsity === 0 ? scene.words['no zero'] : result.sparsity === 1 ? scene.words['one zero'] : scene.words['both zero']; // prettier-ignore
  return h(
    'g',
    {},
    text(left, top - 10, scene.words[penalty]!, { class: 'ink b' }),
    inWindow(
      window,
      bandsOf(bowl, evenLevels(1.6 * reach * reach, 8), window),
      path('gr', `M${across(window, 0)} 0V${px(side)}M0 ${down(window, 0)}H${px(side)}`),
      contact.cost > 1e-9 ? h('g', { class: 'q-e' }, path('qs', levelPath(bowl, contact.cost, window))) : '',
      h('g', { class: 'q-w' }, path('wash', shape), path('r1', shape)),
      path('line', pathThrough(way.map(({ w }) => w[0]), way.map(({ w }) => w[1]), window), { 'stroke-dasharray': '2 3' }), // prettier-ignore
      h('g', { class: 'hol ink' }, h('circle', { cx: ax, cy: ay, r: 4.4 })),
      text(ax, ay - 9, letter('a'), { class: 'ink halo', 'text-anchor': 'middle' }),
      h('g', { class: 'dot ink' }, h('circle', { cx: x, cy: y, r: 5.4 })),
    ),
    path('thin', `M${px(left)} ${top}h${px(side)}v${px(side)}h${px(-side)}Z`),
    h('g', { class: 'q-w' }, text(px(left + side - 4), top + px(down(window, 0)) + 15, letter('w₁'), { class: 'qt halo', 'text-anchor': 'end' })), // prettier-ignore
    h('g', { class: 'q-w' }, text(px(left + across(window, 0) + 6), top + 15, letter('w₂'), { class: 'qt halo' })),
    text(left, px(top + side + 18), `${pair(solution)}, ${zeros}`, { class: 'ink' }),
  );
}

const signed = (value: number): string => fixed(value, value === 0 ? 0 : 2).replace('-', '−');
export const pair = ([u, v]: readonly [number, number]): string => `(${signed(u)}; ${signed(v)})`;

function draw(scene: LessonScene): Drawing {
  const { id, look } = scene;
  const narrow = look.kind === 'narrow';
  const gap = 24;
  const side = narrow ? look.width - 40 : (look.width - gap) / 2;
  const row = side + 52;
  return drawing(
    { id, width: look.width, height: px(narrow ? 2 * row + 10 : row), label: scene.label },
    ...PENALTIES.map((penalty, i) =>
      panel(scene, penalty, narrow ? 20 : i * (side + gap), narrow ? 24 + i * (row + 8) : 24, side),
    ),
  );
}

export const shapes = defineFigure<Result>({
  id: 'regularization-path-shapes',
  place: 'text',
  runs: underBoth,
  draw,
  data: ({ runs }) => ({
    columns: ['lambda', ...PENALTIES.flatMap((penalty) => [`${penalty} w1`, `${penalty} w2`])],
    rows: runs['l1']!.result.path.map(({ lambda }, i) => [
      lambda,
      ...PENALTIES.flatMap((penalty) => runs[penalty]!.result.path[i]!.w),
    ]),
  }),
});
