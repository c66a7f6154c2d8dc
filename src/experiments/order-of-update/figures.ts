// How wrong the gradients below become when a layer is updated before the error has passed through it.
import { axisX, axisY, dot, gridY, line, text as label } from '@observablehq/plot';
import { h } from 'preact';
import { scientific } from '../../i18n/number.ts';
import { Chart, defineFigure, drawing, letter, px, text, type Drawing, type Scene } from '../../lib/figure/index.ts';
import type { Result } from './experiment.ts';

export const RATES = [0.001, 0.01, 0.1, 1, 10];
export const SEEDS = 20;
const LEAST = 1e-6;
const MOST = 2;
const HEIGHT = 300;

const nameOf = (eta: number, seed: number): string => `rate ${eta}, seed ${seed}`;
const power = (value: number): string => scientific(value, 0).replace(/^1\u00a0×\u00a0/, '');
type Point = readonly [eta: number, error: number];

export const errorsOf = ({ runs }: Pick<Scene<Result>, 'runs'>, seed: number): Point[] =>
  RATES.map((eta) => [eta, runs[nameOf(eta, seed)]!.result.errorIfUpdatedFirst] as const);

const isShown = ([eta, error]: Point): boolean =>
  eta >= RATES[0]! && eta <= RATES.at(-1)! && error >= LEAST && error <= MOST;

function draw(scene: Scene<Result>): Drawing {
  const { id, look, words } = scene;
  const { settings, result } = scene.runs['chosen']!;
  const chosen = [[Number(settings['eta']), result.errorIfUpdatedFirst] as const].filter(isShown);
  const own = errorsOf(scene, 0).filter(isShown);
  return drawing(
    { id, width: look.width, height: HEIGHT, label: scene.label },
    text(0, 12, words['error']!, { class: 'ink' }),
    h(Chart, {
      id,
      ...{ width: look.width, height: HEIGHT, marginLeft: 40, marginRight: 16, marginTop: 26, marginBottom: 62 },
      axis: null,
      x: { type: 'log', domain: [RATES[0]!, RATES.at(-1)!] },
      y: { type: 'log', domain: [LEAST, MOST] },
      marks: [
        gridY([1e-6, 1e-4, 1e-2, 1], { className: 'gr' }),
        axisY([1e-6, 1e-4, 1e-2, 1], {
          tickSize: 0,
          label: null,
          tickFormat: (value: number) => (value === 1 ? '1' : power(value)),
        }),
        axisX(RATES, { className: 'ax', tickSize: 4, tickPadding: 4, label: null, tickFormat: String }),
        ...Array.from({ length: SEEDS }, (_, index) =>
          line(errorsOf(scene, index + 1).filter(isShown), { className: 'thin', strokeOpacity: 0.45 }),
        ),
        line(own, { className: 'q-d r1' }),
        dot(own, { className: 'q-d dot', r: 4 }),
        dot(chosen, { className: 'hol ink', r: 6.5 }),
        label([[10, 2.5e-5]], {
          text: () => words['updated']!,
          ...{ className: 'ink b halo', textAnchor: 'end' },
        }),
        label([[10, 8e-6]], {
          text: () => words['drawn']!,
          ...{ className: 'halo', textAnchor: 'end' },
        }),
      ],
    }),
    text(px(look.width - 16), HEIGHT - 24, [words['rate'], ' ', letter('η')], { class: 'ink', 'text-anchor': 'end' }),
    text(0, HEIGHT - 4, words['passed']!, { class: 'ink b' }),
  );
}

const order = defineFigure<Result>({
  id: 'backpropagation-order',
  place: 'text',
  runs: (settings) => ({
    chosen: settings,
    ...Object.fromEntries(
      RATES.flatMap((eta) =>
        Array.from({ length: SEEDS + 1 }, (_, seed) => [nameOf(eta, seed), { eta, seed }] as const),
      ),
    ),
  }),
  draw,
  data: (scene) => ({
    columns: ['rate', ...Array.from({ length: SEEDS + 1 }, (_, seed) => `error, seed ${seed}`)],
    rows: RATES.map((eta, i) => [eta, ...Array.from({ length: SEEDS + 1 }, (_, seed) => errorsOf(scene, seed)[i]![1])]),
  }),
});

export const figures = [order];
