// One number for five: the squared cost puts it at the mean, far from four of them; the absolute cost at the median.
import { h } from 'preact';
import { shown } from '../../../i18n/number.ts';
import {
  curve,
  defineFigure,
  drawing,
  linear,
  path,
  spaced,
  text,
  type Drawing,
  type Scale,
} from '../../../lib/figure/index.ts';
import type { Result } from '../experiment.ts';
import { bellOf, type BellScene } from './twin.ts';

const [LOW, HIGH] = [-8, 108];
const HEIGHT = 90;

const LOSSES = { squared: (miss: number) => miss * miss, absolute: (miss: number) => Math.abs(miss) } as const;
type Loss = keyof typeof LOSSES;
const NAMES = Object.keys(LOSSES) as Loss[];

export const costOf = (name: Loss, data: readonly number[], at: number): number =>
  data.reduce((sum, y) => sum + LOSSES[name](y - at), 0) / data.length;

/** What share of the cost the last of the data has. */
export const shareOfLast = (name: Loss, data: readonly number[], at: number): number =>
  LOSSES[name](data.at(-1)! - at) / (data.length * costOf(name, data, at));

function panel(scene: BellScene, name: Loss, best: number, x: Scale, top: number): Drawing {
  const { words } = scene;
  const { data } = bellOf(scene);
  const most = costOf(name, data, HIGH);
  const y = linear([0, most], [top + HEIGHT, top]);
  const grid = [...spaced(LOW, HIGH, 59), ...data].sort((a, b) => a - b);
  return h(
    'g',
    { class: 'q-e' },
    path('ax', `M${x(LOW)} ${top + HEIGHT + 0.5}H${x(HIGH)}`),
    curve(
      name === 'squared' ? 'r1' : 'r2',
      grid.map((at) => [x(at), y(costOf(name, data, at))] as const),
    ),
    path('ref', `M${x(best)} ${y(costOf(name, data, best))}V${top + HEIGHT}`),
    h('circle', { class: name === 'squared' ? 'dot' : 'hol', cx: x(best), cy: y(costOf(name, data, best)), r: 4.6 }),
    text(x(best), top + HEIGHT + 16, shown(best), { class: 'qt b', 'text-anchor': 'middle' }),
    text(6, top + 4, words[name]!, { class: 'ink b' }),
    text(6, top + 21, words[`${name} where`]!, {}),
  );
}

function draw(scene: BellScene): Drawing {
  const { id, look, words } = scene;
  const { data } = bellOf(scene);
  const { bestMean, median } = scene.runs['only']!.result;
  const x = linear([LOW, HIGH], [4, look.width - 4]);
  return drawing(
    { id, width: look.width, height: 300, label: scene.label },
    panel(scene, 'squared', bestMean, x, 16),
    panel(scene, 'absolute', median, x, 140),
    path('gr', `M4 278.5H${look.width - 4}`),
    ...data.map((y) =>
      h(
        'g',
        { class: 'q-y' },
        h('circle', { class: 'hol', cx: x(y), cy: 278, r: 5 }),
        h('circle', { class: 'qf', cx: x(y), cy: 278, r: 1.8 }),
      ),
    ),
    h('g', { class: 'q-y' }, text(x(50), 282, words['data']!, { class: 'qt halo', 'text-anchor': 'middle' })),
    h('g', { class: 'q-y' }, text(x(100), 298, '100', { class: 'qt', 'text-anchor': 'middle' })),
    h('g', { class: 'q-y' }, text(x(2.5), 298, '1 … 4', { class: 'qt', 'text-anchor': 'middle' })),
  );
}

export const outlier = defineFigure<Result>({
  id: 'losses-outlier',
  place: 'text',
  runs: () => ({ only: { data: '[1,2,3,4,100]', mean: 22, sigma: 39 } }),
  draw,
  data: (scene) => ({
    columns: ['constant', ...NAMES.map((name) => `${name} cost`)],
    rows: spaced(0, 100, 101).map((at) => [at, ...NAMES.map((name) => costOf(name, bellOf(scene).data, at))]),
  }),
});
