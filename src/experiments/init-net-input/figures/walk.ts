// A net input as a walk: twelve units add up one weighted input after the other, and the parabola ±√(n + 1) says how far.
import { h } from 'preact';
import { drawing, letter, path, text } from '../../../lib/figure/drawing.ts';
import { defineFigure, type Drawing } from '../../../lib/figure/figure.ts';
import { curve, linear, spaced } from '../../../lib/figure/scale.ts';
import type { Result } from '../experiment.ts';
import { resultOf, type NetInputScene } from './shared.ts';

const [TOP, HEIGHT, FOOT] = [22, 270, 44];

/** The deviation after so many inputs that are on. */
const spreadAfter = ({ weightStd, biasStd }: Result, on: number): number =>
  Math.sqrt(on * weightStd * weightStd + biasStd * biasStd);

function draw(scene: NetInputScene): Drawing {
  const { id, look, words } = scene;
  const narrow = look.kind === 'narrow';
  const result = resultOf(scene);
  const { at, sums } = result.walks;
  const on = at.at(-1)!;
  const [left, right] = [34, look.width - (narrow ? 12 : 96)];
  const reach = 10 * Math.ceil((2.6 * spreadAfter(result, on)) / 10);
  const x = linear([0, on], [left, right]);
  const y = linear([-reach, reach], [HEIGHT - FOOT, TOP]);
  const fan = spaced(0, on, 60);
  const edge = (times: number): (readonly [number, number])[] =>
    fan.map((count) => [x(count), y(times * spreadAfter(result, count))]);
  const area = `M${[...edge(1), ...edge(-1).reverse()].map(([u, v]) => `${u} ${v}`).join('L')}Z`;
  const end = spreadAfter(result, on);
  return drawing(
    { id, width: look.width, height: HEIGHT, label: scene.label },
    text(left, 12, words['sum'], { class: 'ink' }),
    h('g', { class: 'q-z' }, path('wash', area)),
    path('gr', `M${left} ${y(0)}H${right}`),
    h(
      'g',
      { class: 'q-z' },
      ...sums.map((sum) => path('thin', `M${sum.map((z, k) => `${x(at[k]!)} ${y(z)}`).join('L')}`)),
    ),
    h('g', { class: 'q-z' }, ...sums.map((sum) => h('circle', { class: 'qf', cx: x(on), cy: y(sum.at(-1)!), r: 2.6 }))),
    curve('r2', edge(1)),
    curve('r2', edge(-1)),
    narrow
      ? text(left + 10, y(0.78 * reach), [words['root'], ' ±√(', letter('n'), ' + 1)'], { class: 'ink halo' })
      : text(right + 10, y(end) + 4, ['+√(', letter('n'), ' + 1)'], { class: 'ink' }),
    narrow ? null : text(right + 10, y(-end) + 4, ['−√(', letter('n'), ' + 1)'], { class: 'ink' }),
    ...[-reach, 0, reach].map((z) => text(left - 6, y(z) + 4, z < 0 ? `−${-z}` : String(z), { 'text-anchor': 'end' })),
    path('ax', `M${left} ${HEIGHT - FOOT}H${right}`),
    ...[0, on / 2, on].map((count, i) =>
      text(x(count), HEIGHT - FOOT + 17, String(Math.round(count)), { 'text-anchor': i === 2 ? 'end' : 'middle' }),
    ),
    text(right, HEIGHT - 8, [words['inputs'], ' ', letter('n')], { 'text-anchor': 'end' }),
  );
}

export const walk = defineFigure<Result>({
  id: 'initialization-walk',
  place: 'text',
  // Document A's thousand inputs, half of them on; few samples, for only the walks are drawn.
  runs: () => ({ one: { samples: 30 } }),
  draw,
  data: (scene) => {
    const { at, sums } = resultOf(scene).walks;
    return {
      columns: ['inputs', ...sums.map((_, unit) => `unit ${unit + 1}`)],
      rows: at.map((count, k) => [count, ...sums.map((sum) => sum[k]!)]),
    };
  },
});
