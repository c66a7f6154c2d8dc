// Horizontal number lines, drawn by hand.
import { h } from 'preact';
import { shown } from '../../../i18n/number.ts';
import { path, text } from '../../../lib/figure/drawing.ts';
import { type Drawing } from '../../../lib/figure/figure.ts';
import { type Scale } from '../../../lib/figure/scale.ts';

/** Whole steps of 1, 2 or 5 times a power of ten, at most so many. */
export function ticksBetween(low: number, high: number, most: number): number[] {
  let step = 1;
  for (let power = 1; (high - low) / step > most; power *= 10) {
    step = [1, 2, 5, 10].map((digit) => digit * power).find((one) => (high - low) / one <= most) ?? 10 * power;
  }
  const first = Math.ceil(low / step) * step;
  return Array.from({ length: Math.floor((high - first) / step) + 1 }, (_, i) => first + i * step);
}

/** A line with ticks; numbers below it, or above it. */
export function numberLine(x: Scale, [low, high]: readonly [number, number], y: number, ticks: readonly number[]) {
  return h(
    'g',
    {},
    path('ax', `M${x(low)} ${y}H${x(high)}${ticks.map((tick) => `M${x(tick)} ${y - 3}v6`).join('')}`),
    ...ticks.map((tick): Drawing => text(x(tick), y + 18, shown(tick, 2), { 'text-anchor': 'middle' })),
  );
}
