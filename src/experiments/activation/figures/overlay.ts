// Up to four functions on one axis, values above, slopes below, read off where the line stands.
import { h } from 'preact';
import { defineFigure, drawing, letter, path, px, text, type Drawing } from '../../../lib/figure/index.ts';
import { graph } from '../../../lib/figure/graph.ts';
import type { Result } from '../experiment.ts';
import {
  STROKES,
  footOf,
  functionOf,
  graphPath,
  levels,
  linesOf,
  rightOf,
  spread,
  tick,
  x,
  y,
  zAxis,
  type Panel,
} from '../../../lib/figure/graph-panel.ts';
import type { LessonScene } from './lesson-scene.ts';

const REACH = 4;
export const PINNED = ['sigmoid', 'tanh', 'relu', 'silu'] as const;
/** The reading line stands at a tenth: moment 0 is −4, moment 30 is −1. */
export const zOf = (moment: number): number => (moment - 10 * REACH) / 10;
export const momentOf = (z: number): number => Math.round(10 * (z + REACH));
/** Where it is read off at first. */
export const FIRST_Z = -1;
const LINE = 15;

/** Names at the right, level with where their curves leave the panel. */
function namesOf(scene: LessonScene, panel: Panel, which: 'f' | 'slope'): Drawing[] {
  const names = Object.keys(scene.runs);
  const right = rightOf(panel);
  const ends = names.map((name) => graph(functionOf(name), panel, which).at(-1)?.at(-1) ?? [panel.to, panel.low]);
  const lines = names.map((name) => linesOf(scene.words[name] ?? name, scene.look.kind === 'narrow' ? 9 : 13));
  const heights = lines.map((parts) => parts.length * LINE);
  const wanted = ends.map(([, value], index) => y(panel, value) - heights[index]! / 2);
  const tops = spread(wanted, heights, panel.top - 10, footOf(panel) + 8);
  return names.map((name, index) => {
    const [z, value] = ends[index]!;
    const level = tops[index]! + heights[index]! / 2;
    const [from, to] = [px(x(panel, z) + 3), right + 8];
    return h(
      'g',
      { key: name },
      path('ref', `M${from} ${y(panel, value)}L${px(Math.max(from, right))} ${y(panel, value)}L${to} ${px(level)}`),
      ...lines[index]!.map((part, row) => text(to + 3, px(tops[index]! + LINE * row + 11.5), part, { class: 'ink' })),
    );
  });
}

const isInside = ({ low, high }: Panel, value: number): boolean => value >= low && value <= high;

/** Where the reading line meets the curves. */
const marks = (scene: LessonScene, panel: Panel, z: number, which: 'f' | 'slope'): Drawing[] =>
  Object.keys(scene.runs).flatMap((name) => {
    const value = functionOf(name)[which](z);
    if (!isInside(panel, value)) return [];
    return [h('circle', { key: name, class: 'hol', cx: x(panel, z), cy: y(panel, value), r: 4 })];
  });

function draw(scene: LessonScene): Drawing {
  const { id, look, words } = scene;
  const isNarrow = look.kind === 'narrow';
  const z = zOf(Math.min(scene.step ?? momentOf(FIRST_Z), 20 * REACH));
  const left = isNarrow ? 22 : 30;
  const across = (look.width - left - (isNarrow ? 84 : 112)) / (2 * REACH);
  const up = isNarrow ? 36 : across;
  const window = { left, from: -REACH, to: REACH, across, up };
  const values: Panel = { ...window, top: 26, low: -2, high: 2 };
  const slopes: Panel = { ...window, top: footOf(values) + 52, low: -1.1, high: 1.8 };
  const names = Object.keys(scene.runs);
  const [at, foot] = [x(values, z), footOf(slopes)];
  const side = z > 2.5 ? { 'text-anchor': 'end', dx: -8 } : { 'text-anchor': 'start', dx: 8 };
  return drawing(
    { id, width: look.width, height: Math.round(foot + 30), label: scene.label },
    h('g', { class: 'q-h' }, text(left, 12, [words['value'], ' ', letter('h = σ(z)')], { class: 'qt' })),
    levels(values, [-2, -1, 0, 1, 2]),
    text(left, slopes.top - 12, [words['slope'], ' ', letter('σ′(z)')], { class: 'ink' }),
    levels(slopes, [-1, 0, 1]),
    path('gr', `M${x(values, 0)} ${values.top}V${footOf(values)}M${x(values, 0)} ${slopes.top}V${foot}`),
    zAxis(slopes, isNarrow ? [-4, -2, 0, 2, 4] : [-4, -3, -2, -1, 0, 1, 2, 3, 4]),
    h(
      'g',
      { class: 'q-z' },
      path('qs', `M${at} ${values.top}V${foot}`),
      text(at, footOf(values) + 19, [letter('z'), ` = ${tick(z)}`], {
        class: 'qt halo',
        ...side,
      }),
    ),
    h(
      'g',
      { class: 'q-h' },
      ...names.map((name, index) => path(STROKES[index % 4]!, graphPath(values, functionOf(name)), { key: name })),
    ),
    ...names.map((name, index) =>
      path(STROKES[index % 4]!, graphPath(slopes, functionOf(name), 'slope'), { key: name }),
    ),
    ...namesOf(scene, values, 'f'),
    ...namesOf(scene, slopes, 'slope'),
    h('g', { class: 'q-h' }, ...marks(scene, values, z, 'f')),
    ...marks(scene, slopes, z, 'slope'),
  );
}

const GRID = Array.from({ length: 20 * REACH + 1 }, (_, moment) => zOf(moment));

export const overlay = defineFigure<Result>({
  id: 'activation-overlay',
  place: 'text',
  slide: { narrow: true, width: 640 },
  runs: ({ points }) => Object.fromEntries(PINNED.map((name) => [name, { name, points: points! }])),
  draw,
  data: ({ runs }) => {
    const names = Object.keys(runs);
    return {
      columns: ['z', ...names.flatMap((name) => [name, `slope of ${name}`])],
      rows: GRID.map((z) => [z, ...names.flatMap((name) => [functionOf(name).f(z), functionOf(name).slope(z)])]),
    };
  },
});
