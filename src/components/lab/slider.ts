// Between a value and its place on a slider. A logarithmic slider has a thousand places; its values are round ones.
import {
  arrayOf,
  withNumberAt,
  type ArrayParameter,
  type IntegerParameter,
  type NumberParameter,
} from '../../lib/parameter/index.ts';

type Slidable = NumberParameter | IntegerParameter;

const PLACES = 1000;

export interface Slider {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

export const isLog = (parameter: Slidable): boolean => parameter.kind === 'number' && parameter.scale === 'log';

export function sliderOf(parameter: Slidable): Slider {
  if (isLog(parameter)) return { min: 0, max: PLACES, step: 1 };
  const [min, max] = parameter.range;
  return { min, max, step: parameter.kind === 'number' ? parameter.step : 1 };
}

/** Where a value stands on its slider; a value outside the range stands at an end. */
export function placeOf(parameter: Slidable, value: number): number {
  const [min, max] = parameter.range;
  const within = Math.min(max, Math.max(min, value));
  return isLog(parameter) ? Math.round((PLACES * Math.log(within / min)) / Math.log(max / min)) : within;
}

/** The value at a place: on a logarithmic slider, rounded to two digits. */
export function valueAt(parameter: Slidable, place: number): number {
  if (!isLog(parameter)) return place;
  const [min, max] = parameter.range;
  return Number((min * (max / min) ** (place / PLACES)).toPrecision(2));
}

/** The next value above (1) or below (−1), for arrow keys; at a limit there is none. */
export function neighbor(parameter: Slidable, value: number, direction: 1 | -1): number {
  const next = beside(parameter, value, direction);
  const { from = -Infinity, above = -Infinity, to = Infinity } = parameter.limits ?? {};
  if (!(next > above && Math.abs(next) < Infinity)) return value;
  return Math.min(to, Math.max(from, next));
}

/** Whether a value lies outside the slider, where the browser's own arrow keys would start at its end. */
export const isBeside = ({ range: [min, max] }: Slidable, value: number): boolean => value < min || value > max;

function beside(parameter: Slidable, value: number, direction: 1 | -1): number {
  if (isLog(parameter)) {
    // The second digit changes by one; below a power of ten digits are a tenth as large.
    const size = Math.abs(value) * (direction < 0 ? 0.999 : 1);
    const digit = 10 ** (Math.floor(Math.log10(size)) - 1);
    return Number((value + direction * digit).toPrecision(12));
  }
  return Number((value + direction * (parameter.kind === 'number' ? parameter.step : 1)).toPrecision(12));
}

/** The numbers of a list, or of a matrix row by row. */
export const numbersOf = (text: string): number[] => arrayOf<number[] | number[][]>(text).flat();

/** The text of a list, or of a matrix, in which one number was moved, within its range and in its steps. */
export function listWith(parameter: ArrayParameter, text: string, place: number, to: number): string {
  const { range, step = 0.01 } = parameter;
  const [least, most] = range!;
  const round = Number((Math.round(Math.min(most, Math.max(least, to)) / step) * step).toPrecision(12));
  const list = withNumberAt(parameter, numbersOf(text), place, round);
  const [first] = arrayOf<number[] | number[][]>(text);
  if (!Array.isArray(first)) return JSON.stringify(list);
  const width = first.length;
  return JSON.stringify(Array.from({ length: list.length / width }, (_, i) => list.slice(i * width, (i + 1) * width)));
}
