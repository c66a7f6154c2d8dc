// What a reader's program is asked: calls with their arguments and what the library answers. Plain data, so that it can
// be sent to the worker that holds the sandbox.

export type Value =
  number | boolean | string | null | undefined | readonly Value[] | { readonly [name: string]: Value };

export interface Case {
  /** The function of the reader's program. */
  readonly call: string;
  readonly args: readonly Value[];
  readonly wanted: Value;
}

export const ask = (call: string, args: readonly Value[], wanted: Value): Case => ({ call, args, wanted });

/** A planted mistake: what stands in the solution, and what stands there instead. */
export type Swap = readonly [part: string, instead: string];

export interface Assignment {
  readonly program: string;
  readonly cases: readonly Case[];
  /** The solution with one mistake each, by the mistake's name. */
  readonly rivals: Readonly<Record<string, string>>;
  /** How near is near enough, as a share of the largest number of a result. */
  readonly near: number;
}

/** The solution with a part exchanged; a part that is not there, or there twice, is an error. */
export function planted(solution: string, [part, instead]: Swap): string {
  const found = solution.split(part).length - 1;
  if (found !== 1) throw new Error(`planted: the solution has "${part}" ${found} times, expected once`);
  return solution.replace(part, () => instead);
}
