// Errors of the vocabulary say where in a lesson they stand.

import { reasonOf } from './reason.ts';

/** Does what a component does; an error is passed on with its place: `09-slow-learning.mdx:9:18: Value: …`. */
export async function placed<T>(at: string | undefined, component: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new Error(`${at ?? 'unplaced'}: ${component}: ${reasonOf(error)}`, { cause: error });
  }
}

/** Refuses a property that a component does not know. */
export function onlyProps(props: object, known: readonly string[]): void {
  const unknown = Object.keys(props).find((name) => name !== 'at' && !known.includes(name));
  if (unknown !== undefined) throw new Error(`unknown property "${unknown}", expected one of: ${known.join(', ')}`);
}
