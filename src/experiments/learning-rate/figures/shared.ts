// The parabola and a descent on it, in a window of its own.
import { h } from 'preact';
import { shown } from '../../../i18n/number.ts';
import { path, px, type Drawing, type Scene } from '../../../lib/figure/index.ts';
import { across, down, pathThrough, type Window } from '../../../lib/figure/valley.ts';
import { heightAt, type Result } from '../experiment.ts';

export type RateScene = Scene<Result>;

/** The widest window that a drawing can hold. */
const WIDEST = 2000;

/** A rate or factor in at most three digits, as it would be typed. */
export const typed = (value: number): string =>
  shown(Number(value.toPrecision(3)), 6)
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');

/** As far to each side as the start and a little more. */
export const reachOf = (x0: number): number => Math.min(WIDEST, Math.max(1.6 * Math.abs(x0), 0.5));

/** y = 4x² across the window, as one curve of the second degree: it is exact. */
export function parabola(window: Window): Drawing {
  const [from, to] = window.x;
  const [middle, low] = [(from + to) / 2, 4 * from * to];
  const at = (x: number, y: number): string => `${across(window, x)} ${down(window, y)}`;
  return path('q-e r1', `M${at(from, heightAt(from))}Q${at(middle, low)} ${at(to, heightAt(to))}`);
}

const inside = ({ x, y }: Window, u: number, v: number): boolean => u >= x[0] && u <= x[1] && v >= y[0] && v <= y[1];

/** The places of a run on its curve, joined; the first is a ring. */
export function descent(xs: readonly number[], ys: readonly number[], window: Window): Drawing {
  const seen = xs.flatMap((x, step) => (inside(window, x, ys[step]!) ? [step] : []));
  // Many marks at one spot are one mark.
  const spots = new Map(
    seen.map((step) => {
      const [x, y] = [across(window, xs[step]!), down(window, ys[step]!)];
      return [`${Math.round(x)} ${Math.round(y)}`, [x, y, step] as const];
    }),
  );
  return h(
    'g',
    {},
    path('line', pathThrough(xs.slice(0, 200), ys.slice(0, 200), window)),
    h('g', { class: 'station' }, ...[...spots.values()].slice(0, 120).map(([cx, cy]) => h('circle', { cx, cy, r: 3 }))),
    inside(window, xs[0]!, ys[0]!) &&
      h('circle', { class: 'hol', cx: across(window, xs[0]!), cy: down(window, ys[0]!), r: 4.4 }),
  );
}

/** The floor of the window, with ticks at −x₀, 0 and x₀ where there is room for them. */
export function floorLine(window: Window): Drawing {
  return path('ax', `M${px(window.left)} ${px(window.top + window.height)}h${px(window.width)}`);
}
