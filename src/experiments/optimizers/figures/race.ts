// Gradient descent, momentum and Adam on one clock: their paths through the ravine, and what they cost.
import { axisX, axisY, dot, gridY, line, ruleX, text as label } from '@observablehq/plot';
import { h } from 'preact';
import { scientific, shown } from '../../../i18n/number.ts';
import { Chart, defineFigure, drawing, px, text, type Drawing } from '../../../lib/figure/index.ts';
import type { Window } from '../../../lib/figure/valley.ts';
import { METHODS, type Result } from '../experiment.ts';
import { framed, surface, walk, type WalkScene } from './shared.ts';

const STROKES = { 'gradient-descent': 'r1', momentum: 'r2', adam: 'r3' } as const;
const LOWEST = 1e-6;

const upTo = <Value>(values: readonly Value[], step: number | undefined): Value[] =>
  values.slice(0, step === undefined ? undefined : step + 1);

const stepsOf = ({ runs }: Pick<WalkScene, 'runs'>): number =>
  Math.max(1, ...METHODS.map((method) => runs[method]!.result.x.length - 1));

function map(scene: WalkScene, window: Window): Drawing {
  const { settings } = scene.runs['adam']!;
  return framed(
    window,
    surface(Number(settings['a']), Number(settings['c']), window),
    ...METHODS.map((method) => {
      const { x, y } = scene.runs[method]!.result;
      const seen = { x: upTo(x, scene.step), y: upTo(y, scene.step) };
      return walk(seen, window, { stroke: STROKES[method], dots: false });
    }),
  );
}

/** Where the three names stand: each at its curve's own share of the way, clear of the others. */
const NAMED = { 'gradient-descent': 0.32, momentum: 0.62, adam: 0.88 } as const;

function costs(scene: WalkScene, top: number): Drawing {
  const steps = stepsOf(scene);
  const highest = Math.min(1e12, Math.max(1, ...METHODS.flatMap((method) => scene.runs[method]!.result.cost.map(Math.abs)))); // prettier-ignore
  const visible = (cost: number): boolean => cost >= LOWEST && cost <= highest;
  const ticks = [1e-6, 1e-4, 1e-2, 1, 1e2].filter((tick) => tick <= highest);
  const marks = METHODS.flatMap((method) => {
    const { cost } = scene.runs[method]!.result;
    const stride = Math.max(1, Math.ceil(cost.length / 200));
    const all = cost.map((value, step): [number, number] => [step, value]);
    const seen = all.filter(([step, value]) => step % stride === 0 && visible(value));
    const now = scene.step === undefined ? [] : all.filter(([step, value]) => step === scene.step && visible(value));
    const named = seen.filter(([step]) => step >= NAMED[method] * steps).slice(0, 1);
    return [
      line(seen, { className: `q-e ${STROKES[method]}` }),
      dot(now, { className: 'q-e dot', r: 4 }),
      label(named, {
        text: () => scene.words[method === 'gradient-descent' ? 'descent' : method]!,
        className: 'ink b halo',
        ...(method === 'momentum'
          ? { dx: -12, dy: 10, textAnchor: 'end' }
          : { dy: method === 'adam' ? -14 : -12, textAnchor: 'middle' }),
      }),
    ];
  });
  return h(Chart, {
    id: `${scene.id}-cost`,
    top,
    ...{ width: scene.look.width, height: 200, marginLeft: 46, marginRight: 14, marginTop: 14, marginBottom: 26 },
    axis: null,
    x: { domain: [0, steps] },
    y: { type: 'log', domain: [LOWEST, highest] },
    marks: [
      gridY(ticks, { className: 'gr' }),
      axisY(ticks, {
        tickSize: 0,
        label: null,
        tickFormat: (value: number) => (value < 0.01 ? scientific(value, 0).replace(/^1.*10/, '10') : shown(value, 2)),
      }),
      axisX([0, steps], { className: 'ax', tickSize: 4, tickPadding: 4, label: null, tickFormat: String }),
      ...(scene.step === undefined ? [] : [ruleX([Math.min(scene.step, steps)], { className: 'now' })]),
      ...marks,
    ],
  });
}

function draw(scene: WalkScene): Drawing {
  const { id, look, label } = scene;
  const width = look.width - 1;
  const window: Window = {
    left: 0.5,
    top: 0.5,
    width,
    height: width * 0.4,
    x: [-6, 6],
    y: [-2.4, 2.4],
  };
  if (look.kind === 'multiple') {
    return drawing({ id, width: look.width, height: px(window.height + 1), label }, map(scene, window));
  }
  return drawing(
    { id, width: look.width, height: px(window.height + 240), label },
    map(scene, window),
    h('g', { class: 'q-e' }, text(0, px(window.height + 24), scene.words['cost'], { class: 'qt' })),
    costs(scene, px(window.height + 26)),
    text(look.width - 14, px(window.height + 236), scene.words['steps'], { 'text-anchor': 'end' }),
  );
}

export const race = defineFigure<Result>({
  id: 'optimizers-race',
  place: 'text',
  moving: true,
  runs: (settings) => Object.fromEntries(METHODS.map((method) => [method, { ...settings, a: 1, c: 25, method }])),
  steps: (scene) => {
    const steps = stepsOf(scene);
    return [...new Set([0, 1 / 12, 1 / 6, 1 / 3, 2 / 3, 1].map((share) => Math.round(share * steps)))];
  },
  draw,
  data: (scene) => ({
    columns: ['step', ...METHODS.flatMap((method) => ['x', 'y', 'cost'].map((name) => `${name} ${method}`))],
    rows: Array.from({ length: stepsOf(scene) + 1 }, (_, step) => [
      step,
      ...METHODS.flatMap((method) => {
        const { x, y, cost } = scene.runs[method]!.result;
        return [x[step] ?? null, y[step] ?? null, cost[step] ?? null];
      }),
    ]),
  }),
});
