// Sigmoid, tanh and ReLU, and below them their slopes: where each has fallen to a hundredth of its peak.
import { h } from 'preact';
import { fixed } from '../../../i18n/number.ts';
import { defineFigure, drawing, letter, path, text, type Drawing } from '../../../lib/figure/index.ts';
import type { Result } from '../experiment.ts';
import { fallsTo } from '../families.ts';
import {
  STROKES,
  footOf,
  functionOf,
  graphPath,
  levels,
  rightOf,
  x,
  y,
  zAxis,
  type Panel,
} from '../../../lib/figure/graph-panel.ts';
import type { LessonScene } from './lesson-scene.ts';

const THREE = ['sigmoid', 'tanh', 'relu'] as const;
/** Of the peak. */
const SHARE = 0.01;
const REACH = 8;

/** Where a name stands: beside its curve, at a z of its own, above or below the value there. */
const NAMED = {
  f: { sigmoid: [-1.5, 0.34, 'end'], tanh: [-3.4, -0.78, 'start'], relu: [1.4, 1.62, 'end'] },
  slope: { sigmoid: [1.75, 0.28, 'start'], tanh: [-0.75, 0.83, 'end'], relu: [3.2, 1.1, 'start'] },
} as const;

function named(scene: LessonScene, panel: Panel, which: 'f' | 'slope'): Drawing[] {
  return THREE.map((name) => {
    const [z, value, anchor] = NAMED[which][name];
    return text(x(panel, z), y(panel, value), scene.words[name], { class: 'ink halo', 'text-anchor': anchor });
  });
}

/** On the zero line, from −z to z, what is left of the slope; with the place in numbers. */
function extent(scene: LessonScene, panel: Panel, name: 'sigmoid' | 'tanh', row: number): Drawing {
  const z = fallsTo(SHARE, name);
  const [from, to, down] = [x(panel, -z), x(panel, z), footOf(panel) + 42 + 22 * row];
  const middle = (from + to) / 2;
  const reach = `${scene.words[name]} ± ${fixed(z, 2)}`;
  const room = 3.6 * reach.length;
  return h(
    'g',
    {},
    path('ref', `M${from} ${footOf(panel) + 24}V${down}M${to} ${footOf(panel) + 24}V${down}`),
    path(`line ${STROKES[THREE.indexOf(name)]}`, `M${from} ${down}H${middle - room}M${middle + room} ${down}H${to}`),
    h('circle', { class: 'hol', cx: from, cy: y(panel, 0), r: 4 }),
    h('circle', { class: 'hol', cx: to, cy: y(panel, 0), r: 4 }),
    text(middle, down + 4, reach, { class: 'ink b halo', 'text-anchor': 'middle' }),
  );
}

function draw(scene: LessonScene): Drawing {
  const { id, look, words } = scene;
  const isNarrow = look.kind === 'narrow';
  const left = isNarrow ? 26 : 34;
  const across = (look.width - left - 12) / (2 * REACH);
  const up = isNarrow ? 56 : 70;
  const window = { left, from: -REACH, to: REACH, across };
  const values: Panel = { ...window, top: 28, low: -1.15, high: 2, up };
  const slopes: Panel = { ...window, top: footOf(values) + 34, low: 0, high: 1.2, up: isNarrow ? 92 : 120 };
  const ticks = isNarrow ? [-8, -4, 0, 4, 8] : [-8, -6, -4, -2, 0, 2, 4, 6, 8];
  const foot = footOf(slopes);
  return drawing(
    { id, width: look.width, height: Math.round(foot + 92), label: scene.label },
    h('g', { class: 'q-h' }, text(left, 14, [words['value'], ' ', letter('h = σ(z)')], { class: 'qt' })),
    levels(values, [-1, 0, 1, 2]),
    path('gr', `M${x(values, 0)} ${values.top}V${foot}`),
    ...THREE.map((name, index) => h('g', { class: 'q-h' }, path(STROKES[index]!, graphPath(values, functionOf(name))))),
    ...named(scene, values, 'f'),
    text(left, slopes.top - 10, [words['slope'], ' ', letter('σ′(z)')], { class: 'ink' }),
    levels(slopes, [0.25, 1]),
    zAxis(slopes, ticks),
    h('g', { class: 'q-z' }, text(rightOf(slopes), foot + 34, letter('z'), { class: 'qt', 'text-anchor': 'end' })),
    ...THREE.map((name, index) => path(STROKES[index]!, graphPath(slopes, functionOf(name), 'slope'))),
    ...named(scene, slopes, 'slope'),
    extent(scene, slopes, 'sigmoid', 1),
    extent(scene, slopes, 'tanh', 0),
  );
}

const GRID = Array.from({ length: 161 }, (_, i) => -REACH + i / 10);

export const threeSlopes = defineFigure<Result>({
  id: 'activation-three-slopes',
  place: 'text',
  slide: { narrow: true, width: 760 },
  runs: ({ points }) => Object.fromEntries(THREE.map((name) => [name, { name, points: points! }])),
  draw,
  data: () => ({
    columns: ['z', ...THREE.flatMap((name) => [name, `slope of ${name}`])],
    rows: GRID.map((z) => [z, ...THREE.flatMap((name) => [functionOf(name).f(z), functionOf(name).slope(z)])]),
  }),
});
