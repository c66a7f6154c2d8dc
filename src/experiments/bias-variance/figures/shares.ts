// The three parts of an error, and how each is filled: bias² in full color, variance washed, noise open.
import { h } from 'preact';
import { path, px } from '../../../lib/figure/drawing.ts';
import type { Drawing } from '../../../lib/figure/figure.ts';

export const PARTS = ['noise', 'variance', 'bias2'] as const;
export type Part = (typeof PARTS)[number];

/** Fine slanted lines inside a rectangle, so that the parts differ without color. */
function hatched(x: number, y: number, width: number, height: number): string {
  const gap = 5;
  let d = '';
  for (let from = -height; from < width; from += gap) {
    const [a, b] = [Math.max(0, from), Math.min(width, from + height)];
    if (b > a) d += `M${px(x + a)} ${px(y + height - (a - from))}L${px(x + b)} ${px(y + height - (b - from))}`;
  }
  return d;
}

/** A bar's piece for a part. */
export function piece(part: Part, x: number, y: number, width: number, height: number): Drawing {
  const outline = `M${px(x)} ${px(y)}h${px(width)}v${px(height)}h${px(-width)}Z`;
  if (part === 'noise') return h('g', {}, path('pap', outline), path('thin', outline));
  if (part === 'variance') {
    return h(
      'g',
      { class: 'q-e' },
      path('wash', outline),
      path('qs', hatched(x, y, width, height)),
      path('qs', outline),
    );
  }
  return h('g', { class: 'q-e' }, path('qf', outline));
}
