// The cost over weight and bias, under both costs: a plain and a slope, with the path that each run takes.
import { dot, line, axisX, axisY } from '@observablehq/plot';
import { contours } from 'd3-contour';
import { h } from 'preact';
import { Chart, defineFigure, drawing, letter, px, text, type Drawing } from '../../../lib/figure/index.ts';
import { log, sigmoid } from '../../../lib/nn/index.ts';
import type { Result } from '../experiment.ts';
import { COSTS, underBothCosts, type Cost, type LessonScene } from './shared.ts';

const LEAST_REACH = 4;
const MOST_REACH = 1024;
const BANDS = 8;

/** How far the map goes to every side: 4, 8, 16, …, until it holds the start and the path under both costs. */
export function reachOf({ runs }: Pick<LessonScene, 'runs'>): number {
  const farthest = COSTS.flatMap((cost) => stations(runs[cost]!.result).flat()).reduce(
    (most, value) => Math.max(most, Math.abs(value)),
    0,
  );
  let reach = LEAST_REACH;
  while (reach < farthest && reach < MOST_REACH) reach *= 2;
  return reach;
}

/** ln(1 + e^u) without overflow. */
const softplus = (u: number): number => Math.max(u, 0) - log(sigmoid(Math.abs(u)));

/** The cost of one sample as a function of its net input. */
function costAt(cost: Cost, z: number, y: number): number {
  if (cost === 'quadratic') return 0.5 * (sigmoid(z) - y) * (sigmoid(z) - y);
  return y * softplus(-z) + (1 - y) * softplus(z);
}

/** Eight levels between the least and the largest cost of the square, equally far apart. */
function levels(cost: Cost, x: number, y: number, reach: number): number[] {
  const farthest = reach * (Math.abs(x) + 1);
  const most = Math.max(costAt(cost, farthest, y), costAt(cost, -farthest, y));
  return Array.from({ length: BANDS }, (_, band) => (band * most) / BANDS);
}

/** Farther away a drawing's coordinates would overflow. */
const FARTHEST = 1e6;
const isNear = (value: number): boolean => Math.abs(value) <= FARTHEST;

/** The moments marked on a path: every 25 epochs of 300; those that no drawing can hold are left out. */
export function stations({ w, b }: Result): [number, number][] {
  const stride = Math.max(1, Math.round((w.length - 1) / 12));
  return w
    .flatMap((weight, epoch): [number, number][] => (epoch % stride === 0 ? [[weight, b[epoch]!]] : []))
    .filter(([weight, bias]) => isNear(weight) && isNear(bias));
}

const GRID = 65;

/** The square in bands of equal cost, as paths over `size` pixels: each covers all that costs more than its level. */
function bands(cost: Cost, x: number, y: number, reach: number, size: number): Drawing[] {
  const at = (index: number): number => -reach + (2 * reach * index) / (GRID - 1);
  const values = Array.from({ length: GRID * GRID }, (_, cell) =>
    costAt(cost, at(cell % GRID) * x + at(GRID - 1 - Math.floor(cell / GRID)), y),
  );
  const along = (place: number): number => px((Math.min(GRID - 1, Math.max(0, place - 0.5)) / (GRID - 1)) * size);
  const ring = (points: readonly (readonly number[])[]): string =>
    `M${points.map(([u, v]) => `${along(u!)} ${along(v!)}`).join('L')}Z`;
  return contours()
    .size([GRID, GRID])
    .thresholds(levels(cost, x, y, reach))(values)
    .map(({ coordinates }) => h('path', { d: coordinates.flat().map(ring).join('') }));
}

function panel(scene: LessonScene, cost: Cost, left: number, width: number): Drawing {
  const { result, settings } = scene.runs[cost]!;
  const [x, y] = [Number(settings['x']), Number(settings['y'])];
  const reach = reachOf(scene);
  const ticks = [-reach, 0, reach];
  // Longer numbers at the left need more room.
  const margin = 17 + 7 * String(reach).length;
  const moments = stations(result);
  return h(
    'g',
    { transform: `translate(${px(left)},0)` },
    text(margin, 12, scene.words[cost], { class: 'ink b' }),
    h(
      'g',
      { class: 'bands q-e', transform: `translate(${margin},24)` },
      ...bands(cost, x, y, reach, width - margin - 8),
    ),
    h(Chart, {
      id: `${scene.id}-${cost}`,
      top: 20,
      width: px(width),
      height: px(width + 24 - margin),
      marginLeft: margin,
      marginRight: 8,
      marginTop: 4,
      marginBottom: 24,
      axis: null,
      x: { domain: [-reach, reach] },
      y: { domain: [-reach, reach] },
      marks: [
        line(moments, { className: 'line', clip: true }),
        dot(moments, { className: 'station', r: 2.6, clip: true }),
        dot(moments.slice(0, 1), { className: 'hol ink', r: 4.4, clip: true }),
        axisX(ticks, { className: 'ax', tickSize: 4, tickPadding: 3, label: null, tickFormat: signed }),
        axisY(ticks, { className: 'ax', tickSize: 4, tickPadding: 3, label: null, tickFormat: signed }),
      ],
    }),
    h('g', { class: 'q-w' }, text(px(width * 0.75), px(width + 16), letter('w'), { class: 'qt' })),
    h('g', { class: 'q-b' }, text(4, px(20 + width * 0.28), letter('b'), { class: 'qt' })),
  );
}

const signed = (value: number): string => (value < 0 ? `−${-value}` : String(value));

function draw(scene: LessonScene): Drawing {
  const { id, look } = scene;
  const width = (look.width - 16) / 2;
  return drawing(
    { id, width: look.width, height: px(width + 22), label: scene.label },
    ...COSTS.map((cost, index) => panel(scene, cost, index * (width + 16), width)),
  );
}

export const surface = defineFigure<Result>({
  id: 'slow-learning-surface',
  place: 'text',
  runs: underBothCosts,
  draw,
  data: ({ runs }) => {
    const reach = reachOf({ runs });
    const { x, y } = runs['quadratic']!.settings;
    return {
      columns: ['w', 'b', ...COSTS.map((cost) => `cost ${cost}`)],
      rows: Array.from({ length: 17 * 17 }, (_, cell) => {
        const [w, b] = [cell % 17, Math.floor(cell / 17)].map((place) => -reach + (place * reach) / 8) as [
          number,
          number,
        ];
        return [w, b, ...COSTS.map((cost) => costAt(cost, w * Number(x) + b, Number(y)))];
      }),
    };
  },
});
