// Why a formula that can be read cannot be judged: it has no value somewhere, or loses its digits.
import type { Trouble } from '../outcome.ts';
import { evaluate } from './tree.ts';
import type { Environment, Tree } from './tree.ts';

/** The relative error of a few roundings. */
const ROUNDING = 2 ** -50;

const partsOf = (tree: Tree): readonly Tree[] =>
  'of' in tree ? [tree.of] : 'left' in tree ? [tree.left, tree.right] : [];

/** Whether a − b is lost: what a and b are rounded by counts beside `size`, to which it must be known within `share`. */
export const isLost = (a: number, b: number, size: number, share: number): boolean =>
  ROUNDING * Math.max(Math.abs(a), Math.abs(b)) > share * Math.max(1, size);

/** Whether some sum in the formula takes away all digits that matter, as 1e16 + h − 1e16 does. */
export function cancels(tree: Tree, environment: Environment, share: number): boolean {
  if (tree.kind === 'sum' || tree.kind === 'difference') {
    const [left, right] = [evaluate(tree.left, environment), evaluate(tree.right, environment)];
    if (isLost(left, right, Math.abs(evaluate(tree, environment)), share)) return true;
  }
  return partsOf(tree).some((part) => cancels(part, environment, share));
}

/** A letter below zero under ln or sqrt. */
function negativeLetter(tree: Tree, environment: Environment): Trouble | undefined {
  if (tree.kind === 'call' && (tree.name === 'ln' || tree.name === 'sqrt') && tree.of.kind === 'name') {
    if (evaluate(tree.of, environment) < 0) return { code: 'may-be-negative', letter: tree.of.name, call: tree.name };
  }
  for (const part of partsOf(tree)) {
    const found = negativeLetter(part, environment);
    if (found) return found;
  }
  return undefined;
}

/** What keeps a formula from having a value at some of the points, or from having a useful one. */
export function valueTrouble(tree: Tree, points: readonly Environment[], share: number): Trouble | undefined {
  if (points.some((point) => !(Math.abs(evaluate(tree, point)) < Infinity))) {
    for (const point of points) {
      const negative = negativeLetter(tree, point);
      if (negative) return negative;
    }
    return { code: 'undefined-here' };
  }
  return points.some((point) => cancels(tree, point, share)) ? { code: 'cancels' } : undefined;
}
