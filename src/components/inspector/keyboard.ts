// One tab stop a view: arrow keys go to the nearest neighbor in their direction, as it lies on the page.
type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const WAYS: Readonly<Record<Direction, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export const isDirection = (key: string): key is Direction => key in WAYS;

const middle = ({ left, right, top, bottom }: Box): readonly [number, number] => [
  (left + right) / 2,
  (top + bottom) / 2,
];

/** The index of the nearest box in a direction; what lies aside counts double. −1: there is none. */
export function nearest(boxes: readonly Box[], at: number, direction: Direction): number {
  const [dx, dy] = WAYS[direction];
  const [x, y] = middle(boxes[at]!);
  let best = -1;
  let least = Infinity;
  boxes.forEach((box, i) => {
    if (i === at) return;
    const [ox, oy] = middle(box);
    const along = (ox - x) * dx + (oy - y) * dy;
    const aside = Math.abs((ox - x) * dy) + Math.abs((oy - y) * dx);
    if (!(along > 1)) return;
    const far = along + 2 * aside;
    if (far < least) [best, least] = [i, far];
  });
  return best;
}
