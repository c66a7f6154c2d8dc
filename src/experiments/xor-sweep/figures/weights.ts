// One unit in two pictures: the cut that its weights make among the points, and where these weights stand in the plane
// of all weights, cut by the lines on which a point changes sides.
import { h } from 'preact';
import {
  defineFigure,
  drawing,
  letter,
  path,
  px,
  text,
  type Drawing,
  type Scene,
  clipAbove,
  corners,
  cutLine,
  frame,
  outline,
  placeOn,
  positiveSide,
  square,
  type Plane,
  type Point,
} from '../../../lib/figure/index.ts';
import { CORNERS } from '../../../lib/data/index.ts';
import { countRight, netInputs } from '../cuts.ts';
import type { Result } from '../experiment.ts';

const REACH = 2;

interface Region {
  readonly polygon: readonly Point[];
  readonly right: number;
}

/** The weight plane at a bias: w₁x₁ + w₂x₂ + b changes sign on one line for each corner but (0, 0). */
export function regionsAt(b: number, targets: readonly number[], reach = REACH): Region[] {
  let pieces: Point[][] = [square(-reach, reach)];
  for (const [x1, x2] of CORNERS.slice(1)) {
    pieces = pieces.flatMap((piece) => [
      clipAbove(piece, { w1: x1, w2: x2, b }),
      clipAbove(piece, { w1: -x1, w2: -x2, b: -b }),
    ]);
  }
  return pieces
    .filter((polygon) => areaOf(polygon) > 1e-9)
    .map((polygon) => {
      const [w1, w2] = middleOf(polygon);
      return { polygon, right: countRight(netInputs({ w1, w2, b }), targets) };
    });
}

const middleOf = (polygon: readonly Point[]): Point => [
  polygon.reduce((sum, [x]) => sum + x, 0) / polygon.length,
  polygon.reduce((sum, [, y]) => sum + y, 0) / polygon.length,
];

const areaOf = (polygon: readonly Point[]): number =>
  Math.abs(
    polygon.reduce((sum, [x, y], i) => {
      const [nextX, nextY] = polygon[(i + 1) % polygon.length]!;
      return sum + (x * nextY - nextX * y) / 2;
    }, 0),
  );

/** The number stands where there is room for it. */
const ROOM = 0.16;

function weightPlane(plane: Plane, b: number, targets: readonly number[]): Drawing {
  const place = placeOn(plane);
  return h(
    'g',
    { class: 'q-w' },
    ...regionsAt(b, targets).map(({ polygon, right }) => {
      const [x, y] = place(middleOf(polygon));
      return h(
        'g',
        {},
        // Each point that is right lays one more wash on the region.
        h(
          'g',
          { class: 'bands' },
          ...Array.from({ length: right }, () => h('path', { d: outline(polygon.map(place)) })),
        ),
        areaOf(polygon) > ROOM
          ? text(x, y + 4, String(right), { class: right >= 3 ? 'ink b' : 'ink', 'text-anchor': 'middle' })
          : null,
      );
    }),
  );
}

function ticks({ left, top, size, from, to }: Plane): Drawing[] {
  const values = [from, 0, to].map((value) => (value < 0 ? `−${-value}` : String(value)));
  return values.flatMap((value, i) => [
    text(px(left + (i / 2) * size), px(top + size + 16), value, { 'text-anchor': 'middle' }),
    text(px(left - 6), px(top + size - (i / 2) * size + 4), value, { 'text-anchor': 'end' }),
  ]);
}

function draw(scene: Scene<Result>): Drawing {
  const { id, look, words } = scene;
  const { settings, result } = scene.runs['only']!;
  const [w1, w2, b] = [Number(settings['w1']), Number(settings['w2']), Number(settings['b'])];
  const size = (look.width - 60) / 2;
  const points: Plane = { left: 2, top: 24, size, from: -0.5, to: 1.5 };
  const weights: Plane = { left: look.width - size - 4, top: 24, size, from: -REACH, to: REACH };
  const within = (value: number): number => Math.min(REACH, Math.max(-REACH, value));
  const [x, y] = placeOn(weights)([within(w1), within(w2)]);
  return drawing(
    { id, width: look.width, height: px(size + 50), label: scene.label },
    text(2, 12, `${words['cut']}: ${result.right} ${words['right']}`, { class: 'ink b' }),
    text(weights.left, 12, look.width < 480 ? words['weights'] : `${words['all weights']} ${signed(b)}`, {
      class: 'ink b',
    }),
    h('g', { class: 'q-h' }, path('wash', positiveSide(points, { w1, w2, b }))),
    frame(points),
    path('line', cutLine(points, { w1, w2, b })),
    ...corners(points, result.targets, { outputs: result.outputs }),
    h(
      'g',
      { class: 'q-x' },
      text(px(points.left + size * 0.5), px(points.top + size + 16), [letter('x'), '₁'], { class: 'qt' }),
    ),
    h('g', { class: 'q-x' }, text(px(points.left + 6), px(points.top + 16), [letter('x'), '₂'], { class: 'qt' })),
    weightPlane(weights, b, result.targets),
    frame(weights),
    ...ticks(weights),
    h('circle', { class: 'hol', cx: x, cy: y, r: 5 }),
    h(
      'g',
      { class: 'q-w' },
      text(px(weights.left + size * 0.75), px(weights.top + size + 16), [letter('w'), '₁'], {
        class: 'qt',
        'text-anchor': 'middle',
      }),
    ),
    h(
      'g',
      { class: 'q-w' },
      text(px(weights.left - 6), px(weights.top + size * 0.25 + 4), [letter('w'), '₂'], {
        class: 'qt',
        'text-anchor': 'end',
      }),
    ),
  );
}

export const signed = (value: number): string => (value < 0 ? `−${-value}` : String(value));

export const weights = defineFigure<Result>({
  id: 'xor-weights',
  place: 'text',
  runs: (settings) => ({ only: settings }),
  draw,
  data: ({ runs }) => {
    const { settings, result } = runs['only']!;
    return {
      columns: ['b', 'region', 'w1', 'w2', 'right'],
      rows: regionsAt(Number(settings['b']), result.targets).flatMap(({ polygon, right }, region) =>
        polygon.map(([w1, w2]) => [Number(settings['b']), region, w1, w2, right]),
      ),
    };
  },
});
