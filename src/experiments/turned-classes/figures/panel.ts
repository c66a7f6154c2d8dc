// The clouds and the three weight vectors at one epoch: what is called right is filled, what is wrong is open.
import { h } from 'preact';
import { path, px, type Drawing, type Scene } from '../../../lib/figure/index.ts';
import { CLASSES, type Point } from '../../../lib/data/turned-clouds.ts';
import type { Result } from '../experiment.ts';
import type { Cost } from '../recordings.ts';

export type TurnedScene = Scene<Result>;

/** What a panel shows to either side. */
const REACH = 5;
/** The clouds' middle lies above the origin. */
const MIDDLE = 0.3;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly size: number;
}

const vectors = (weights: readonly number[]): [number, number][] =>
  Array.from({ length: CLASSES }, (_, j) => [weights[j]!, weights[CLASSES + j]!]);

/** Whether the point's own class has the largest score. */
function isRight([x, y, which]: Point, weights: readonly number[], biases: readonly number[]): boolean {
  const scores = vectors(weights).map(([u, v], j) => u * x + v * y + biases[j]!);
  return scores.every((score, j) => j === which || score < scores[which]!);
}

/** Circle, square, triangle. */
function mark([x, y]: readonly [number, number], which: number, filled: boolean, by = 1): Drawing {
  const look = filled ? 'dot' : 'hol';
  if (which === 0) return h('circle', { class: look, cx: x, cy: y, r: 3.4 * by, 'stroke-width': 1.2 });
  const d =
    which === 1
      ? `M${px(x - 3 * by)} ${px(y - 3 * by)}h${6 * by}v${6 * by}h${-6 * by}Z`
      : `M${x} ${px(y - 4 * by)}l${4 * by} ${7 * by}h${-8 * by}Z`;
  return h('path', { class: look, d, 'stroke-width': 1.2 });
}

export function panel(scene: TurnedScene, cost: Cost, { left, top, size }: Box, epoch: number): Drawing {
  const { result } = scene.runs[cost]!;
  const at = Math.min(epoch, result.weights.length - 1);
  const [weights, biases] = [result.weights[at]!, result.biases[at]!];
  const x = (value: number): number => px(left + ((value + REACH) / (2 * REACH)) * size);
  const y = (value: number): number => px(top + ((REACH + MIDDLE - value) / (2 * REACH)) * size);
  const arrows = vectors(weights).map(([u, v], j) => {
    const length = Math.sqrt(u * u + v * v) || 1;
    // Direction is what counts; the arrow grows with the length of the vector, up to the frame.
    const reach = Math.min(3.9, 1.2 + 0.7 * length);
    const [ux, uy] = [u / length, v / length];
    const [tipX, tipY] = [x(reach * ux), y(reach * uy)];
    const [backX, backY] = [tipX - 9 * ux, tipY + 9 * uy];
    const head = `M${tipX} ${tipY}L${px(backX - 4.5 * uy)} ${px(backY - 4.5 * ux)}L${px(backX + 4.5 * uy)} ${px(backY + 4.5 * ux)}Z`;
    const [nameX, nameY] = [x(4.4 * ux), y(4.4 * uy)];
    return h(
      'g',
      { class: 'q-w' },
      path('r1', `M${x(0)} ${y(0)}L${px(backX)} ${px(backY)}`),
      path('qf', head),
      mark([nameX, nameY], j, true, 1.5),
    );
  });
  return h(
    'g',
    {},
    h('rect', { class: 'gr', x: left, y: top, width: size, height: size }),
    ...result.points.map((point) => mark([x(point[0]), y(point[1])], point[2], isRight(point, weights, biases))),
    ...arrows,
  );
}
