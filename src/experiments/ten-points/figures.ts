// Ten points twice: a net that is free, and the same net with weight decay.
import { h } from 'preact';
import { fixed } from '../../i18n/number.ts';
import { drawing, path, px, text } from '../../lib/figure/drawing.ts';
import { defineFigure, type Drawing, type Scene } from '../../lib/figure/figure.ts';
import { curve, linear } from '../../lib/figure/scale.ts';
import type { Result } from './experiment.ts';

type LessonScene = Scene<Result>;

/** Values beyond are drawn at the edge: a free net may shoot far over. */
const MOST = 1.7;
const held = (value: number): number => Math.max(-MOST, Math.min(MOST, value));

const PANELS = ['free', 'held'] as const;

interface Room {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function panel(scene: LessonScene, name: (typeof PANELS)[number], room: Room): Drawing {
  const { result, settings } = scene.runs[name]!;
  const { words } = scene;
  const x = linear([-1.06, 1.06], [room.left, room.left + room.width]);
  const y = linear([-MOST, MOST], [room.top + room.height - 24, room.top + 22]);
  const line = (values: readonly number[]): [number, number][] => values.map((v, i) => [x(result.x[i]!), y(held(v))]);
  const peak = result.truth.reduce((best, value, i) => (value > result.truth[best]! ? i : best), 0);
  const lambda = Number(settings['lambda']);
  return h(
    'g',
    {},
    text(room.left, room.top + 12, name === 'free' ? words['free']! : `${words['held']}, λ = ${lambda}`, {
      class: 'ink b',
    }),
    path('gr', `M${room.left} ${y(0)}h${room.width}`),
    curve('ref', line(result.truth)),
    h('g', { class: 'q-h' }, curve('r1', line(result.curve))),
    h(
      'g',
      { class: 'q-y hol' },
      ...result.points.map(([at, value]) => h('circle', { cx: x(at), cy: y(held(value)), r: 4.2 })),
    ),
    name === 'free'
      ? text(x(result.x[peak]!) + 34, y(1.45), words['truth']!, { class: 'halo', 'text-anchor': 'start' })
      : null,
    text(
      room.left,
      room.top + room.height - 4,
      `${words['points']} ${fixed(result.fromPoints, 2)}, ${words['curve']} ${fixed(result.fromTruth, 2)}`,
    ),
  );
}

function draw(scene: LessonScene): Drawing {
  const { id, look } = scene;
  const narrow = look.kind === 'narrow';
  const gap = 24;
  const width = narrow ? look.width : (look.width - gap) / 2;
  const height = narrow ? 180 : 220;
  const rooms = PANELS.map((_, i) => ({
    left: narrow ? 0 : px(i * (width + gap)),
    top: narrow ? i * (height + 14) : 0,
    width: px(width),
    height,
  }));
  return drawing(
    { id, width: look.width, height: narrow ? 2 * height + 14 : height, label: scene.label },
    ...PANELS.map((name, i) => panel(scene, name, rooms[i]!)),
  );
}

const both = defineFigure<Result>({
  id: 'ten-points-twice',
  place: 'text',
  runs: (settings) => ({ free: { ...settings, lambda: 0 }, held: { ...settings } }),
  draw,
  data: ({ runs }) => ({
    columns: ['x', 'truth', 'free', 'held'],
    rows: runs['free']!.result.x.map((x, i) => [
      x,
      runs['free']!.result.truth[i]!,
      runs['free']!.result.curve[i]!,
      runs['held']!.result.curve[i]!,
    ]),
  }),
});

export const figures = [both];
