// Straight scales, for charts that are drawn by hand.
import { path, px } from './drawing.ts';
import type { Drawing } from './figure.ts';

export type Scale = (value: number) => number;

/** From values to pixels, to two decimals. */
export const linear =
  ([low, high]: readonly [number, number], [from, to]: readonly [number, number]): Scale =>
  (value) =>
    px(from + ((value - low) / (high - low)) * (to - from));

/** Evenly spaced, both ends included. */
export const spaced = (from: number, to: number, count: number): number[] =>
  Array.from({ length: count }, (_, i) => from + ((to - from) * i) / (count - 1));

/** A curve through points that are pixels already. */
export const curve = (className: string, points: readonly (readonly [number, number])[]): Drawing =>
  path(className, `M${points.map(([x, y]) => `${px(x)} ${px(y)}`).join('L')}`);
