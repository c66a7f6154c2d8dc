// Small networks as columns of circles, every unit linked with every unit of the next column.
import { h } from 'preact';
import { path, px, type Drawing } from '../../../lib/figure/index.ts';

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Units of one column, centered on a height. */
export const column = (x: number, middle: number, count: number, pitch: number): Place[] =>
  Array.from({ length: count }, (_, i) => ({ x, y: middle + (i - (count - 1) / 2) * pitch }));

/** All links between two columns in one path. */
export function links(from: readonly Place[], to: readonly Place[], radius: number, className = 'thin'): Drawing {
  const lines = from.flatMap((a) =>
    to.map((b) => {
      const [dx, dy] = [b.x - a.x, b.y - a.y];
      const length = Math.sqrt(dx * dx + dy * dy) || 1;
      const [u, v] = [(dx / length) * radius, (dy / length) * radius];
      return `M${px(a.x + u)} ${px(a.y + v)}L${px(b.x - u)} ${px(b.y - v)}`;
    }),
  );
  return path(className, lines.join(''));
}

/** The circles of one column: filled where a unit computes, squares where a number comes in. */
export function units(
  places: readonly Place[],
  radius: number,
  kind: 'input' | 'hidden' | 'output' | 'target',
): Drawing {
  const quantity = { input: 'q-x', hidden: 'q-h', output: 'q-h', target: 'q-y' }[kind];
  return h(
    'g',
    { class: quantity },
    ...places.map(({ x, y }) =>
      kind === 'input'
        ? h('rect', {
            class: 'qf',
            x: px(x - radius * 0.85),
            y: px(y - radius * 0.85),
            width: px(radius * 1.7),
            height: px(radius * 1.7),
          })
        : h('circle', { class: kind === 'output' ? 'hol' : 'dot', cx: px(x), cy: px(y), r: radius }),
    ),
  );
}

/** A whole feed-forward network: input squares, filled hidden units, open outputs. */
export function network(
  sizes: readonly number[],
  xs: readonly number[],
  middle: number,
  pitch: number,
  radius: number,
): Drawing {
  const columns = sizes.map((size, l) => column(xs[l]!, middle, size, pitch));
  return h(
    'g',
    {},
    ...columns.slice(1).map((to, l) => links(columns[l]!, to, radius + 1.5, 'gr')),
    ...columns.map((places, l) =>
      units(places, radius, l === 0 ? 'input' : l === columns.length - 1 ? 'output' : 'hidden'),
    ),
  );
}
