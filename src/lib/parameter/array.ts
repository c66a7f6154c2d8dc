// Lists and matrices of numbers as settings. They are given as JSON and held as its text, so that a setting is always a
// number or a word: comparable, and short in an address.
import type { ArrayParameter, Lengths } from './parameter.ts';
import { shortened } from './quote.ts';

/** Numbers in brackets: a list, a matrix as its rows, a list of matrices. */
export type Numbers = readonly (number | Numbers)[];

interface Declared extends Omit<ArrayParameter, 'kind' | 'default' | 'depth'> {
  readonly default: Numbers;
}

const declare = (depth: 1 | 2 | 3, { default: given, ...rest }: Declared): ArrayParameter => ({
  kind: 'array',
  depth,
  ...rest,
  default: JSON.stringify(given),
});

/** `list({ default: [0, -1], lengths: [[2, 2]] })`; `[]` may stand for "not given" where a length of 0 is allowed. */
export const list = (declared: Declared): ArrayParameter => declare(1, declared);

/** `rows({ default: [[1, 1], [1, 1]], lengths: [[2, 2], [2, 2]] })`: a matrix, row by row. */
export const rows = (declared: Declared): ArrayParameter => declare(2, declared);

/** Lists of numbers that need not be equally long, such as the biases of each layer. */
export const lists = (declared: Declared): ArrayParameter => ({ ...declare(2, declared), ragged: true });

/** A list of matrices. */
export const matrices = (declared: Declared): ArrayParameter => declare(3, declared);

/** The numbers of a setting: `arrayOf<number[][]>(settings.W)`. */
export const arrayOf = <Shape extends Numbers>(text: string): Shape => JSON.parse(text) as Shape;

/** Most numbers in one setting. */
const MOST = 4096;

const isLength = (length: number, [from, to]: Lengths): boolean => length >= from && length <= to;

/** Whether the numbers nest as deep, and are as many at each depth, as declared. NaN falls outside every limit. */
function fits(value: unknown, { lengths = [], accepts }: Shape, depth: number, level = 0): boolean {
  if (depth === level) return typeof value === 'number' && accepts(value);
  if (!Array.isArray(value) || !isLength(value.length, lengths[level] ?? [1, MOST])) return false;
  return value.every((part) => fits(part, { lengths, accepts }, depth, level + 1));
}

interface Shape {
  readonly lengths: readonly Lengths[] | undefined;
  accepts(value: number): boolean;
}

/** Sums of decimal fractions miss by rounding, typed ones by more. */
const SUM_TOLERANCE = 1e-6;

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

const sumsTo = (total: number, values: readonly number[]): boolean => Math.abs(sumOf(values) - total) <= SUM_TOLERANCE;

/** Digits that a moved number keeps. */
const FINE = 1e4;
const fine = (value: number): number => Math.round(value * FINE) / FINE;

/**
 * The list with another number at one place. Where the sum is fixed, the others keep their proportions and share what is
 * left; the largest of them takes what rounding leaves over.
 */
export function withNumberAt(
  { total }: ArrayParameter,
  list: readonly number[],
  place: number,
  value: number,
): number[] {
  if (total === undefined) return list.with(place, value);
  const moved = Math.min(total, Math.max(0, value));
  const others = sumOf(list) - list[place]!;
  const share = (old: number): number =>
    others > 0 ? (old * (total - moved)) / others : (total - moved) / Math.max(1, list.length - 1);
  const next = list.map((old, i) => (i === place ? moved : fine(share(old))));
  const largest = next.reduce((best, one, i) => (i !== place && (best < 0 || one > next[best]!) ? i : best), -1);
  return largest < 0 ? next : next.with(largest, fine(next[largest]! + total - sumOf(next)));
}

/** Rows of a matrix are equally long. */
function isEven(value: Numbers, depth: number): boolean {
  if (depth === 3) return value.every((part) => isEven(part as Numbers, 2));
  return depth === 1 || new Set(value.map((row) => (row as Numbers).length)).size <= 1;
}

const countOf = (value: Numbers): number =>
  value.reduce((count: number, part) => count + (typeof part === 'number' ? 1 : countOf(part)), 0);

/** The text that a setting holds, or undefined where the value does not fit. Text is read as JSON. */
export function arrayText(
  { depth, ragged, lengths, total }: ArrayParameter,
  given: unknown,
  accepts: (value: number) => boolean,
): string | undefined {
  const value = typeof given === 'string' ? parsed(given) : given;
  if (!fits(value, { lengths, accepts }, depth) || !(ragged || isEven(value as Numbers, depth))) return undefined;
  if (total !== undefined && !sumsTo(total, value as readonly number[])) return undefined;
  return countOf(value as Numbers) <= MOST ? JSON.stringify(value) : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const WORDS = { 2: 'a list of rows of numbers', 3: 'a list of matrices' } as const;

/** "a list of 2 to 5 numbers from 1 to 6". */
function allowedList({ lengths, limits, total }: ArrayParameter): string {
  const [least, most] = lengths?.[0] ?? [];
  const count = least === undefined ? '' : least === most ? `${least} ` : `${least} to ${most} `;
  const range = limits?.from === undefined || limits.to === undefined ? '' : ` from ${limits.from} to ${limits.to}`;
  return `a list of ${count}numbers${range}${total === undefined ? '' : ` that sum to ${total}`}`;
}

/** "a list of rows of numbers as JSON, such as [[1,1],[1,1]]": the default shows the shape. */
export const allowedArray = (parameter: ArrayParameter): string =>
  `${parameter.depth === 1 ? allowedList(parameter) : WORDS[parameter.depth]} as JSON, such as ${shortened(parameter.default)}`;
