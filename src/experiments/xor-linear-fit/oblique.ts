// A box drawn at a slant: x₁ to the right, x₂ into the page, the third axis up.
import { h } from 'preact';
import { letter, path, px, text, type Drawing } from '../../lib/figure/index.ts';

export type Spot = readonly [x1: number, x2: number, up: number];

export interface Box {
  readonly left: number;
  readonly bottom: number;
  /** How long an edge is along x₁, how far x₂ leans right and up, how high the third axis is. */
  readonly along: number;
  readonly lean: readonly [right: number, up: number];
  readonly high: number;
}

export const boxOf = (left: number, width: number): Box => ({
  left: left + 0.1 * width,
  bottom: 208,
  along: 0.54 * width,
  lean: [0.3 * width, 62],
  high: 116,
});

export const projected =
  ({ left, bottom, along, lean, high }: Box) =>
  ([x1, x2, up]: Spot): readonly [number, number] => [
    px(left + x1 * along + x2 * lean[0]),
    px(bottom - x2 * lean[1] - up * high),
  ];

export const polygon = (box: Box, spots: readonly Spot[]): string =>
  `M${spots.map((spot) => projected(box)(spot).join(' ')).join('L')}Z`;

const segment = (box: Box, from: Spot, to: Spot): string =>
  `M${projected(box)(from).join(' ')}L${projected(box)(to).join(' ')}`;

/** The floor and the letters of its axes. */
export function floor(box: Box): Drawing {
  const [x, y] = projected(box)([0.5, 0, 0]);
  const [u, v] = projected(box)([1, 0.5, 0]);
  return h(
    'g',
    {},
    path('ax', polygon(box, [[0, 0, 0], [1, 0, 0], [1, 1, 0], [0, 1, 0]])), // prettier-ignore
    h(
      'g',
      { class: 'q-x' },
      text(x, y + 18, [letter('x'), '₁'], { class: 'qt', 'text-anchor': 'middle' }),
      text(u + 10, v + 8, [letter('x'), '₂'], { class: 'qt' }),
    ),
  );
}

/** A point on a stick that stands on the floor or on another height. */
export function standing(box: Box, spot: Spot, isOne: boolean, from: number, stick = 'ref'): Drawing {
  const [x, y] = projected(box)(spot);
  return h(
    'g',
    {},
    path(stick, segment(box, [spot[0], spot[1], from], spot)),
    h('circle', { class: isOne ? 'dot' : 'hol', cx: x, cy: y, r: 5.5 }),
  );
}
