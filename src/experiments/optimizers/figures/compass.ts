// Which way is down: arrows against the gradient cross the levels at right angles and do not aim at the lowest point; and
// the slope in every direction from one place is a cosine.
import { axisX, axisY, dot, gridY, line, ruleY, text as label } from '@observablehq/plot';
import { h } from 'preact';
import { fixed } from '../../../i18n/number.ts';
import { Chart, defineFigure, drawing, path, px, text, type Drawing } from '../../../lib/figure/index.ts';
import { across, down, type Window } from '../../../lib/figure/valley.ts';
import { atan, cos, sin } from '../../../lib/nn/index.ts';
import type { Result } from '../experiment.ts';
import { framed, surface, type WalkScene } from './shared.ts';

const DEGREES = 180 / Math.PI;

interface Place {
  readonly x: number;
  readonly y: number;
  /** The gradient. */
  readonly gx: number;
  readonly gy: number;
  readonly length: number;
}

function placeOf({ settings }: Pick<WalkScene, 'settings'>): Place {
  const [x, y, a, c] = ['x', 'y', 'a', 'c'].map((name) => Number(settings[name])) as [number, number, number, number];
  const [gx, gy] = [a * x, c * y];
  return { x, y, gx, gy, length: Math.sqrt(gx * gx + gy * gy) };
}

/** Degrees between −∇ and the way to the lowest point, from the tangent of the angle. */
export function missedBy(scene: Pick<WalkScene, 'settings'>): number {
  const { x, y, gx, gy } = placeOf(scene);
  const [dot, cross] = [gx * x + gy * y, Math.abs(gx * y - gy * x)];
  if (dot === 0) return cross === 0 ? 0 : 90;
  const angle = DEGREES * atan(cross / Math.abs(dot));
  return dot > 0 ? angle : 180 - angle;
}

/** The direction of steepest ascent, in degrees from the x-axis, 0 to 360. */
export function upward(scene: Pick<WalkScene, 'settings'>): number {
  const { gx, gy } = placeOf(scene);
  if (gx === 0) return gy < 0 ? 270 : 90;
  const angle = DEGREES * atan(gy / gx);
  return gx < 0 ? angle + 180 : angle < 0 ? angle + 360 : angle;
}

/** An arrow of so many pixels from a place, in a direction of the plane. */
function arrow(window: Window, [x, y]: readonly [number, number], [u, v]: readonly [number, number], length: number) {
  const size = Math.sqrt(u * u + v * v);
  if (!(size > 0)) return h('g', {});
  const [x1, y1, dx, dy] = [across(window, x), down(window, y), u / size, -v / size];
  const [x2, y2] = [x1 + length * dx, y1 + length * dy];
  const side = (turn: number): string =>
    `${px(x2 - 7 * dx + turn * 4 * dy)} ${px(y2 - 7 * dy - turn * 4 * dx)}`; // prettier-ignore
  return path('line', `M${px(x1)} ${px(y1)}L${px(x2)} ${px(y2)}M${side(1)}L${px(x2)} ${px(y2)}L${side(-1)}`);
}

function map(scene: WalkScene, window: Window): Drawing {
  const here = placeOf(scene);
  const [a, c] = [Number(scene.settings['a']), Number(scene.settings['c'])];
  const [rx, ry] = [window.x[1] * 0.72, window.y[1] * 0.86];
  const length = window.width < 400 ? 12 : 22;
  // None at the right, where the marked place has its own.
  const around = [1, 2, 3, 4, 5, 6].map((index) => {
    const angle = (Math.PI / 8) * (2 * index + 1.35);
    const [x, y] = [rx * cos(angle), ry * sin(angle)];
    return arrow(window, [x, y], [-a * x, -c * y], length);
  });
  return framed(
    window,
    surface(a, c, window),
    ...around,
    path('ref', `M${across(window, here.x)} ${down(window, here.y)}L${across(window, 0)} ${down(window, 0)}`),
    arrow(window, [here.x, here.y], [-here.gx, -here.gy], 48),
    h('circle', { class: 'dot', cx: across(window, here.x), cy: down(window, here.y), r: 4.2 }),
    h('circle', { class: 'pap', cx: across(window, 0), cy: down(window, 0), r: 4 }),
    h('circle', { class: 'thin', cx: across(window, 0), cy: down(window, 0), r: 4 }),
    text(px(across(window, here.x) - 12), px(down(window, here.y) + 24), `${fixed(missedBy(scene), 1)}°`, {
      class: 'ink b halo',
      'text-anchor': 'end',
    }),
  );
}

/** The slope per unit of way in a direction: |∇| cos of the angle to steepest ascent. */
export const slopeToward = (scene: Pick<WalkScene, 'settings'>, degrees: number): number =>
  placeOf(scene).length * cos((degrees - upward(scene)) / DEGREES);

function cosine(scene: WalkScene, width: number, top: number): Drawing {
  const reach = Math.max(placeOf(scene).length, 1e-9);
  const up = upward(scene);
  const descent = (up + 180) % 360;
  const angles = Array.from({ length: 73 }, (_, index) => 5 * index);
  const ends = [
    [up, reach],
    [descent, -reach],
  ] as const;
  return h(Chart, {
    id: `${scene.id}-cosine`,
    top,
    ...{ width, height: 170, marginLeft: 48, marginRight: 18, marginTop: 16, marginBottom: 26, axis: null },
    x: { domain: [0, 360] },
    y: { domain: [-1.25 * reach, 1.25 * reach] },
    marks: [
      gridY([-reach, reach], { className: 'gr' }),
      ruleY([0], { className: 'ax' }),
      axisY([-reach, 0, reach], { tickSize: 0, label: null, tickFormat: (value: number) => fixed(value, 1) }),
      axisX([0, 90, 180, 270, 360], {
        className: 'ax',
        tickSize: 4,
        tickPadding: 4,
        label: null,
        tickFormat: (value: number) => `${value}°`,
      }),
      line(angles.map((angle) => [angle, slopeToward(scene, angle)]), { className: 'r1' }), // prettier-ignore
      dot(ends, { className: 'dot', r: 4.2 }),
      label(ends, {
        text: (_: unknown, index: number) => scene.words[index === 0 ? 'gradient' : 'against']!,
        textAnchor: 'middle',
        dy: -13,
        className: 'ink halo',
      }),
    ],
  });
}

function draw(scene: WalkScene): Drawing {
  const { id, look, label } = scene;
  const here = placeOf(scene);
  const reach = Math.min(2000, Math.max(1.25 * Math.abs(here.x), 3 * Math.abs(here.y), 1));
  const width = look.width - 1;
  const height = width * 0.36;
  const window: Window = {
    left: 0.5,
    top: 0.5,
    width,
    height,
    x: [-reach, reach],
    y: [-0.36 * reach, 0.36 * reach],
  };
  return drawing(
    { id, width: look.width, height: px(height + 208), label },
    map(scene, window),
    text(0, px(height + 26), scene.words['slope'], { class: 'ink' }),
    cosine(scene, look.width, px(height + 30)),
  );
}

export const compass = defineFigure<Result>({
  id: 'optimizers-compass',
  place: 'text',
  runs: (settings) => ({ start: { ...settings, method: 'gradient-descent', steps: 1 } }),
  draw,
  data: (scene) => ({
    columns: ['degrees', 'slope'],
    rows: Array.from({ length: 73 }, (_, index) => [5 * index, slopeToward(scene, 5 * index)]),
  }),
});
