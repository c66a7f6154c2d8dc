// Three starts of one net on one clock: all units alike, a millionth apart, a thousandth apart. Above how far apart the
// units are, below the cost.
import { h } from 'preact';
import { drawing, path, px, text } from '../../lib/figure/drawing.ts';
import { defineFigure, type Drawing, type Scene } from '../../lib/figure/figure.ts';
import { linear } from '../../lib/figure/scale.ts';
import { log } from '../../lib/nn/index.ts';
import type { Result } from './experiment.ts';

type SymmetryScene = Scene<Result>;

const SHOWN = [
  { noise: 'none', stroke: 'r3' },
  { noise: '1e-6', stroke: 'r1' },
  { noise: '1e-3', stroke: 'r2' },
] as const;

const [LEAST, MOST] = [-9, 2];
const [TOP, HIGH, GAP, LOW] = [26, 150, 42, 88];

export const resultOf = ({ runs }: Pick<SymmetryScene, 'runs'>, noise: string): Result => runs[noise]!.result;

const decades = (value: number): number =>
  value > 0 ? Math.min(MOST, Math.max(LEAST, log(value) / Math.LN10)) : LEAST;

/** 0 and a few round numbers of steps. */
function ticksOf(steps: number): number[] {
  let power = 1;
  while (10 * power <= steps) power *= 10;
  const step = [power / 5, power / 2, power, 2 * power].find((one) => one >= 1 && steps / one <= 4) ?? 5 * power;
  return Array.from({ length: Math.floor(steps / step) + 1 }, (_, i) => i * step);
}

/** Some 150 points of a run. */
function thinned(values: readonly number[]): [number, number][] {
  const stride = Math.max(1, Math.ceil(values.length / 150));
  return values.flatMap((value, step): [number, number][] =>
    step % stride === 0 || step === values.length - 1 ? [[step, value]] : [],
  );
}

function draw(scene: SymmetryScene): Drawing {
  const { id, look, words } = scene;
  const narrow = look.kind === 'narrow';
  const steps = Number(scene.runs['none']!.settings['steps']);
  const [left, right] = [40, look.width - 14];
  const x = linear([0, steps], [left, right]);
  const y = linear([LEAST, MOST], [TOP + HIGH, TOP]);
  const foot = TOP + HIGH + GAP + LOW;
  const most = Math.max(0.75, ...SHOWN.map(({ noise }) => Math.min(2, Math.max(0, ...resultOf(scene, noise).cost))));
  const below = linear([0, most], [foot, TOP + HIGH + GAP]);
  const curve = (values: readonly number[], to: (value: number) => number): string =>
    `M${thinned(values)
      .map(([step, value]) => `${x(step)} ${px(to(value))}`)
      .join('L')}`;
  const ticks = ticksOf(steps);
  return drawing(
    { id, width: look.width, height: foot + 40, label: scene.label },
    text(left, 12, words['apart'], { class: 'ink' }),
    path('gr', [-6, -3, 0].map((decade) => `M${left} ${y(decade)}H${right}`).join('')),
    ...(
      [
        [-6, '10⁻⁶'],
        [-3, '10⁻³'],
        [0, '1'],
      ] as const
    ).map(([decade, name]) => text(left - 7, y(decade) + 4, name, { 'text-anchor': 'end' })),
    text(left - 7, y(LEAST) + 4, '0', { 'text-anchor': 'end' }),
    path('ax', `M${left} ${y(LEAST)}H${right}`),
    h(
      'g',
      { class: 'q-w' },
      ...SHOWN.map(({ noise, stroke }) =>
        path(
          stroke,
          curve(resultOf(scene, noise).difference, (value) => y(decades(value))),
        ),
      ),
    ),
    ...SHOWN.map(({ noise }) => {
      const { difference } = resultOf(scene, noise);
      return text(left + 6, y(decades(difference[0] ?? 0)) - 13, words[narrow ? `${noise} short` : `${noise} long`], {
        class: 'ink halo',
      });
    }),
    text(left, TOP + HIGH + GAP - 14, words['cost'], { class: 'ink' }),
    path('gr', `M${left} ${below(Math.LN2)}H${right}`),
    text(left - 7, below(Math.LN2) + 4, 'ln 2', { 'text-anchor': 'end' }),
    text(left - 7, foot + 4, '0', { 'text-anchor': 'end' }),
    h(
      'g',
      { class: 'q-e' },
      ...SHOWN.map(({ noise, stroke }) =>
        path(
          stroke,
          curve(resultOf(scene, noise).cost, (value) => below(Math.min(most, value))),
        ),
      ),
    ),
    path('ax', `M${left} ${foot}H${right}`),
    ...ticks.map((step, i) =>
      text(x(step), foot + 17, String(step), {
        'text-anchor': i === ticks.length - 1 && step > 0.9 * steps ? 'end' : 'middle',
      }),
    ),
    text(right, foot + 34, words['steps'], { 'text-anchor': 'end' }),
  );
}

const millionth = defineFigure<Result>({
  id: 'initialization-millionth',
  place: 'text',
  runs: (settings) => Object.fromEntries(SHOWN.map(({ noise }) => [noise, { ...settings, noise }])),
  draw,
  data: (scene) => {
    const runs = SHOWN.map(({ noise }) => resultOf(scene, noise));
    const length = Math.min(...runs.map(({ cost }) => cost.length));
    return {
      columns: ['step', ...SHOWN.flatMap(({ noise }) => [`difference ${noise}`, `cost ${noise}`])],
      rows: Array.from({ length }, (_, step) => [
        step,
        ...runs.flatMap(({ difference, cost }) => [difference[step]!, cost[step]!]),
      ]),
    };
  },
});

export const figures = [millionth];
