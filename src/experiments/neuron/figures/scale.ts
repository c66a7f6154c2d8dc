// The same line at four sizes of its weights: a walk along the arrow of w, and the output on the way.
import { axisX, axisY, dot, gridY, line, ruleX, text as label } from '@observablehq/plot';
import { h } from 'preact';
import { fixed } from '../../../i18n/number.ts';
import { Chart, defineFigure, drawing, letter, text, type Drawing } from '../../../lib/figure/index.ts';
import type { Result } from '../experiment.ts';
import { accepted, functionOf, neuronOf, type LessonScene } from './shared.ts';

const FACTORS = [1, 2, 10, -1] as const;
const STROKES = ['r1', 'r2', 'r3', 'line'] as const;
const nameOf = (factor: number): string => `times ${factor}`;

/** Steps along the arrow, as signed distances from the line. */
const WALK = Array.from({ length: 121 }, (_, index) => -3 + index / 20);

/** Where the walk passes the point (1, 1) of the documents' gates. */
function distanceOfCorner(scene: Pick<LessonScene, 'runs'>): number {
  const { settings, result } = scene.runs[nameOf(1)]!;
  const { w1, w2 } = neuronOf(settings);
  return result.z / Math.sqrt(w1 * w1 + w2 * w2);
}

function curve(scene: LessonScene, factor: number): [number, number][] {
  const { settings } = scene.runs[nameOf(1)]!;
  const { w1, w2 } = neuronOf(settings);
  const norm = factor * Math.sqrt(w1 * w1 + w2 * w2);
  const f = functionOf(settings);
  return WALK.map((distance) => [distance, f(norm * distance)]);
}

function draw(scene: LessonScene): Drawing {
  const { id, look, words } = scene;
  const corner = distanceOfCorner(scene);
  const right = 80;
  const marks = FACTORS.flatMap((factor, index) => {
    const { result } = scene.runs[nameOf(factor)]!;
    const points = curve(scene, factor);
    const end = points.at(-1)!;
    return [
      line(points, { className: `q-h ${STROKES[index]!}` }),
      dot([[corner, result.a]], { className: `q-h ${index === 0 ? 'dot' : 'hol'}`, r: 4.2 }),
      label([[end[0], factor === 10 ? 1 : factor === 2 ? 0.93 : factor === 1 ? 0.86 : end[1]]], {
        text: () => `× ${factor < 0 ? '−1' : factor}: ${fixed(result.a, 3)}`,
        textAnchor: 'start',
        dx: 8,
        className: 'ink',
      }),
    ];
  });
  return drawing(
    { id, width: look.width, height: 270, label: scene.label },
    h('g', { class: 'q-h' }, text(30, 12, [words['output']!, ' ', letter('h')], { class: 'qt' })),
    h(Chart, {
      id,
      width: look.width,
      height: 270,
      marginLeft: 30,
      marginRight: right,
      marginTop: 24,
      marginBottom: 42,
      axis: null,
      x: { domain: [-3, 3] },
      y: { domain: [0, 1] },
      marks: [
        gridY([0, 0.5, 1], { className: 'gr' }),
        axisY([0, 0.5, 1], {
          tickSize: 0,
          label: null,
          tickFormat: (value: number) => (value === 0.5 ? '½' : String(value)),
        }),
        axisX([-3, -2, -1, 0, 1, 2, 3], {
          className: 'ax',
          tickSize: 4,
          tickPadding: 4,
          label: null,
          tickFormat: (value: number) => (value < 0 ? `−${-value}` : String(value)),
        }),
        ruleX([0], { className: 'now' }),
        ...marks,
      ],
    }),
    text(look.width - right, 264, words['walk'], { 'text-anchor': 'end' }),
  );
}

export const scale = defineFigure<Result>({
  id: 'neuron-scale',
  place: 'text',
  runs: (settings) => {
    const { w1, w2, b } = neuronOf(settings);
    return Object.fromEntries(
      FACTORS.map((factor) => [
        nameOf(factor),
        { ...settings, w1: accepted(factor * w1), w2: accepted(factor * w2), b: accepted(factor * b) },
      ]),
    );
  },
  draw,
  data: (scene) => ({
    columns: ['distance from the line', ...FACTORS.map((factor) => `a ${nameOf(factor)}`)],
    rows: WALK.map((distance) => {
      const { w1, w2 } = neuronOf(scene.runs[nameOf(1)]!.settings);
      const f = functionOf(scene.runs[nameOf(1)]!.settings);
      const norm = Math.sqrt(w1 * w1 + w2 * w2);
      return [distance, ...FACTORS.map((factor) => f(factor * norm * distance))];
    }),
  }),
});
