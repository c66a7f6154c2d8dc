import { right, wrong } from './outcome.ts';
import type { Finding } from './outcome.ts';

/**
 * `given` and `answer` hold the same names. A known wrong order has a name of its own; otherwise the finding says
 * from which place on (counted from 1) the order is wrong.
 */
export function checkOrdering(
  given: readonly string[],
  answer: readonly string[],
  mistakes: Readonly<Record<string, readonly string[]>> = {},
): Finding {
  const same = (a: readonly string[], b: readonly string[]): boolean =>
    a.length === b.length && a.every((name, place) => name === b[place]);
  if (same(given, answer)) return right;
  const mistake = Object.keys(mistakes).find((name) => same(given, mistakes[name]!));
  if (mistake !== undefined) return wrong({ mistake });
  const place = answer.findIndex((name, index) => name !== given[index]);
  return wrong({ trouble: { code: 'from-place', place: place + 1 } });
}
