// What kind of thing a function returned, so that a wrong shape can be named before a wrong number is.
import type { Difference } from './outcome.ts';
import type { Value } from './task.ts';

export type Shape =
  | { readonly is: 'nothing' | 'null' | 'number' | 'yes-or-no' | 'text' | 'other' }
  | { readonly is: 'list'; readonly length: number }
  | { readonly is: 'matrix'; readonly rows: number; readonly columns: number }
  | { readonly is: 'object'; readonly names: string };

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);
const isObject = (value: Value): value is { readonly [name: string]: Value } =>
  typeof value === 'object' && value !== null && !isList(value);

export function shapeOf(value: Value): Shape {
  if (value === undefined) return { is: 'nothing' };
  if (value === null) return { is: 'null' };
  if (typeof value === 'number') return { is: 'number' };
  if (typeof value === 'boolean') return { is: 'yes-or-no' };
  if (typeof value === 'string') return { is: 'text' };
  if (isObject(value)) return { is: 'object', names: Object.keys(value).sort().join(', ') };
  const [first] = value;
  const columns = isList(first) ? first.length : 0;
  const isMatrix = value.length > 0 && value.every((row) => isList(row) && row.length === columns);
  return isMatrix ? { is: 'matrix', rows: value.length, columns } : { is: 'list', length: value.length };
}

const same = (a: Shape, b: Shape): boolean => JSON.stringify(a) === JSON.stringify(b);

/** All numbers of a value, in order. */
function numbersOf(value: Value): number[] {
  if (typeof value === 'number') return [value];
  if (isList(value)) return value.flatMap(numbersOf);
  return isObject(value) ? Object.keys(value).sort().flatMap((name) => numbersOf(value[name])) : []; // prettier-ignore
}

/** The shapes, texts and truth values inside, wherever they differ first. */
function innerDifference(got: Value, wanted: Value): Difference | undefined {
  const [mine, theirs] = [shapeOf(got), shapeOf(wanted)];
  if (!same(mine, theirs))
    return mine.is === 'nothing' ? { code: 'nothing' } : { code: 'shape', got: mine, wanted: theirs };
  if (typeof got === 'boolean' || typeof got === 'string') return got === wanted ? undefined : { code: 'value' };
  if (isList(got) && isList(wanted)) return firstOf(got.map((one, at) => innerDifference(one, wanted[at])));
  if (!isObject(got) || !isObject(wanted)) return undefined;
  return firstOf(Object.keys(wanted).map((name) => innerDifference(got[name], wanted[name])));
}

const firstOf = (found: readonly (Difference | undefined)[]): Difference | undefined => found.find(Boolean);

/** Written so that NaN differs. */
const isNear = (a: number, b: number, by: number): boolean => a === b || Math.abs(a - b) <= by;

const isFinite = (value: number): boolean => value - value === 0;

/** How `got` differs; numbers may be off by the share `near` of the largest wanted. */
export function differenceOf(got: Value, wanted: Value, near: number): Difference | undefined {
  if (got === wanted) return undefined;
  const shape = innerDifference(got, wanted);
  if (shape) return shape;
  const [mine, theirs] = [numbersOf(got), numbersOf(wanted)];
  const largest = theirs.reduce((top, value) => Math.max(top, Math.abs(value)), 0);
  const by = near * (largest || 1);
  if (mine.every((value, at) => isNear(value, theirs[at]!, by))) return undefined;
  return mine.every((value, at) => isFinite(value) || value === theirs[at])
    ? { code: 'value' }
    : { code: 'not-finite' };
}

/** Whether two programs gave the same: NaN is like NaN here. */
export function isSame(a: Value, b: Value, near: number): boolean {
  const [mine, theirs] = [numbersOf(a), numbersOf(b)];
  if (!mine.concat(theirs).every(isFinite)) return text(a) === text(b);
  return differenceOf(a, b, near) === undefined || (shapeOf(a).is === 'nothing' && shapeOf(b).is === 'nothing');
}

const text = (value: Value): string =>
  JSON.stringify(value, (_, one: Value) => (typeof one === 'number' ? one.toPrecision(6) : one)) ?? 'undefined';
