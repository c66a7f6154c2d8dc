// What the charts of this experiment share: shares as percent, epochs below.
import { h } from 'preact';
import { path, text } from '../../../lib/figure/drawing.ts';
import { type Drawing } from '../../../lib/figure/figure.ts';
import { type Scale } from '../../../lib/figure/scale.ts';

export const percent = (share: number, decimals = 0): string => `${(100 * share).toFixed(decimals)} %`;

/** At most six, in steps of 1, 2 or 5 times a power of ten. (That of the charts would bring the chart library along.) */
function epochTicks(epochs: number): number[] {
  const step = [1, 2, 5, 10, 20, 50, 100, 200].find((one) => epochs / one <= 4) ?? epochs;
  return Array.from({ length: Math.floor(epochs / step) + 1 }, (_, index) => index * step);
}

export interface Plane {
  readonly x: Scale;
  readonly y: Scale;
  readonly left: number;
  readonly right: number;
  readonly foot: number;
}

/** Lines at these shares, with their numbers at the left. */
export const levels = ({ y, left, right }: Plane, shares: readonly number[]): Drawing =>
  h(
    'g',
    {},
    path('gr', shares.map((share) => `M${left} ${y(share)}H${right}`).join('')),
    ...shares.map((share) => text(left - 6, y(share) + 4, percent(share), { 'text-anchor': 'end' })),
  );

/** The axis of epochs, its last tick with the word. */
export function epochsBelow({ x, left, right, foot }: Plane, epochs: number, word: string): Drawing {
  const all = epochTicks(epochs);
  // On a phone the last one with its word needs the place of the one before.
  const ticks = right - left < 300 ? all.filter((_, i) => i !== all.length - 2 || i === 0) : all;
  return h(
    'g',
    {},
    path('ax', `M${left} ${foot}H${right}${ticks.map((tick) => `M${x(tick)} ${foot}v4`).join('')}`),
    ...ticks.map((tick) => {
      const isLast = tick === ticks.at(-1);
      const anchor = isLast && tick > 0.85 * epochs ? 'end' : 'middle';
      return text(x(tick) + (anchor === 'end' ? 6 : 0), foot + 19, isLast ? `${tick} ${word}` : String(tick), {
        'text-anchor': anchor,
      });
    }),
  );
}

/** Round ends around values, in steps of a twentieth, and the tenths between them. */
export function rangeOf(values: readonly number[]): { low: number; high: number; tenths: number[] } {
  const low = Math.floor(20 * Math.min(...values)) / 20;
  const high = Math.ceil(20 * Math.max(...values)) / 20;
  const tenths = Array.from({ length: 11 }, (_, i) => i / 10).filter((share) => share >= low && share <= high);
  return { low, high, tenths };
}
