// The wait against how sure the neuron starts: a line under cross-entropy, an exponential under the quadratic cost.
import { axisX, axisY, dot, gridY, line, text as label } from '@observablehq/plot';
import { h } from 'preact';
import { Chart, defineFigure, drawing, letter, text, type Drawing } from '../../../lib/figure/index.ts';
import { exp } from '../../../lib/nn/index.ts';
import type { Result } from '../experiment.ts';
import { COSTS, MARK, STROKE, type Cost, type LessonScene } from './shared.ts';

const STARTS = [1, 2, 3, 4, 5, 6, 7, 8];

/**
 * Epochs until z passes 0 if the descent were a continuous motion (x = 1, y = 0, so z moves by 2η a unit of gradient):
 * dt = (1 + e^{−z}) dz / 2η under cross-entropy, dt = (1 + e^{−z})² (1 + e^z) dz / 2η under the quadratic cost.
 */
export function continuousWait(cost: Cost, start: number, eta: number): number {
  const area = (z: number): number =>
    cost === 'cross-entropy' ? z - exp(-z) : 3 * z + exp(z) - 3 * exp(-z) - 0.5 * exp(-2 * z);
  return (area(start) - area(0)) / (2 * eta);
}

/** What the axis holds; the runs end below its top. */
const LONGEST = 2e4;
export const EPOCHS = 12_000;
const isShown = (wait: number): boolean => wait >= 1 && wait <= LONGEST;

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

const nameOf = (cost: Cost, start: number): string => `${cost} from ${start}`;

const waitOf = (scene: Pick<LessonScene, 'runs'>, cost: Cost, start: number): number | null =>
  scene.runs[nameOf(cost, start)]!.result.firstBelowHalf;

function draw(scene: LessonScene): Drawing {
  const { id, look, words } = scene;
  const eta = Number(scene.settings['eta']);
  const fine = Array.from({ length: 71 }, (_, index) => 1 + index / 10);
  const marks = COSTS.flatMap((cost) => {
    const measured = STARTS.flatMap((start): [number, number][] => {
      const wait = waitOf(scene, cost, start);
      return wait === null ? [] : [[start, wait]];
    });
    const curve = fine
      .map((start): [number, number] => [start, continuousWait(cost, start, eta)])
      .filter(([, wait]) => isShown(wait));
    const named = curve.findLast(([start]) => start <= 5.4);
    return [
      line(curve, { className: STROKE[cost] }),
      dot(measured, { className: MARK[cost], r: 4.6 }),
      label(named ? [named] : [], {
        text: () => words[cost]!,
        className: 'ink b halo',
        textAnchor: cost === 'quadratic' ? 'end' : 'start',
        dx: cost === 'quadratic' ? -10 : 0,
        dy: cost === 'quadratic' ? -8 : 18,
      }),
    ];
  });
  return drawing(
    { id, width: look.width, height: 280, label: scene.label },
    text(0, 12, words['wait'], { class: 'ink' }),
    h(Chart, {
      id,
      width: look.width,
      height: 280,
      marginLeft: 56,
      marginRight: 14,
      marginTop: 24,
      marginBottom: 40,
      axis: null,
      x: { domain: [1, 8] },
      y: { type: 'log', domain: [1, LONGEST] },
      marks: [
        gridY([1, 10, 100, 1000, 10_000], { className: 'gr' }),
        axisY([1, 10, 100, 1000, 10_000], {
          tickSize: 0,
          label: null,
          tickFormat: (value: number) => (value < 1e4 ? String(value) : '10\u2009000'),
        }),
        axisX(STARTS, { className: 'ax', tickSize: 4, tickPadding: 4, label: null, tickFormat: String }),
        ...marks,
      ],
    }),
    h(
      'g',
      { class: 'q-z' },
      text(look.width - 14, 276, [words['start'], ' ', letter('z')], { class: 'qt', 'text-anchor': 'end' }),
    ),
  );
}

export const waits = defineFigure<Result>({
  id: 'slow-learning-waits',
  place: 'text',
  runs: (settings) =>
    Object.fromEntries(
      COSTS.flatMap((cost) =>
        STARTS.map((start) => [
          nameOf(cost, start),
          { ...settings, cost, x: 1, y: 0, w: start / 2, b: start / 2, epochs: EPOCHS },
        ]),
      ),
    ),
  draw,
  data: (scene) => ({
    columns: ['start z', ...COSTS.flatMap((cost) => [`epochs ${cost}`, `continuous ${cost}`])],
    rows: STARTS.map((start) => [
      start,
      ...COSTS.flatMap((cost) => [
        waitOf(scene, cost, start),
        finite(continuousWait(cost, start, Number(scene.settings['eta']))),
      ]),
    ]),
  }),
});
