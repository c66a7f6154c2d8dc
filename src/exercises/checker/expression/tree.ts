// What the reader's formula means, as a tree. It is evaluated by walking it; text is never run as code.
import { exp, log, sigmoid } from '../../../lib/nn/index.ts';

export type Tree =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'negative'; readonly of: Tree }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly of: Tree }
  | {
      readonly kind: 'sum' | 'difference' | 'product' | 'quotient' | 'power';
      readonly left: Tree;
      readonly right: Tree;
    };

export type Environment = Readonly<Record<string, number>>;

/** σ′ is written out in h = σ(z), so that it agrees with h(1 − h) to the last digits. */
export const functions = {
  ln: log,
  exp,
  sqrt: Math.sqrt,
  σ: sigmoid,
  'σ′': (z: number): number => sigmoid(z) * (1 - sigmoid(z)),
} as const;

export type FunctionName = keyof typeof functions;

/** xⁿ by repeated squaring where n is a small whole number, else exp(n ln x): NaN for a negative base. */
function power(base: number, exponent: number): number {
  if (Math.floor(exponent) !== exponent || Math.abs(exponent) > 64) return exp(exponent * log(base));
  let result = 1;
  for (let square = base, left = Math.abs(exponent); left > 0; left = Math.floor(left / 2), square *= square) {
    if (left % 2 === 1) result *= square;
  }
  return exponent < 0 ? 1 / result : result;
}

/** The value, NaN where the formula has none. */
export function evaluate(tree: Tree, environment: Environment): number {
  switch (tree.kind) {
    case 'number':
      return tree.value;
    case 'name':
      return environment[tree.name] ?? NaN;
    case 'negative':
      return -evaluate(tree.of, environment);
    case 'call':
      return functions[tree.name](evaluate(tree.of, environment));
  }
  const [left, right] = [evaluate(tree.left, environment), evaluate(tree.right, environment)];
  switch (tree.kind) {
    case 'sum':
      return left + right;
    case 'difference':
      return left - right;
    case 'product':
      return left * right;
    case 'quotient':
      return left / right;
    case 'power':
      return power(left, right);
  }
}
