// What stands in the sandbox before the reader's program: console.log, and the door through which calls come and go.
// It takes what it needs of the language first, so that a program cannot take it away.
import type { Value } from './task.ts';

/** JSON knows no NaN and no undefined: they travel as marked texts. */
const MARK = '\u0001';

export const HARNESS = `(print) => {
  const { stringify, parse } = JSON;
  const { from } = Array;
  const { isView } = ArrayBuffer;
  const plain = (_, value) => {
    if (typeof value === 'number') return value - value === 0 ? value : '${MARK}' + value;
    if (value === undefined || typeof value === 'function') return '${MARK}undefined';
    return isView(value) ? from(value) : value;
  };
  const readable = (value) => {
    if (typeof value === 'string') return value;
    const text = stringify([value], plain);
    return text.slice(1, -1).replace(/"\\\\u0001(-?\\w+)"/g, '$1').replace(/,/g, ', ').slice(0, 300);
  };
  const log = (...values) => print(values.map(readable).join(' '));
  globalThis.console = { log, info: log, warn: log, error: log, debug: log };
  return (f, text) => stringify([f(...parse(text))], plain);
}`;

/** A result is a few lists of numbers within each other. */
const DEEPEST = 50;
const LONGEST = 200_000;

const MARKED: Readonly<Record<string, Value>> = { NaN, Infinity, '-Infinity': -Infinity, undefined };

const markedAs = (name: string): Value => (Object.hasOwn(MARKED, name) ? MARKED[name] : name);

const unmarked = (value: Value, depth = 0): Value => {
  if (typeof value === 'string' && value.startsWith(MARK)) return markedAs(value.slice(1));
  if (typeof value !== 'object' || value === null) return value;
  if (depth === DEEPEST) throw new RangeError('fromSandbox: the result is nested too deeply');
  const inner = (one: Value): Value => unmarked(one, depth + 1);
  if (Array.isArray(value)) return value.map(inner);
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, inner(one as Value)]));
};

/** What a call returned, from the text that left the sandbox; a RangeError where it is far more than anybody asks for. */
export function fromSandbox(text: string): Value {
  if (text.length > LONGEST) throw new RangeError(`fromSandbox: the result has ${text.length} characters`);
  return unmarked((JSON.parse(text) as Value[])[0]);
}
