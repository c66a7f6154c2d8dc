// A training run: the cost with its plain, and where the trained network draws its lines.
import { line, ruleY, axisY, gridY, dot } from '@observablehq/plot';
import { contours } from 'd3-contour';
import { h } from 'preact';
import {
  Chart,
  defineFigure,
  drawing,
  epochAxis,
  letter,
  path,
  px,
  text,
  type Drawing,
  type Scene,
  corners,
  cutLine,
  frame,
  type Plane,
} from '../../lib/figure/index.ts';
import { fixed } from '../../i18n/number.ts';
import { createNetwork, forward, log, matrixFrom } from '../../lib/nn/index.ts';
import type { HiddenActivation, Result } from './experiment.ts';

const TARGETS = [0, 1, 1, 0];
const GRID = 49;
const WINDOW = { from: -0.5, to: 1.5 };

const resultOf = (scene: Pick<Scene<Result>, 'runs'>): Result => scene.runs['only']!.result;

/** The cost of answering ½ four times: ln 2 under cross-entropy, ⅛ under ½(h − y)². */
const flatCost = (cost: unknown): number => (cost === 'quadratic' ? 0.125 : log(2));

/** The trained network's answers over the window, row by row from the top. */
function answers(scene: Scene<Result>): number[] {
  const { W, c, w, b } = resultOf(scene);
  const activation = scene.runs['only']!.settings['activation'] as HiddenActivation;
  const network = createNetwork({
    sizes: [2, c.length, 1],
    hidden: activation,
    output: 'sigmoid',
    cost: 'cross-entropy',
  });
  const [first, last] = [network.layers[0]!, network.layers[1]!];
  first.W.data.set(W.flat());
  first.b.set(c);
  last.W.data.set(w);
  last.b[0] = b;
  const at = (index: number): number => WINDOW.from + ((WINDOW.to - WINDOW.from) * index) / (GRID - 1);
  const points = Array.from({ length: GRID * GRID }, (_, cell) => [
    at(cell % GRID),
    at(GRID - 1 - Math.floor(cell / GRID)),
  ]);
  return Array.from(forward(network, matrixFrom(points)).data);
}

/** Where the answer is above ½, as one path. */
function region(scene: Scene<Result>, { left, top, size }: Plane): string {
  const along = (place: number): number => (Math.min(GRID - 1, Math.max(0, place - 0.5)) / (GRID - 1)) * size;
  const [above] = contours().size([GRID, GRID]).thresholds([0.5])(answers(scene));
  return above!.coordinates
    .flat()
    .map((ring) => `M${ring.map(([u, v]) => `${px(left + along(u!))} ${px(top + along(v!))}`).join('L')}Z`)
    .join('');
}

function picture(scene: Scene<Result>, plane: Plane): Drawing {
  const { W, c, outputs } = resultOf(scene);
  // An answer within a tenth of ½ is none.
  const said = outputs.map((output) => (output > 0.6 ? 1 : output < 0.4 ? 0 : 0.5));
  return h(
    'g',
    {},
    h('g', { class: 'q-h' }, path('wash', region(scene, plane))),
    frame(plane),
    ...(c.length <= 4 ? c.map((bias, j) => path('r2', cutLine(plane, { w1: W[0]![j]!, w2: W[1]![j]!, b: bias }))) : []),
    ...corners(plane, TARGETS, { outputs: said }),
  );
}

const PLOT = 196;

function draw(scene: Scene<Result>): Drawing {
  const { id, look, words } = scene;
  const result = resultOf(scene);
  const { settings } = scene.runs['only']!;
  const steps = Math.max(1, result.cost.length - 1);
  const flat = flatCost(settings['cost']);
  const most = Math.max(1.5 * flat, ...result.cost.slice(0, 1));
  const stride = Math.max(1, Math.ceil(result.cost.length / 300));
  const curve = result.cost.flatMap((cost, step): [number, number][] =>
    step % stride === 0 || step === steps ? [[step, Math.min(most, cost)]] : [],
  );
  const isNarrow = look.width < 480;
  const size = 168;
  const width = isNarrow ? look.width : look.width - size - 36;
  const plane: Plane = { left: isNarrow ? 2 : look.width - size - 2, top: isNarrow ? PLOT + 34 : 24, size, ...WINDOW };
  const solvedAt =
    result.solvedAt === null || result.solvedAt > steps
      ? []
      : [[result.solvedAt, Math.min(most, result.cost[result.solvedAt]!)] as const];
  return drawing(
    { id, width: look.width, height: isNarrow ? PLOT + size + 42 : PLOT + 26, label: scene.label },
    h('g', { class: 'q-e' }, text(36, 12, [words['cost'], ' ', letter('E')], { class: 'qt' })),
    h(Chart, {
      id: `${id}-cost`,
      top: 6,
      width,
      height: PLOT + 18,
      marginLeft: 36,
      marginRight: 14,
      marginTop: 18,
      marginBottom: 24,
      axis: null,
      x: { domain: [0, steps] },
      y: { domain: [0, most] },
      marks: [
        ruleY([0], { className: 'ax' }),
        ruleY([flat], { className: 'ref' }),
        gridY([most], { className: 'gr' }),
        axisY([0, flat], {
          tickSize: 0,
          label: null,
          tickFormat: (value: number) => (value === 0 ? '0' : settings['cost'] === 'quadratic' ? '⅛' : 'ln 2'),
        }),
        ...epochAxis(steps, words['steps']!),
        line(curve, { className: 'q-e r1' }),
        dot(solvedAt, { className: 'q-e dot', r: 4.4 }),
      ],
    }),
    text(plane.left, plane.top - 8, words['lines'], { class: 'ink' }),
    picture(scene, plane),
  );
}

const training = defineFigure<Result>({
  id: 'xor-run',
  place: 'text',
  runs: (settings) => ({ only: settings }),
  draw,
  data: (scene) => ({ columns: ['step', 'cost'], rows: resultOf(scene).cost.map((cost, step) => [step, cost]) }),
});

/** Runs that end badly, side by side: the lines that they found. */
const FAILURES = [1, 2, 7] as const;

function drawFailures(scene: Scene<Result>): Drawing {
  const { id, look } = scene;
  const columns = FAILURES.length;
  const gap = look.width < 480 ? 12 : 32;
  const size = Math.min(150, (look.width - (columns - 1) * gap) / columns);
  const pitch = size + gap;
  return drawing(
    { id, width: look.width, height: px(size + 66), label: scene.label },
    ...FAILURES.map((seed, index) => {
      const run = scene.runs[`seed ${seed}`]!;
      const own: Scene<Result> = { ...scene, runs: { only: run } };
      const plane: Plane = { left: index * pitch, top: 20, size, ...WINDOW };
      const { outputs } = run.result;
      const said = (i: number, dx: number, dy: number): Drawing =>
        text(px(plane.left + size / 2 + dx), px(size + dy), fixed(outputs[i]!, 2), {
          class: 'qt',
          'text-anchor': 'middle',
        });
      return h(
        'g',
        {},
        text(plane.left, 12, `${scene.words['seed']} ${seed}`, { class: 'ink' }),
        picture(own, plane),
        h('g', { class: 'q-h' }, ...[said(1, -24, 38), said(3, 24, 38), said(0, -24, 56), said(2, 24, 56)]),
      );
    }),
  );
}

const failures = defineFigure<Result>({
  id: 'xor-failures',
  place: 'text',
  runs: (settings) => Object.fromEntries(FAILURES.map((seed) => [`seed ${seed}`, { ...settings, seed, steps: 5000 }])),
  draw: drawFailures,
  data: ({ runs }) => ({
    columns: ['seed', 'output 00', 'output 01', 'output 10', 'output 11'],
    rows: FAILURES.map((seed) => [seed, ...runs[`seed ${seed}`]!.result.outputs]),
  }),
});

export const figures = [training, failures];
