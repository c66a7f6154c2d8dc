// The three parts of the error by degree, stacked, and the error that was measured.
import { h } from 'preact';
import { fixed } from '../../../i18n/number.ts';
import { drawing, path, px, text } from '../../../lib/figure/drawing.ts';
import { defineFigure, type Drawing, type Scene } from '../../../lib/figure/figure.ts';
import { linear } from '../../../lib/figure/scale.ts';
import type { Result } from '../experiment.ts';
import { PARTS, piece, type Part } from './shares.ts';

export const DEGREES = [0, 1, 3, 5, 9, 12] as const;

const runsByDegree = (settings: Readonly<Record<string, number | string>>) =>
  Object.fromEntries(DEGREES.map((degree) => [`degree ${degree}`, { ...settings, degree }]));

export const resultsByDegree = ({ runs }: Pick<Scene<Result>, 'runs'>): Result[] =>
  DEGREES.map((degree) => runs[`degree ${degree}`]!.result);

/** The bar that is cut off: a constant is so far off that the rest could not be seen beside it. */
const CUT = 1.25;

function draw(scene: Scene<Result>): Drawing {
  const { id, look, words } = scene;
  const results = resultsByDegree(scene);
  const narrow = look.kind === 'narrow';
  const height = 310;
  const [left, right] = [40, look.width - (narrow ? 4 : 96)];
  const second = [...results].sort((a, b) => b.total - a.total)[1]!.total;
  const most = CUT * Math.max(second, 1e-6);
  const y = linear([0, most], [height - 44, 46]);
  const step = (right - left) / DEGREES.length;
  const wide = Math.min(46, step * 0.62);
  const ticks = [0, 0.1, 0.2, 0.3, 0.4, 0.6, 0.8, 1].filter(
    (tick) => tick < most && (most < 0.5 || (tick * 10) % 2 === 0),
  );
  const bars = results.map((result, i) => {
    const x = left + (i + 0.5) * step - wide / 2;
    let from = 0;
    const pieces = PARTS.map((part: Part) => {
      const [low, high] = [from, Math.min(most, from + result[part])];
      from += result[part];
      if (!(y(low) - y(high) > 0.3)) return null;
      return piece(part, x, y(high), wide, y(low) - y(high));
    });
    const isCut = result.total > most;
    const top = y(Math.min(most, result.total));
    return h(
      'g',
      {},
      ...pieces,
      isCut ? path('pap', `M${px(x - 3)} ${top + 16}l${px(wide + 6)} -8v6l${px(-wide - 6)} 8Z`) : null,
      isCut ? null : h('g', { class: 'hol ink' }, h('circle', { cx: px(x + wide / 2), cy: y(result.measured), r: 4 })),
      text(px(x + wide / 2), top - 9, fixed(result.total, narrow ? 2 : 3), { class: 'ink', 'text-anchor': 'middle' }),
      text(px(x + wide / 2), height - 26, String(DEGREES[i]), { 'text-anchor': 'middle' }),
    );
  });
  // Names stand beside the last bar, each at its own piece.
  const last = results.at(-1)!;
  const middle = (below: number, own: number): number => y(Math.min(most, below + own / 2)) + 4;
  const names: [string, number][] = [
    ['noise', middle(0, last.noise)],
    ['variance', middle(last.noise, last.variance)],
  ];
  const cubic = results[1]!;
  return drawing(
    { id, width: look.width, height, label: scene.label },
    text(0, 12, words['error']!, { class: 'ink' }),
    path('gr', ticks.map((tick) => `M${left} ${y(tick)}H${right}`).join('')),
    ...ticks.map((tick) => text(left - 6, y(tick) + 4, fixed(tick, 1), { 'text-anchor': 'end' })),
    ...bars,
    path('ax', `M${left} ${y(0)}H${right}`),
    ...(narrow ? [] : names.map(([name, at]) => text(right + 4, at, words[name]!, { class: 'ink' }))),
    narrow
      ? null
      : text(px(left + 2 * step + 4), y(Math.min(most, cubic.noise + cubic.variance + cubic.bias2 / 2)) + 4, words['bias2']!, { class: 'ink halo' }), // prettier-ignore
    text(left, height - 6, words['degree']!, {}),
    h(
      'g',
      {},
      h('g', { class: 'hol ink' }, h('circle', { cx: px(right - (narrow ? 68 : 68)), cy: height - 10, r: 4 })),
      text(right, height - 6, words['measured']!, { 'text-anchor': 'end' }),
    ),
  );
}

export const bars = defineFigure<Result>({
  id: 'bias-variance-bars',
  place: 'text',
  runs: runsByDegree,
  draw,
  data: (scene) => ({
    columns: ['degree', 'bias2', 'variance', 'noise', 'total', 'measured', 'training'],
    rows: resultsByDegree(scene).map((one, i) => [
      DEGREES[i]!,
      one.bias2,
      one.variance,
      one.noise,
      one.total,
      one.measured,
      one.training,
    ]),
  }),
});
