// Formulas as trees: one declaration gives the TeX that is shown and the value that is checked.
import { type Layer, parseLayer, printLayer, shift } from './layer.ts';
import type { Quantity } from './notation.ts';

export interface QuantityNode {
  kind: 'quantity';
  name: Quantity;
  layer?: Layer;
  /** Indices of one element: `['k', 'j']`, counted from 1 when they are numbers. */
  element?: string[];
}

export type FunctionName = 'act' | 'slope' | 'ln' | 'exp';

export type Expression =
  | QuantityNode
  | { kind: 'number'; value: number; tex: string }
  /** A column of ones, as high as the batch is large. */
  | { kind: 'ones' }
  | { kind: 'negative'; of: Expression }
  | { kind: 'sum'; terms: Expression[] }
  /** Numbers multiply anything; matrices multiply as matrices. */
  | { kind: 'product'; factors: Expression[] }
  /** ⊙: element by element. */
  | { kind: 'elementwise'; factors: Expression[] }
  | { kind: 'quotient'; above: Expression; below: Expression }
  | { kind: 'power'; base: Expression; exponent: number }
  | { kind: 'squaredNorm'; of: Expression }
  | { kind: 'transpose'; of: Expression }
  | { kind: 'diagonal'; of: Expression }
  | { kind: 'function'; name: FunctionName; layer?: Layer; of: Expression }
  /** Σ over the units of a layer, or over the samples of the batch. */
  | { kind: 'total'; index: string; over: Layer | 'batch'; of: Expression }
  | { kind: 'partial'; of: QuantityNode; by: QuantityNode; ordinary?: true };

/** A number or a tree: authors write `minus(1, h)`. */
export type Term = Expression | number;

const tree = (term: Term): Expression => (typeof term === 'number' ? number(term) : term);

export const number = (value: number, tex = String(value)): Expression => ({ kind: 'number', value, tex });
export const half = number(0.5, '\\tfrac{1}{2}');
export const ones: Expression = { kind: 'ones' };

/** `quantity('W', 'l+1')`, `quantity('h', 'l', 'j')`, `quantity('w')`. */
export function quantity(name: Quantity, layer?: string, ...element: string[]): QuantityNode {
  return {
    kind: 'quantity',
    name,
    ...(layer === undefined ? {} : { layer: parseLayer(layer) }),
    ...(element.length > 0 ? { element } : {}),
  };
}

export const negative = (of: Term): Expression => ({ kind: 'negative', of: tree(of) });
export const sum = (...terms: Term[]): Expression => ({ kind: 'sum', terms: terms.map(tree) });
export const minus = (a: Term, b: Term): Expression => sum(a, negative(b));
export const times = (...factors: Term[]): Expression => ({ kind: 'product', factors: factors.map(tree) });
export const elementwise = (...factors: Term[]): Expression => ({ kind: 'elementwise', factors: factors.map(tree) });
export const over = (above: Term, below: Term): Expression => ({
  kind: 'quotient',
  above: tree(above),
  below: tree(below),
});
export const power = (base: Term, exponent: number): Expression => ({ kind: 'power', base: tree(base), exponent });
export const squaredNorm = (of: Term): Expression => ({ kind: 'squaredNorm', of: tree(of) });
export const transpose = (of: Term): Expression => ({ kind: 'transpose', of: tree(of) });
export const diagonal = (of: Term): Expression => ({ kind: 'diagonal', of: tree(of) });

const applied =
  (name: FunctionName) =>
  (of: Term, layer?: string): Expression => ({
    kind: 'function',
    name,
    of: tree(of),
    ...(layer === undefined ? {} : { layer: parseLayer(layer) }),
  });

/** σ, σ′, ln and exp of something; elementwise where it is a vector. */
export const act = applied('act');
export const slope = applied('slope');
export const ln = applied('ln');
export const exponential = applied('exp');

/** Σ over the units of a layer (`total('k', 'l+1', …)`) or over the batch. */
export const total = (index: string, layer: string, of: Term): Expression => ({
  kind: 'total',
  index,
  over: layer === 'batch' ? 'batch' : parseLayer(layer),
  of: tree(of),
});

export const partial = (of: QuantityNode, by: QuantityNode): Expression => ({ kind: 'partial', of, by });
/** dE/dh: a derivative of a function of one variable. */
export const ordinary = (of: QuantityNode, by: QuantityNode): Expression => ({
  kind: 'partial',
  of,
  by,
  ordinary: true,
});

/** The trees directly below. */
export function parts(expression: Expression): Expression[] {
  switch (expression.kind) {
    case 'quantity':
    case 'number':
    case 'ones':
      return [];
    case 'sum':
      return expression.terms;
    case 'product':
    case 'elementwise':
      return expression.factors;
    case 'quotient':
      return [expression.above, expression.below];
    case 'power':
      return [expression.base];
    case 'partial':
      return [expression.of, expression.by];
    default:
      return [expression.of];
  }
}

/** The same node over other parts, given in the order of `parts`. */
export function rebuilt(expression: Expression, from: Expression[]): Expression {
  const [first = expression, second = expression] = from;
  switch (expression.kind) {
    case 'quantity':
    case 'number':
    case 'ones':
      return expression;
    case 'sum':
      return { ...expression, terms: from };
    case 'product':
    case 'elementwise':
      return { ...expression, factors: from };
    case 'quotient':
      return { ...expression, above: first, below: second };
    case 'power':
      return { ...expression, base: first };
    case 'partial':
      return { ...expression, of: first as QuantityNode, by: second as QuantityNode };
    default:
      return { ...expression, of: first };
  }
}

/** `h{l-1}`: what a quantity is called where its values are kept. */
export const nameOf = ({ name, layer }: QuantityNode): string => (layer ? `${name}{${printLayer(layer)}}` : name);

export const shifted = (node: QuantityNode, by: number): QuantityNode =>
  node.layer ? { ...node, layer: shift(node.layer, by) } : node;
