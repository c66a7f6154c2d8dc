// Two rates with factors of equal size and opposite sign: one run crosses the valley at every step, the other creeps down
// one side, and their cost curves are the same curve.
import { axisX, axisY, dot, gridY, line, ruleY, text as label } from '@observablehq/plot';
import { h } from 'preact';
import { shown } from '../../../i18n/number.ts';
import { Chart, defineFigure, drawing, text, type Drawing } from '../../../lib/figure/index.ts';
import type { Result } from '../experiment.ts';
import type { RateScene } from './shared.ts';

export const LARGE = 0.24;
export const SMALL = 0.01;
const STEPS = 30;

const RUNS = [
  { name: 'large', stroke: 'r1', mark: 'dot', radius: 3 },
  { name: 'small', stroke: 'r2', mark: 'hol', radius: 4.6 },
] as const;

const spots = (values: readonly number[]): [number, number][] => values.map((value, step) => [step, value]);

function places(scene: RateScene, width: number, height: number): Drawing {
  const reach = Math.max(1, ...RUNS.flatMap(({ name }) => scene.runs[name]!.result.x.map(Math.abs)));
  return h(Chart, {
    id: `${scene.id}-x`,
    ...{ width, height, marginLeft: 28, marginRight: 10, marginTop: 24, marginBottom: 24, axis: null },
    x: { domain: [0, STEPS] },
    y: { domain: [-reach, reach] },
    marks: [
      ruleY([0], { className: 'ax' }),
      axisY([-reach, 0, reach], { tickSize: 0, label: null, tickFormat: (value: number) => shown(value, 1) }),
      axisX([0, STEPS], { className: 'ax', tickSize: 4, tickPadding: 4, label: null, tickFormat: String }),
      ...RUNS.flatMap(({ name, stroke, mark }) => [
        line(spots(scene.runs[name]!.result.x), { className: `q-x ${stroke}` }),
        dot(spots(scene.runs[name]!.result.x), { className: `q-x ${mark}`, r: 2.6 }),
      ]),
      label([[17, reach * 0.72]], { text: () => `η ${SMALL}`, className: 'ink b halo', textAnchor: 'start' }),
      label([[17, -reach * 0.72]], { text: () => `η ${LARGE}`, className: 'ink b halo', textAnchor: 'start' }),
    ],
  });
}

function costs(scene: RateScene, width: number, height: number, left: number, top: number): Drawing {
  const highest = Math.max(1, scene.runs['large']!.result.y[0]!);
  return h(Chart, {
    id: `${scene.id}-y`,
    left,
    top,
    ...{ width, height, marginLeft: 28, marginRight: 10, marginTop: 24, marginBottom: 24, axis: null },
    x: { domain: [0, STEPS] },
    y: { domain: [0, highest] },
    marks: [
      ruleY([0], { className: 'ax' }),
      gridY([highest], { className: 'gr' }),
      axisY([0, highest], { tickSize: 0, label: null, tickFormat: (value: number) => shown(value, 1) }),
      axisX([0, STEPS], { className: 'ax', tickSize: 4, tickPadding: 4, label: null, tickFormat: String }),
      ...[...RUNS]
        .reverse()
        .map(({ name, mark, radius }) =>
          dot(spots(scene.runs[name]!.result.y), { className: `q-e ${mark}`, r: radius }),
        ),
      label([[9, highest * 0.55]], { text: () => scene.words['both']!, className: 'ink b halo', textAnchor: 'start' }),
    ],
  });
}

function draw(scene: RateScene): Drawing {
  const { id, look, words } = scene;
  const narrow = look.width < 480;
  const width = narrow ? look.width : (look.width - 24) / 2;
  const [left, top] = narrow ? [0, 200] : [width + 24, 0];
  return drawing(
    { id, width: look.width, height: narrow ? 410 : 220, label: scene.label },
    h('g', { class: 'q-x' }, text(28, 12, [words['place'], ' x'], { class: 'qt' })),
    places(scene, width, narrow ? 190 : 210),
    h('g', { class: 'q-e' }, text(left + 28, top + 12, words['height'], { class: 'qt' })),
    costs(scene, width, narrow ? 190 : 210, left, top),
    text(look.width, narrow ? 404 : 216, words['steps'], { 'text-anchor': 'end' }),
  );
}

export const pair = defineFigure<Result>({
  id: 'learning-rate-pair',
  place: 'text',
  runs: (settings) => ({
    large: { ...settings, eta: LARGE, steps: STEPS },
    small: { ...settings, eta: SMALL, steps: STEPS },
  }),
  draw,
  data: ({ runs }) => {
    const [large, small] = [runs['large']!.result, runs['small']!.result];
    return {
      columns: ['step', `x at eta ${LARGE}`, `y at eta ${LARGE}`, `x at eta ${SMALL}`, `y at eta ${SMALL}`],
      rows: large.x.map((x, step) => [step, x, large.y[step]!, small.x[step]!, small.y[step]!]),
    };
  },
});
