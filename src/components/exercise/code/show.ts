// Calls and results as one would type them, with as few digits as tell two results apart.
import type { Value } from '../../../exercises/checker/code/task.ts';

const LONGEST = 160;
const DIGITS = [4, 6, 9, 17];

const showNumber = (value: number, digits: number): string =>
  Number.isFinite(value) ? String(Number(value.toPrecision(digits))) : String(value);

function show(value: Value, digits: number): string {
  if (typeof value === 'number') return showNumber(value, digits);
  if (typeof value === 'string') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((one: Value) => show(one, digits)).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  return `{ ${Object.entries(value).map(([name, one]) => `${name}: ${show(one as Value, digits)}`).join(', ')} }`; // prettier-ignore
}

const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

export const showCall = (name: string, args: readonly Value[]): string =>
  cut(`${name}(${args.map((one) => show(one, 6)).join(', ')})`);

/** Two results, with enough digits that they do not look alike. */
export function showBoth(got: Value, wanted: Value): [got: string, wanted: string] {
  const pairs = DIGITS.map((digits): [string, string] => [show(got, digits), show(wanted, digits)]);
  const [a, b] = pairs.find(([a, b]) => a !== b) ?? pairs[0]!;
  return [cut(a), cut(b)];
}
