// What can go wrong, as types. A message names the operation, both shapes or the value, and where.

/** Two shapes that do not fit. */
export class ShapeError extends Error {
  override readonly name = 'ShapeError';
}

/** A value, name or setting that is not accepted. */
export class ValueError extends Error {
  override readonly name = 'ValueError';
}

/** The cost stopped being finite: after `step` updates, and `parameter` (`W1`, `b2` …) went first. */
export class DivergenceError extends Error {
  override readonly name = 'DivergenceError';
  readonly step: number;
  readonly parameter: string;
  constructor(step: number, parameter: string, cost: number) {
    super(`train: the cost is ${cost} after step ${step}, ${parameter} went first`);
    this.step = step;
    this.parameter = parameter;
  }
}

/** A number as it stands in a message; text in quotes. */
export const shown = (value: unknown): string => (typeof value === 'string' ? `"${value}"` : String(value));

/** Looks a name up in a family's table, and says what there is when it is not found. */
export function named<T>(where: string, table: Readonly<Record<string, T>>, name: string): T {
  const found = Object.hasOwn(table, name) ? table[name] : undefined;
  if (found === undefined) {
    throw new ValueError(`${where}: unknown name ${shown(name)}, expected one of ${Object.keys(table).join(', ')}`);
  }
  return found;
}

/** A finite number above a bound; NaN fails. */
export function requireAbove(where: string, what: string, value: number, bound: number): void {
  if (!(value > bound && value < Infinity)) {
    throw new ValueError(`${where}: ${what} must be a finite number above ${bound}, got ${shown(value)}`);
  }
}

/** A finite number of [from, to]; NaN fails. */
export function requireBetween(where: string, what: string, value: number, from: number, to: number): void {
  if (!(value >= from && value <= to)) {
    throw new ValueError(`${where}: ${what} must lie between ${from} and ${to}, got ${shown(value)}`);
  }
}

/** A whole number that is at least `from`; NaN and fractions fail. */
export function requireWhole(where: string, what: string, value: number, from: number): void {
  if (!(Number.isSafeInteger(value) && value >= from)) {
    throw new ValueError(`${where}: ${what} must be a whole number from ${from}, got ${shown(value)}`);
  }
}
