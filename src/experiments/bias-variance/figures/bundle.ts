// Thirty fits to thirty training sets, their mean and the truth; below, the error taken apart.
import { h } from 'preact';
import { fixed } from '../../../i18n/number.ts';
import { drawing, path, px, text } from '../../../lib/figure/drawing.ts';
import { defineFigure, type Drawing, type Scene } from '../../../lib/figure/figure.ts';
import { curve, linear } from '../../../lib/figure/scale.ts';
import type { Result } from '../experiment.ts';
import { PARTS, piece } from './shares.ts';

type LessonScene = Scene<Result>;

const MOST = 1.8;
const held = (value: number): number => Math.max(-MOST, Math.min(MOST, value));
const BAR = 62;

/** Error at the right end of the bar below: what the largest share of readings fits into. */
const fullScale = (total: number): number => [0.2, 0.4, 0.8, 1.6, 4, 10, 40].find((most) => total <= most) ?? total;

/** The pieces of the bar from left to right: what the reader can do something about first. */
const ORDER = [...PARTS].reverse();

function bar(scene: LessonScene, result: Result, left: number, right: number, top: number): Drawing {
  const { words } = scene;
  const full = fullScale(result.total);
  const x = linear([0, full], [left, right]);
  let from = 0;
  const pieces = ORDER.map((part) => {
    const start = from;
    from += result[part];
    return piece(part, x(start), top, Math.max(0.5, x(from) - x(start)), 18);
  });
  const measured = Math.min(full, result.measured);
  return h(
    'g',
    {},
    ...pieces,
    path('now', `M${x(measured)} ${top - 5}v28`),
    text(left, top - 8, `${words['bias2']} ${fixed(result.bias2, 3)} + ${words['variance']} ${fixed(result.variance, 3)} + ${words['noise']} ${fixed(result.noise, 3)}`, { class: 'ink' }), // prettier-ignore
    text(left, top + 36, `= ${fixed(result.total, 3)}; ${words['measured']} ${fixed(result.measured, 3)}`, { class: 'ink' }), // prettier-ignore
  );
}

/** Names at the right ends of both lines, never on each other. */
function names(truth: number, mean: number): ['truth' | 'mean', number][] {
  const push = Math.max(0, 16 - Math.abs(truth - mean)) / 2;
  const up = mean <= truth ? push : -push;
  return [
    ['truth', truth + up],
    ['mean', mean - up],
  ];
}

function draw(scene: LessonScene): Drawing {
  const { id, look, words } = scene;
  const { result, settings } = scene.runs['only']!;
  const narrow = look.kind === 'narrow';
  const height = narrow ? 200 : 250;
  const [left, right] = [24, look.width - (narrow ? 6 : 62)];
  const x = linear([0, 1], [left, right]);
  const y = linear([-MOST, MOST], [height - 6, 20]);
  const line = (values: readonly number[]): [number, number][] =>
    values.flatMap((v, i): [number, number][] => (i % 2 === 0 ? [[x(result.x[i]!), y(held(v))]] : []));
  const sets = result.fits.length;
  return drawing(
    { id, width: look.width, height: height + BAR + 22, label: scene.label },
    text(0, 12, `${words['degree']} ${settings['degree']}: ${sets} ${words['fits']}`, { class: 'ink b' }),
    path('gr', [-1, 0, 1].map((v) => `M${left} ${y(v)}H${right}`).join('')),
    ...[-1, 0, 1].map((v) => text(left - 6, y(v) + 4, v < 0 ? `−${-v}` : String(v), { 'text-anchor': 'end' })),
    h('g', { class: 'q-h', 'stroke-opacity': 0.4 }, ...result.fits.map((fit) => curve('qs', line(fit)))),
    curve('r2', line(result.truth)),
    h('g', { class: 'ink' }, curve('r1', line(result.mean))),
    ...(narrow
      ? []
      : names(y(held(result.truth.at(-1)!)), y(held(result.mean.at(-1)!))).map(([name, at]) =>
          text(right + 6, at + 4, words[name]!, { class: 'ink' }),
        )),
    bar(scene, result, left, px(right), height + 32),
  );
}

export const bundle = defineFigure<Result>({
  id: 'bias-variance-bundle',
  place: 'text',
  runs: (settings) => ({ only: { ...settings } }),
  draw,
  data: ({ runs }) => {
    const { x, truth, mean, fits } = runs['only']!.result;
    return {
      columns: ['x', 'truth', 'mean', ...fits.map((_, i) => `fit ${i + 1}`)],
      rows: x.map((at, i) => [at, truth[i]!, mean[i]!, ...fits.map((fit) => fit[i]!)]),
    };
  },
});
