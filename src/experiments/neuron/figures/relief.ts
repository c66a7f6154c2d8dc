// The surface of a over the plane in an oblique view, drawn strip by strip from back to front so that what is nearer
// covers what is behind it.
import { h } from 'preact';
import { letter, path, px, text, type Drawing } from '../../../lib/figure/index.ts';
import { clipBetween, lineAcross, netInput, type Affine, type Point } from '../../../lib/figure/plane.ts';
import { HIGH, LOW } from '../experiment.ts';
import type { Slab } from './levels.ts';

const STRIPS = 12;

export interface Stage {
  readonly left: number;
  /** The front edge of the floor. */
  readonly floor: number;
  /** Of the front edge, of the shift to the right and up from front to back, of the height. */
  readonly width: number;
  readonly shift: number;
  readonly depth: number;
  readonly height: number;
}

type Lift = (point: Point, share: number) => string;

/** A point of the plane at a share of the height, as it is seen. */
export const seen =
  ({ left, floor, width, shift, depth, height }: Stage) =>
  ([x1, x2]: Point, share: number): readonly [number, number] => {
    const [right, back] = [(x1 - LOW) / (HIGH - LOW), (x2 - LOW) / (HIGH - LOW)];
    return [px(left + width * right + shift * back), px(floor - depth * back - height * share)];
  };

/** The share of the height in a slab, in a straight line from its low to its high side. */
const shareIn = ({ from, to, low, high }: Slab, z: number): number =>
  to > from ? low + ((high - low) * (Math.min(to, Math.max(from, z)) - from)) / (to - from) : low;

const ringOf = (points: readonly string[]): string => `M${points.join('L')}Z`;

/** One strip: its slabs, and the walls where a jumps between two of them. */
function strip(neuron: Affine, slabs: readonly Slab[], near: number, far: number, lift: Lift): Drawing {
  const corners: Point[] = [
    [LOW, near],
    [HIGH, near],
    [HIGH, far],
    [LOW, far],
  ];
  const order = neuron.w1 < 0 ? [...slabs].reverse() : slabs;
  const pieces = order.flatMap((slab, index) => {
    const corner = clipBetween(corners, neuron, slab.from, slab.to);
    const top = corner.map((point) => lift(point, shareIn(slab, netInput(neuron, point))));
    const before = order[index - 1];
    const edge = neuron.w1 < 0 ? slab.to : slab.from;
    const wall = before ? jump(neuron, before, slab, edge, [near, far], lift) : undefined;
    const level = (slab.low + slab.high) / 2;
    return [
      ...(wall ? [{ ring: wall, level: 0.5, isWall: true }] : []),
      ...(top.length > 2 ? [{ ring: ringOf(top), level, isWall: false }] : []),
    ];
  });
  const fill = (piece: (typeof pieces)[number]) =>
    path('qf', piece.ring, { 'fill-opacity': px(0.06 + 0.62 * piece.level) });
  const hasWall = pieces.some(({ isWall }) => isWall);
  // Fills let through what is behind them: paper goes under each piece where one may stand before another.
  const ground = (drawn: typeof pieces) => path('pap', drawn.map(({ ring }) => ring).join(''));
  if (hasWall) return h('g', {}, ...pieces.flatMap((piece) => [ground([piece]), fill(piece)]));
  return h('g', {}, ground(pieces), ...pieces.map(fill));
}

/** The wall between two neighboring slabs whose heights differ at their common edge, inside a strip. */
function jump(
  { w1, w2, b }: Affine,
  before: Slab,
  slab: Slab,
  z: number,
  [near, far]: readonly [number, number],
  lift: Lift,
): string | undefined {
  const [one, other] = w1 < 0 ? [slab.high, before.low] : [before.high, slab.low];
  if (Math.abs(one - other) < 0.1) return undefined;
  // The points of the line z = level inside the strip; parallel to it the wall runs along one edge.
  const clamp = (x: number): number => Math.min(HIGH, Math.max(LOW, x));
  const at = (x2: number): Point => [clamp((z - b - w2 * x2) / w1), x2];
  const row = (x1: number): Point => [x1, Math.min(far, Math.max(near, (z - b - w1 * x1) / w2))];
  const [p, q] = Math.abs(w1) > 1e-9 ? bounded(at(near), at(far), row, w2) : [row(LOW), row(HIGH)];
  const height = (point: Point) => Math.abs(w1 * point[0] + w2 * point[1] + b - z);
  if (height(p) > 1e-6 || height(q) > 1e-6) return undefined;
  return ringOf([lift(p, one), lift(q, one), lift(q, other), lift(p, other)]);
}

/** Where the line leaves the strip by its short sides, the ends are taken there. */
function bounded(p: Point, q: Point, row: (x1: number) => Point, w2: number): [Point, Point] {
  if (Math.abs(w2) < 1e-9) return [p, q];
  return [row(p[0]), row(q[0])];
}

/** Walls in front and at the right, from the floor to the surface. */
function skirt(neuron: Affine, slabs: readonly Slab[], lift: Lift): Drawing {
  const side = (corners: readonly Point[]): string =>
    slabs
      .map((slab) => {
        // A side is a polygon without area; its two ends in the slab are enough.
        const ends = clipBetween(corners, neuron, slab.from, slab.to);
        if (ends.length < 2) return '';
        const along = [...ends].sort((p, q) => p[0] + p[1] - q[0] - q[1]);
        const [p, q] = [along[0]!, along.at(-1)!];
        const top = (point: Point) => lift(point, shareIn(slab, netInput(neuron, point)));
        return ringOf([lift(p, 0), top(p), top(q), lift(q, 0)]);
      })
      .join('');
  const front = side([
    [LOW, LOW],
    [HIGH, LOW],
  ]);
  const right = side([
    [HIGH, LOW],
    [HIGH, HIGH],
  ]);
  return h(
    'g',
    {},
    path('pap', front + right),
    path('qf', front, { 'fill-opacity': 0.16 }),
    path('qf', right, { 'fill-opacity': 0.26 }),
  );
}

/** The whole relief with its floor, its axes and, on the surface, the line z = 0. */
export function relief(stage: Stage, neuron: Affine, slabs: readonly Slab[], ends: readonly string[]): Drawing {
  const see = seen(stage);
  const lift: Lift = (point, share) => see(point, share).join(' ');
  const rows = Array.from({ length: STRIPS }, (_, index) => {
    const far = HIGH - ((HIGH - LOW) * index) / STRIPS;
    return strip(neuron, slabs, far - (HIGH - LOW) / STRIPS, far, lift);
  });
  const corner = (x1: number, x2: number, share = 0): string => lift([x1, x2], share);
  const [axisX, axisY] = see([LOW, LOW], 0);
  const line = lineAcross(neuron, LOW, HIGH);
  const middle = slabs.find(({ from, to }) => from <= 0 && to >= 0);
  const tick = (x1: number) =>
    text(see([x1, LOW], 0)[0], axisY + 15, `${x1 < 0 ? '−' : ''}${Math.abs(x1)}`, { 'text-anchor': 'middle' });
  return h(
    'g',
    {},
    path('gr', `M${corner(LOW, LOW)}L${corner(LOW, HIGH)}L${corner(HIGH, HIGH)}`),
    h('g', { class: 'q-h' }, ...rows, skirt(neuron, slabs, lift)),
    path('ax', `M${corner(LOW, LOW, 1.06)}L${corner(LOW, LOW)}L${corner(HIGH, LOW)}L${corner(HIGH, HIGH)}`),
    line && middle ? path('ref', `M${lift(line[0], shareIn(middle, 0))}L${lift(line[1], shareIn(middle, 0))}`) : null,
    ...[LOW, 0, HIGH].map(tick),
    text(axisX - 6, axisY + 2, ends[0], { 'text-anchor': 'end' }),
    text(axisX - 6, axisY - stage.height + 6, ends[1], { 'text-anchor': 'end' }),
    h(
      'g',
      { class: 'q-x' },
      text(see([1.9, LOW], 0)[0], axisY + 16, letter('x₁'), { class: 'qt', 'text-anchor': 'middle' }),
      text(see([HIGH, 0.5], 0)[0] + 10, see([HIGH, 0.5], 0)[1] + 10, letter('x₂'), { class: 'qt' }),
    ),
    h(
      'g',
      { class: 'q-h' },
      text(axisX - 4, axisY - stage.height - 12, letter('h'), { class: 'qt', 'text-anchor': 'end' }),
    ),
  );
}
