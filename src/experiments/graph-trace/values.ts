// The numbers that go in, as text: `x = 2, y = 3`, with lists for rows and lists of rows for matrices, or all of them as
// one JSON list in the order in which the names appear.
import { ParameterError, quote } from '../../lib/parameter/index.ts';

export type Rows = number[][];

const MOST_SIDE = 8;
const FARTHEST = 1e6;

const isNumber = (value: unknown): value is number => typeof value === 'number' && Math.abs(value) <= FARTHEST;
const isRow = (value: unknown): value is number[] =>
  Array.isArray(value) && value.length >= 1 && value.length <= MOST_SIDE && value.every(isNumber);

/** A number is 1×1, a list a row, a list of lists a matrix. */
function rowsOf(name: string, value: unknown): Rows {
  if (isNumber(value)) return [[value]];
  if (isRow(value)) return [[...value]];
  const isMatrix = Array.isArray(value) && value.length >= 1 && value.length <= MOST_SIDE && value.every(isRow);
  if (isMatrix && new Set(value.map((row) => row.length)).size === 1) return value.map((row) => [...row]);
  throw new ParameterError(
    `values: ${name} is ${quote(value)}, give a number up to ${FARTHEST}, a row such as [1,2] or rows such as [[1,2],[3,4]]`,
  );
}

function json(name: string, text: string): unknown {
  try {
    return JSON.parse(text.replaceAll('−', '-'));
  } catch {
    throw new ParameterError(`values: ${name} is ${quote(text)}, which is no number and no list of numbers`);
  }
}

/** Parts between commas or semicolons that stand outside all brackets. */
function parts(text: string): string[] {
  let depth = 0;
  const found = [''];
  for (const sign of text) {
    if (sign === '[') depth++;
    if (sign === ']') depth--;
    if (depth === 0 && (sign === ',' || sign === ';')) found.push('');
    else found[found.length - 1] += sign;
  }
  return found.map((part) => part.trim()).filter(Boolean);
}

/** Values by name: those given over those that stand, and 1 for whatever has neither. */
export function readValues(
  text: string,
  inputs: readonly string[],
  standing: Readonly<Record<string, unknown>>,
): Map<string, Rows> {
  const given = text.trim().startsWith('[') ? inOrder(text, inputs) : byName(text, inputs);
  const otherwise = (name: string): unknown => (Object.hasOwn(standing, name) ? standing[name] : 1);
  return new Map(inputs.map((name) => [name, given.get(name) ?? rowsOf(name, otherwise(name))]));
}

function inOrder(text: string, inputs: readonly string[]): Map<string, Rows> {
  const list = json('the list', text.trim());
  if (!Array.isArray(list)) throw new ParameterError(`values: ${quote(text)} is no list`);
  if (list.length > inputs.length) {
    throw new ParameterError(
      `values: ${list.length} are given, and the formula has ${inputs.length}: ${inputs.join(', ')}`,
    );
  }
  return new Map(list.map((value, place) => [inputs[place]!, rowsOf(inputs[place]!, value)]));
}

function byName(text: string, inputs: readonly string[]): Map<string, Rows> {
  const values = new Map<string, Rows>();
  for (const part of parts(text)) {
    const [, name, value] = /^([^=]+?)\s*=\s*(.*)$/s.exec(part) ?? [];
    if (name === undefined) throw new ParameterError(`values: ${quote(part)} has no "=", write it as x = 2`);
    if (!inputs.includes(name)) {
      const known = inputs.length > 0 ? `it has ${inputs.join(', ')}` : 'it has no names';
      throw new ParameterError(`values: the formula has no input ${quote(name)}, ${known}; take ${quote(name)} out`);
    }
    if (values.has(name)) throw new ParameterError(`values: ${name} is given twice`);
    values.set(name, rowsOf(name, json(name, value!)));
  }
  return values;
}
