// The same valley descended with all examples a step, with a few, and one by one, on one clock: the number of gradients
// computed.
import { axisX, axisY, dot, gridY, line, ruleX, text as label } from '@observablehq/plot';
import { h } from 'preact';
import { scientific } from '../../i18n/number.ts';
import { Chart, defineFigure, drawing, path, px, text, type Drawing, type Scene } from '../../lib/figure/index.ts';
import { across, bandsOf, down, evenLevels, inWindow, pathThrough, type Window } from '../../lib/figure/valley.ts';
import { POINTS, type Result } from './experiment.ts';

type ModeScene = Scene<Result>;

export const MODES = ['full', 'mini-batch', 'stochastic'] as const;
const STROKES = { full: 'r1', 'mini-batch': 'r2', stochastic: 'r3' } as const;

/** How many places of a path the clock has reached. */
export const reached = ({ evaluations }: Result, step: number | undefined): number =>
  step === undefined ? evaluations.length : Math.max(1, evaluations.findLastIndex((each) => each <= step) + 1);

const LEVELS = evenLevels(6, 6);

const windowAt = (left: number, top: number, width: number, height: number): Window => ({
  left,
  top,
  width,
  height,
  x: [-2.6, 3],
  y: [-2.4, 2.6],
});

function panel(scene: ModeScene, mode: (typeof MODES)[number], window: Window): Drawing {
  const { result } = scene.runs[mode]!;
  const count = reached(result, scene.step);
  const [w, b] = [result.w.slice(0, count), result.b.slice(0, count)];
  const { least, form } = result;
  const stations = count < 90 ? w.map((u, i) => h('circle', { cx: across(window, u), cy: down(window, b[i]!), r: 2.4 })) : []; // prettier-ignore
  return h(
    'g',
    {},
    inWindow(
      window,
      bandsOf({ ...form, floor: [least.w, least.b] }, LEVELS, window),
      path('line', pathThrough(w.slice(0, 1500), b.slice(0, 1500), window)),
      h('g', { class: 'station' }, ...stations),
      h('circle', { class: 'hol', cx: across(window, w[0]!), cy: down(window, b[0]!), r: 4.4 }),
    ),
    h('rect', {
      class: 'gr',
      x: px(window.left),
      y: px(window.top),
      width: px(window.width),
      height: px(window.height),
    }),
  );
}

const nameOf = (scene: ModeScene, mode: (typeof MODES)[number]): string => {
  const name = scene.words[`named ${mode}`]!;
  return mode === 'mini-batch' ? `${name} ${scene.runs[mode]!.settings['batch']}` : name;
};

const LOWEST = 1e-4;
/** Where the picture ends above: what lies higher runs along its edge. */
const HIGHEST = 10;

const workOf = ({ runs }: Pick<ModeScene, 'runs'>): number =>
  Math.max(POINTS, ...MODES.map((mode) => runs[mode]!.result.evaluations.at(-1) ?? 0));

/** At most some 240 places of a curve, the last among them. */
function thinned(result: Result): [number, number][] {
  const stride = Math.max(1, Math.ceil(result.cost.length / 240));
  return result.cost.flatMap((cost, index): [number, number][] => {
    const excess = cost - result.least.cost;
    const kept = index % stride === 0 || index === result.cost.length - 1;
    return kept && excess >= LOWEST && excess < 1e3 ? [[result.evaluations[index]!, Math.min(excess, HIGHEST)]] : [];
  });
}

function costs(scene: ModeScene, top: number): Drawing {
  const work = workOf(scene);
  const places = { full: 0.5, 'mini-batch': 0.47, stochastic: 0 } as const;
  const marks = MODES.flatMap((mode) => {
    const curve = thinned(scene.runs[mode]!.result);
    const beside = curve.findLast(([evaluations]) => evaluations <= places[mode] * work);
    const named = mode === 'stochastic' ? ([0.02 * work, 2.4e-4] as const) : beside;
    return [
      line(curve, { className: `q-e ${STROKES[mode]}` }),
      mode === 'full' ? dot(curve, { className: 'q-e dot', r: 3 }) : null,
      label(named ? [named] : [], {
        text: () => nameOf(scene, mode),
        className: 'ink b halo',
        textAnchor: mode === 'full' ? 'middle' : 'start',
        dx: mode === 'mini-batch' ? 8 : 0,
        dy: mode === 'full' ? -14 : mode === 'mini-batch' ? -12 : 0,
      }),
    ];
  });
  return h(Chart, {
    id: `${scene.id}-cost`,
    top,
    ...{ width: scene.look.width, height: 210, marginLeft: 42, marginRight: 14, marginTop: 12, marginBottom: 26 },
    axis: null,
    x: { domain: [0, work] },
    y: { type: 'log', domain: [LOWEST, HIGHEST] },
    marks: [
      gridY([1e-4, 1e-3, 1e-2, 0.1, 1, 10], { className: 'gr' }),
      axisY([1e-4, 1e-2, 1], {
        tickSize: 0,
        label: null,
        tickFormat: (value: number) => (value === 1 ? '1' : scientific(value, 0).replace(/^1.*10/, '10')),
      }),
      axisX([0, work / 2, work], { className: 'ax', tickSize: 4, tickPadding: 4, label: null, tickFormat: String }),
      ...(scene.step === undefined ? [] : [ruleX([Math.min(scene.step, work)], { className: 'now' })]),
      ...marks,
    ],
  });
}

function draw(scene: ModeScene): Drawing {
  const { id, look, words, label: said } = scene;
  const narrow = look.width < 480;
  if (look.kind === 'multiple') {
    const height = look.width * 0.9;
    const part = (look.width - 8) / 3;
    return drawing(
      { id, width: look.width, height: px(height / 2), label: said },
      ...MODES.map((mode, index) => panel(scene, mode, windowAt(index * (part + 4), 0.5, part, height / 2 - 1))),
    );
  }
  const width = narrow ? look.width - 1 : (look.width - 24) / 3;
  const height = narrow ? 150 : width * 0.95;
  const row = height + 32;
  const bottom = narrow ? 3 * row : row;
  return drawing(
    { id, width: look.width, height: px(bottom + 244), label: said },
    ...MODES.map((mode, index) => {
      const [left, top] = narrow ? [0.5, index * row] : [index * (width + 12), 0];
      const { result } = scene.runs[mode]!;
      const updates = reached(result, scene.step) - 1;
      return h(
        'g',
        {},
        text(px(left), px(top + 12), nameOf(scene, mode), { class: 'ink b' }),
        text(px(left + width), px(top + 12), `${updates} ${words[updates === 1 ? 'update' : 'updates']}`, {
          class: 'ink',
          'text-anchor': 'end',
        }),
        panel(scene, mode, windowAt(left, top + 20, width, height)),
      );
    }),
    h('g', { class: 'q-e' }, text(0, px(bottom + 18), words['excess'], { class: 'qt' })),
    costs(scene, px(bottom + 20)),
    text(look.width - 14, px(bottom + 240), words['work'], { 'text-anchor': 'end' }),
  );
}

const paths = defineFigure<Result>({
  id: 'batch-modes-paths',
  place: 'text',
  slide: { width: 568, type: 1.25 },
  moving: true,
  runs: (settings) => Object.fromEntries(MODES.map((mode) => [mode, { ...settings, mode }])),
  steps: (scene) => {
    const work = workOf(scene);
    return [...new Set([0, POINTS, 2 * POINTS, 4 * POINTS, Math.round(work * 0.7), work])].filter((at) => at <= work);
  },
  draw,
  data: ({ runs }) => ({
    columns: ['mode', 'gradients', 'w', 'b', 'cost'],
    rows: MODES.flatMap((mode) => {
      const { evaluations, w, b, cost } = runs[mode]!.result;
      return evaluations.map((at, index) => [mode, at, w[index]!, b[index]!, cost[index]!]);
    }),
  }),
});

export const figures = [paths];
