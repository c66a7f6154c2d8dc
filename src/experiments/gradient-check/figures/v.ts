// The V: how far backpropagation and central differences lie apart, against the step of the differences.
import { axisX, axisY, dot, gridY, line, text as label } from '@observablehq/plot';
import { h } from 'preact';
import { scientific } from '../../../i18n/number.ts';
import { Chart, defineFigure, drawing, letter, px, text, type Drawing, type Scene } from '../../../lib/figure/index.ts';
import type { Result } from '../experiment.ts';

/** Half powers of ten from 10⁻¹ to 10⁻¹³. */
export const STEPS = Array.from(
  { length: 25 },
  (_, index) => (index % 2 ? 3.162e-1 : 1) * Number(`1e${-1 - Math.floor(index / 2)}`),
);

const LEAST = 1e-12;
const MOST = 10;
const nameOf = (epsilon: number): string => `step ${epsilon}`;

type Shown = Pick<Scene<Result>, 'runs'>;
export type Point = readonly [epsilon: number, error: number];

export const measured = ({ runs }: Shown): Point[] =>
  STEPS.map((epsilon) => [epsilon, runs[nameOf(epsilon)]!.result.maxRelativeError] as const);

/** Rounding of the cost, half a unit in its last place, over the step and the largest gradient. */
const rounding = ({ cost, largest }: Result, epsilon: number): number =>
  (cost * 1.1102230246251565e-16) / (epsilon * largest);

/** Where the two laws meet: c ε² from the largest step on, and u/ε. */
function lawsOf(scene: Shown): { truncation: Point[]; rounding: Point[] } {
  const points = measured(scene);
  const [first, error] = points[2]!;
  const { result } = scene.runs['chosen']!;
  const law = (form: (epsilon: number) => number): Point[] =>
    STEPS.map((epsilon) => [epsilon, form(epsilon)] as const).filter(([, value]) => value > LEAST && value < MOST);
  if (!(error > 0) || !(result.largest > 0)) return { truncation: [], rounding: [] };
  return {
    truncation: law((epsilon) => (error * epsilon * epsilon) / (first * first)),
    rounding: law((epsilon) => rounding(result, epsilon)),
  };
}

const power = (value: number): string => scientific(value, 0).replace(/^1\u00a0×\u00a0/, '');
const HEIGHT = 300;

function draw(scene: Scene<Result>): Drawing {
  const { id, look, words } = scene;
  const isNarrow = look.width < 480;
  const inside = ([epsilon, error]: Point): boolean =>
    epsilon >= 1e-13 && epsilon <= 0.1 && error > LEAST && error < MOST;
  const laws = lawsOf(scene);
  const { settings, result } = scene.runs['chosen']!;
  const chosen = [[Number(settings['epsilon']), result.maxRelativeError] as const].filter(inside);
  const end = (points: Point[], epsilon: number): Point[] => points.filter(([at]) => Math.abs(at / epsilon - 1) < 0.01);
  return drawing(
    { id, width: look.width, height: HEIGHT, label: scene.label },
    text(0, 12, words['error']!, { class: 'ink' }),
    h(Chart, {
      id,
      ...{ width: look.width, height: HEIGHT, marginLeft: 40, marginRight: 16, marginTop: 26, marginBottom: 42 },
      axis: null,
      x: { type: 'log', domain: [1e-13, 0.1] },
      y: { type: 'log', domain: [LEAST, MOST] },
      marks: [
        gridY([1e-12, 1e-9, 1e-6, 1e-3, 1], { className: 'gr' }),
        axisY([1e-12, 1e-9, 1e-6, 1e-3, 1], {
          tickSize: 0,
          label: null,
          tickFormat: (value: number) => (value === 1 ? '1' : power(value)),
        }),
        axisX(isNarrow ? [1e-12, 1e-8, 1e-4] : [1e-12, 1e-10, 1e-8, 1e-6, 1e-4, 1e-2], {
          className: 'ax',
          ...{ tickSize: 4, tickPadding: 4, label: null, tickFormat: power },
        }),
        line(laws.truncation, { className: 'ref' }),
        line(laws.rounding, { className: 'ref' }),
        line(measured(scene).filter(inside), { className: 'q-d r1' }),
        dot(measured(scene).filter(inside), { className: 'q-d dot', r: 3 }),
        dot(chosen, { className: 'hol ink', r: 6.5 }),
        label([[0.1, 2e-11]], {
          text: () => words['truncation']!,
          ...{ className: 'ink b halo', textAnchor: 'end' },
        }),
        label(end(laws.rounding, 3.162e-10), {
          text: () => words['rounding']!,
          ...{ className: 'ink b halo', textAnchor: 'start', dx: 26, dy: -22 },
        }),
      ],
    }),
    text(px(look.width - 16), HEIGHT - 4, [words['step'], ' ', letter('ε')], { class: 'ink', 'text-anchor': 'end' }),
  );
}

export const v = defineFigure<Result>({
  id: 'backpropagation-v',
  place: 'text',
  runs: (settings) => ({
    chosen: settings,
    ...Object.fromEntries(STEPS.map((epsilon) => [nameOf(epsilon), { ...settings, epsilon }])),
  }),
  draw,
  data: (scene) => ({
    columns: ['epsilon', 'largest relative error'],
    rows: measured(scene).map((point) => [...point]),
  }),
});
