// The surface ½(a x² + c y²) in a window, and paths on it.
import { h } from 'preact';
import { path, type Drawing, type Scene } from '../../../lib/figure/index.ts';
import { across, bandsOf, down, evenLevels, inWindow, pathThrough, type Window } from '../../../lib/figure/valley.ts';
import { shown } from '../../../i18n/number.ts';
import { costAt, type Result } from '../experiment.ts';

export type WalkScene = Scene<Result>;

/** A rate in at most three digits, as it would be typed. */
export const typed = (value: number): string =>
  shown(Number(value.toPrecision(3)), 6).replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, ''); // prettier-ignore

/** The bands of the surface, by the highest cost that the window shows. */
export function surface(a: number, c: number, window: Window): Drawing {
  const highest = costAt(a, c, window.x[1], 0) + costAt(a, c, 0, window.y[1]);
  return bandsOf({ a, b: 0, c, floor: [0, 0] }, evenLevels(Math.max(highest, 0), 6), window);
}

const MOST_DOTS = 80;

export function walk(
  { x, y }: Pick<Result, 'x' | 'y'>,
  window: Window,
  { stroke = 'line', dots = true }: { stroke?: string; dots?: boolean } = {},
): Drawing {
  return h(
    'g',
    {},
    path(stroke, pathThrough(x.slice(0, 400), y.slice(0, 400), window)),
    dots &&
      h(
        'g',
        { class: 'station' },
        ...x
          .slice(1, MOST_DOTS)
          .map((u, step) => h('circle', { cx: across(window, u), cy: down(window, y[step + 1]!), r: 2.4 })),
      ),
    h('circle', { class: 'hol', cx: across(window, x[0]!), cy: down(window, y[0]!), r: 4.4 }),
  );
}

/** Everything in the window, with a thin frame around it. */
export const framed = (window: Window, ...children: Drawing[]): Drawing =>
  h(
    'g',
    {},
    inWindow(window, ...children),
    h('rect', { class: 'gr', x: window.left, y: window.top, width: window.width, height: window.height }),
  );
