// The block seen from the front, above and the right: channels to the right, places down, examples into the depth. Cells
// that share a mean are shaded alike, and the group of one cell is lit, also inside the block.
import { h } from 'preact';
import { path, px } from '../../../lib/figure/drawing.ts';
import { type Drawing } from '../../../lib/figure/figure.ts';
import type { Result } from '../experiment.ts';

export interface Placed {
  readonly left: number;
  readonly top: number;
  /** Pixels of a channel, of a place, and of an example's step to the right and up. */
  readonly channel: number;
  readonly place: number;
  readonly step: readonly [right: number, up: number];
}

export interface Box {
  readonly n: readonly [from: number, to: number];
  readonly c: readonly [from: number, to: number];
  readonly p: readonly [from: number, to: number];
}

/** The examples, channels and places that a group covers: a box in all four kinds. */
export function boxOf({ groupOf, shape }: Result, group: number): Box {
  const [, , H, W] = shape as [number, number, number, number];
  const places = H * W;
  const cells = groupOf.flatMap((row, n) =>
    row.flatMap((one, e) => (one === group ? [[n, Math.floor(e / places), e % places] as const] : [])),
  );
  const along = (axis: 0 | 1 | 2): [number, number] => {
    const all = cells.map((cell) => cell[axis]);
    return [Math.min(...all), Math.max(...all) + 1];
  };
  return { n: along(0), c: along(1), p: along(2) };
}

/** Where the block's corner (example, channel, place) stands. */
const cornerOf =
  ({ left, top, channel, place, step }: Placed, N: number) =>
  (n: number, c: number, p: number): string =>
    `${px(left + c * channel + n * step[0])} ${px(top + N * step[1] + p * place - n * step[1])}`;

type Corner = ReturnType<typeof cornerOf>;

const front = (at: Corner, { n, c, p }: Box): string =>
  `M${at(n[0], c[0], p[0])}L${at(n[0], c[1], p[0])}L${at(n[0], c[1], p[1])}L${at(n[0], c[0], p[1])}Z`;
const above = (at: Corner, { n, c, p }: Box): string =>
  `M${at(n[0], c[0], p[0])}L${at(n[1], c[0], p[0])}L${at(n[1], c[1], p[0])}L${at(n[0], c[1], p[0])}Z`;
const side = (at: Corner, { n, c, p }: Box): string =>
  `M${at(n[0], c[1], p[0])}L${at(n[1], c[1], p[0])}L${at(n[1], c[1], p[1])}L${at(n[0], c[1], p[1])}Z`;

const FACES = [front, above, side];

/** The lines between cells on the three faces in sight. */
function grid(at: Corner, N: number, C: number, P: number): string {
  const lines: string[] = [];
  for (let c = 1; c < C; c++) lines.push(`M${at(0, c, P)}L${at(0, c, 0)}L${at(N, c, 0)}`);
  for (let p = 1; p < P; p++) lines.push(`M${at(0, 0, p)}L${at(0, C, p)}L${at(N, C, p)}`);
  for (let n = 1; n < N; n++) lines.push(`M${at(n, 0, 0)}L${at(n, C, 0)}L${at(n, C, P)}`);
  return lines.join('');
}

export const sizeOf = (result: Result, { channel, place, step }: Omit<Placed, 'left' | 'top'>) => {
  const [N, C, H, W] = result.shape as [number, number, number, number];
  return { width: C * channel + N * step[0], height: H * W * place + N * step[1] };
};

export function block(result: Result, placed: Placed): Drawing {
  const [N, C, H, W] = result.shape as [number, number, number, number];
  const P = H * W;
  const at = cornerOf(placed, N);
  const whole: Box = { n: [0, N], c: [0, C], p: [0, P] };
  const groups = [...new Set(result.groupOf.flat())].map((group) => boxOf(result, group));
  /** Neighbors in any direction take turns. */
  const isShaded = ({ n, c }: Box): boolean => {
    const [width, depth] = [c[1] - c[0], n[1] - n[0]];
    return (c[0] / width + n[0] / depth) % 2 === 1;
  };
  const inSight = (box: Box): string =>
    (box.n[0] === 0 ? front(at, box) : '') + above(at, box) + (box.c[1] === C ? side(at, box) : '');
  const lit = boxOf(result, result.group);
  return h(
    'g',
    { class: 'q-z' },
    path('pap', FACES.map((face) => face(at, whole)).join('')),
    path('wash', groups.filter(isShaded).map(inSight).join('')),
    path('gr', grid(at, N, C, P)),
    path('thin', FACES.map((face) => face(at, whole)).join('')),
    ...FACES.map((face, i) => path('qf', face(at, lit), { 'fill-opacity': [0.62, 0.42, 0.8][i] })),
    path('line', FACES.map((face) => face(at, lit)).join('')),
  );
}
