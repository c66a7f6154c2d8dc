// The plane as a trained network answers it, and its points.
import { h } from 'preact';
import { px } from '../../../lib/figure/drawing.ts';
import type { Drawing } from '../../../lib/figure/figure.ts';
import { ground, type Place } from '../../capacity/figures/map.ts';
import { REACH, type Result } from '../experiment.ts';

/** Its answers in bands with the border at one half, and the points: filled for class 1. */
export function map({ boundary, points }: Result, place: Place, radius: number): Drawing {
  const { left, top, size } = place;
  const at = (x: number, y: number): [number, number] => [
    px(left + (x / (2 * REACH) + 0.5) * size),
    px(top + (0.5 - y / (2 * REACH)) * size),
  ];
  const inside = points.filter(([x, y]) => Math.abs(x) < REACH && Math.abs(y) < REACH);
  const discs = (label: number): Drawing[] =>
    inside.flatMap(([x, y, one]) => {
      const [cx, cy] = at(x, y);
      return one === label ? [h('circle', { cx, cy, r: radius })] : [];
    });
  return h(
    'g',
    {},
    ...(boundary.length > 0 ? ground({ grid: boundary, of: () => [] }, place) : []),
    h('rect', { class: 'thin', x: left, y: top, width: px(size), height: px(size) }),
    h('g', { class: 'hol', style: radius < 2.5 ? 'stroke-width:1.2px' : undefined }, ...discs(0)),
    h('g', { class: 'station' }, ...discs(1)),
  );
}
