// An axis of powers of ten, drawn by hand, and labels that keep out of each other's way.
import { path, px, text } from './drawing.ts';
import type { Drawing } from './figure.ts';
import { log } from '../nn/elementary.ts';

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** 1, 10, 10⁻⁶ */
export const power = (exponent: number): string =>
  exponent === 0 || exponent === 1
    ? ['1', '10'][exponent]!
    : `10${exponent < 0 ? '⁻' : ''}${[...String(Math.abs(exponent))].map((digit) => SUPERSCRIPTS[Number(digit)]).join('')}`;

export const log10 = (value: number): number => log(value) / Math.LN10;

/** Exponents that hold all values but 0, with 1 among them. */
export function decadesOf(values: readonly number[]): [low: number, high: number] {
  const exponents = values.map((value) => Math.abs(value)).flatMap((size) => (size > 0 ? [log10(size)] : []));
  const low = Math.floor(exponents.reduce((least, one) => Math.min(least, one), 0));
  const high = Math.ceil(exponents.reduce((most, one) => Math.max(most, one), 0));
  return high - low < 2 ? [Math.min(low, -1), Math.max(high, low < -1 ? 0 : 1)] : [low, high];
}

/** Every power, every second, every fifth …: at most so many. */
function powersBetween(low: number, high: number, most = 6): number[] {
  let step = 1;
  for (let tens = 1; (high - low) / step > most; tens *= 10) {
    step = [1, 2, 5].map((digit) => digit * tens).find((one) => (high - low) / one <= most) ?? 10 * tens;
  }
  const first = Math.ceil(low / step) * step;
  return Array.from({ length: Math.floor((high - first) / step) + 1 }, (_, i) => first + i * step);
}

export interface Decades {
  /** From a size to a pixel; 0 and what is smaller than the axis lie at its foot. */
  at(value: number): number;
  readonly axis: Drawing[];
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A vertical axis of powers of ten over a box, with a stronger line at 1. */
export function decades([low, high]: readonly [number, number], { left, right, top, bottom }: Box): Decades {
  const place = (exponent: number): number => px(bottom - ((exponent - low) / (high - low)) * (bottom - top));
  const at = (value: number): number => {
    const size = Math.abs(value);
    return size > 0 ? place(Math.min(high, Math.max(low, log10(size)))) : place(low);
  };
  const powers = powersBetween(low, high);
  return {
    at,
    axis: [
      path('gr', powers.map((exponent) => `M${px(left)} ${place(exponent)}H${px(right)}`).join('')),
      path('ax', `M${px(left)} ${place(0)}H${px(right)}`),
      ...powers.map((exponent) => text(px(left - 7), place(exponent) + 4, power(exponent), { 'text-anchor': 'end' })),
    ],
  };
}

/** The same places in the same order, moved apart where they lie closer than the gap, and kept above the foot. */
export function apart(places: readonly number[], gap: number, foot: number): number[] {
  const order = places.map((_, i) => i).sort((a, b) => places[a]! - places[b]!);
  const moved = [...places];
  order.forEach((i, rank) => {
    if (rank > 0) moved[i] = Math.max(moved[i]!, moved[order[rank - 1]!]! + gap);
  });
  [...order].reverse().forEach((i, rank) => {
    const most = rank === 0 ? foot : moved[order[order.length - rank]!]! - gap;
    moved[i] = Math.min(moved[i]!, most);
  });
  return moved.map(px);
}
