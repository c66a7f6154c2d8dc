// The same λ beside a sum and beside a mean: one curve, N times farther along.
import { h } from 'preact';
import { fixed } from '../../i18n/number.ts';
import { drawing, letter, path, text } from '../../lib/figure/drawing.ts';
import { defineFigure, type Drawing, type Scene } from '../../lib/figure/figure.ts';
import { curve, linear } from '../../lib/figure/scale.ts';
import { log } from '../../lib/nn/elementary.ts';
import type { Result } from './experiment.ts';

const HEIGHT = 240;
const DECADES = [-2, -1, 0, 1, 2, 3] as const;
const NAMES = ['0.01', '0.1', '1', '10', '100', '1000'] as const;
const decade = (lambda: number): number => log(lambda) / log(10);

function draw(scene: Scene<Result>): Drawing {
  const { id, look, words } = scene;
  const { result, settings } = scene.runs['only']!;
  const [left, right] = [30, look.width - 16];
  const most = 1.12 * Math.max(result.free, 0.1);
  const x = linear([-2, 3], [left, right]);
  const y = linear([0, most], [HEIGHT - 40, 26]);
  const chosen = Math.max(-2, Math.min(3, decade(Math.max(1e-9, Number(settings['lambda'])))));
  const line = (name: 'sum' | 'mean'): [number, number][] =>
    result.path.map((one) => [x(decade(one.lambda)), y(Math.max(0, one[name]))]);
  /** A name stands where its curve has come down to half. */
  const spot = (name: 'sum' | 'mean'): [number, number] =>
    line(name).find((_, i) => result.path[i]![name] < 0.6 * result.free) ?? line(name).at(-1)!;
  const [sum, mean] = [spot('sum'), spot('mean')];
  const marks: [number, string][] = [
    [result.sum, 'dot'],
    [result.mean, 'hol'],
  ];
  return drawing(
    { id, width: look.width, height: HEIGHT, label: scene.label },
    h('g', { class: 'q-w' }, text(0, 12, words['best']!, { class: 'qt' })),
    ...[0, 1, 2, 3]
      .filter((tick) => tick < most)
      .map((tick) => text(left - 8, y(tick) + 4, String(tick), { 'text-anchor': 'end' })),
    path(
      'gr',
      [1, 2, 3]
        .filter((tick) => tick < most)
        .map((tick) => `M${left} ${y(tick)}H${right}`)
        .join(''),
    ),
    path('ax', `M${left} ${y(0)}H${right}`),
    path('ref', `M${x(chosen)} 20V${y(0)}`),
    h('g', { class: 'q-w' }, curve('r1', line('sum')), curve('r2', line('mean'))),
    h('g', { class: 'q-w' }, ...marks.map(([value, name]) => h('g', { class: name }, h('circle', { cx: x(chosen), cy: y(value), r: 4.6 })))), // prettier-ignore
    ...marks.map(([value]) => text(x(chosen) + (chosen > 2 ? -9 : 9), y(value) - 7, fixed(value, 2), { class: 'ink halo', 'text-anchor': chosen > 2 ? 'end' : 'start' })), // prettier-ignore
    text(sum[0] + (look.kind === 'narrow' ? 4 : 8), sum[1] - 4, words['sum']!, { class: 'ink halo' }),
    text(mean[0] - 14, mean[1] + 4, words['mean']!, { class: 'ink halo', 'text-anchor': 'end' }),
    ...DECADES.map((at, i) =>
      text(x(at), HEIGHT - 22, look.kind === 'narrow' && i === 4 ? '' : NAMES[i]!, {
        'text-anchor': i === 5 ? 'end' : 'middle',
      }),
    ),
    text(right, HEIGHT - 4, letter('λ'), { 'text-anchor': 'end' }),
  );
}

const scales = defineFigure<Result>({
  id: 'ridge-scale-curves',
  place: 'text',
  runs: (settings) => ({ only: { ...settings } }),
  draw,
  data: ({ runs }) => ({
    columns: ['lambda', 'sum', 'mean'],
    rows: runs['only']!.result.path.map(({ lambda, sum, mean }) => [lambda, sum, mean]),
  }),
});

export const figures = [scales];
