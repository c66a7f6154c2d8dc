// What a formula is worth on one network. Derivatives are exact: dual numbers carried through the definitions.
import { exp, log } from '../nn/elementary.ts';
import * as dual from './dual.ts';
import type { Dual } from './dual.ts';
import type { Definition, Environment, Squashing } from './environment.ts';
import { type Expression, type FunctionName, nameOf, type QuantityNode } from './expression.ts';
import type { Layer } from './layer.ts';

/** The variable of a derivative: one element of one quantity. */
interface Seed {
  name: string;
  at: number;
}

export interface Context {
  environment: Environment;
  definitions: readonly Definition[];
  seed?: Seed;
  /** Values of whole quantities, once for each seed. */
  memo: Map<string, Dual>;
  /** The same context without a seed. */
  plain?: Context;
  /** Stands in for every quantity and derivative, where formulas are compared as mere formulas. */
  free?: (key: string, rows: number, cols: number) => Dual;
}

export const createContext = (environment: Environment, definitions: readonly Definition[]): Context => ({
  environment,
  definitions,
  memo: new Map(),
});

export function evaluate(expression: Expression, context: Context): Dual {
  const of = (part: Expression): Dual => evaluate(part, context);
  switch (expression.kind) {
    case 'number':
      return dual.constant(expression.value);
    case 'ones':
      return dual.matrix(context.environment.batch, 1, Array(context.environment.batch).fill(1));
    case 'quantity':
      return quantityValue(expression, context);
    case 'negative':
      return dual.negated(of(expression.of));
    case 'sum':
      return expression.terms.map(of).reduce(dual.add);
    case 'product':
      return expression.factors.map(of).reduce(dual.multiply);
    case 'elementwise':
      return expression.factors.map(of).reduce(dual.multiplyElements);
    case 'quotient':
      return dual.divide(of(expression.above), of(expression.below));
    case 'power':
      return powerOf(of(expression.base), expression.exponent);
    case 'squaredNorm': {
      const vector = of(expression.of);
      return sumOf(dual.multiplyElements(vector, vector));
    }
    case 'transpose':
      return dual.transposed(of(expression.of));
    case 'diagonal':
      return dual.diagonalOf(of(expression.of));
    case 'function':
      return applied(expression.name, of(expression.of), context.environment.squashing);
    case 'total':
      return totalOf(expression, context);
    case 'partial':
      return derivative(expression, context);
  }
}

function powerOf(base: Dual, exponent: number): Dual {
  if (!dual.isNumber(base)) throw new Error(`expression: power of ${dual.shapeOf(base)}`);
  let result = dual.constant(1);
  for (let i = 0; i < exponent; i++) result = dual.multiply(result, base);
  return result;
}

const sumOf = (a: Dual): Dual => ({
  rows: 1,
  cols: 1,
  value: [a.value.reduce((x, y) => x + y, 0)],
  tangent: [a.tangent.reduce((x, y) => x + y, 0)],
});

function applied(name: FunctionName, argument: Dual, { act, slope, bend }: Squashing): Dual {
  switch (name) {
    case 'act':
      return dual.mapped(argument, act, slope);
    case 'slope':
      return dual.mapped(argument, slope, bend);
    case 'ln':
      return dual.mapped(argument, log, (x) => 1 / x);
    case 'exp':
      return dual.mapped(argument, exp, exp);
  }
}

export function layerNumber({ base, offset }: Layer, { l, sizes }: Environment): number {
  return (base === 'l' ? l : base === 'L' ? sizes.length : 0) + offset;
}

function unitsOf(layer: Layer | undefined, environment: Environment): number {
  if (!layer) return 1;
  const number = layerNumber(layer, environment);
  const units = environment.sizes[number - 1];
  if (units === undefined) throw new Error(`expression: no layer ${number} among ${environment.sizes.length}`);
  return units;
}

/** Rows and columns of a whole quantity. */
function shape(node: QuantityNode, environment: Environment): [number, number] {
  const { sizes, batch } = environment;
  if (node.name === 'W') {
    const before = node.layer && { ...node.layer, offset: node.layer.offset - 1 };
    return [unitsOf(before, environment), unitsOf(node.layer, environment)];
  }
  if (BATCHES.has(node.name))
    return [batch, node.layer ? unitsOf(node.layer, environment) : sizes.at(node.name === 'Y' ? -1 : 0)!];
  if (node.layer) return [unitsOf(node.layer, environment), 1];
  // A target for each output, unless one is given for all.
  if (node.name === 'y') return [environment.values['y']?.rows ?? sizes.at(-1)!, 1];
  // The weights of a single unit are as many as its inputs.
  if (node.element?.length === 1 && ALONG_BATCH.has(node.name)) return [batch, 1];
  return [node.name === 'x' || node.name === 'w' ? sizes[0]! : 1, 1];
}

/** Quantities of a whole batch, one example or one mask a row. */
const BATCHES = new Set<string>(['X', 'Y', 'H', 'Z', 'Delta', 'mask']);

/** Quantities of one unit over a batch: without a layer, one number an example. */
const ALONG_BATCH = new Set<string>(['z', 'xhat', 'out', 'upstream']);

/** The same quantity with its layer as a number, so that no letter can change its meaning. */
const numbered = (node: QuantityNode, environment: Environment): QuantityNode =>
  node.layer ? { ...node, layer: { base: '', offset: layerNumber(node.layer, environment) } } : node;

const withNumber = ({ name, layer }: QuantityNode, environment: Environment): string =>
  layer ? `${name}{${layerNumber(layer, environment)}}` : name;

function quantityValue(node: QuantityNode, context: Context): Dual {
  const all = whole(node, context);
  if (!node.element) return all;
  const [row = 0, col = 0] = node.element.map((letter) => indexOf(letter, context.environment));
  if (node.element.length !== (all.cols > 1 || node.name === 'W' || BATCHES.has(node.name) ? 2 : 1)) {
    throw new Error(`expression: ${nameOf(node)} has shape ${dual.shapeOf(all)}, indices ${node.element.join(', ')}`);
  }
  return dual.elementOf(all, row, col);
}

function indexOf(letter: string, { indices }: Environment): number {
  const index = /^\d+$/.test(letter) ? Number(letter) - 1 : indices[letter];
  if (index === undefined) throw new Error(`expression: index ${letter} stands for nothing`);
  return index;
}

/** A quantity with all its elements: seeded, given, or by its definition. */
function whole(node: QuantityNode, context: Context): Dual {
  const { environment, seed, free, memo } = context;
  const name = withNumber(node, environment);
  const known = memo.get(name);
  if (known) return known;
  const value = free
    ? free(name, ...shape(node, environment))
    : seed?.name === name
      ? seeded(whole(numbered(node, environment), context.plain!), seed.at)
      : (environment.values[name] ?? defined(node, name, context));
  memo.set(name, value);
  return value;
}

const seeded = (a: Dual, at: number): Dual => ({ ...a, tangent: a.value.map((_, i) => (i === at ? 1 : 0)) });

/** By its definition; one for its very layer comes before one for all. */
function defined(node: QuantityNode, name: string, context: Context): Dual {
  const { environment, definitions } = context;
  const l = node.layer ? layerNumber(node.layer, environment) : environment.l;
  const inLayer: Context = { ...context, environment: { ...environment, l } };
  const definition =
    definitions.find((one) => one.quantity.layer?.base !== 'l' && withNumber(one.quantity, environment) === name) ??
    definitions.find(
      (one) => one.quantity.layer?.base === 'l' && l > 1 && withNumber(one.quantity, inLayer.environment) === name,
    );
  if (!definition) throw new Error(`expression: ${name} has neither value nor definition`);
  const { element } = definition.quantity;
  if (!element) return evaluate(definition.is, inLayer);
  const [rows, cols] = shape(node, environment);
  const { indices, inner } = withIndices(inLayer);
  return dual.assembled(rows, cols, (row, col) => {
    indices[element[0]!] = row;
    if (element[1] !== undefined) indices[element[1]] = col;
    return evaluate(definition.is, inner);
  });
}

function totalOf({ index, over, of }: Extract<Expression, { kind: 'total' }>, context: Context): Dual {
  const { environment } = context;
  const count = over === 'batch' ? environment.batch : unitsOf(over, environment);
  const { indices, inner } = withIndices(context);
  return Array.from({ length: count }, (_, at) => {
    indices[index] = at;
    return evaluate(of, inner);
  }).reduce(dual.add);
}

/** The same context with indices of its own, which may be set between evaluations. */
function withIndices(context: Context): { indices: Record<string, number>; inner: Context } {
  const indices = { ...context.environment.indices };
  return { indices, inner: { ...context, environment: { ...context.environment, indices } } };
}

/** ∂of/∂by: one number, or in the shape of `by` when `of` is a number, or in the shape of `of` when `by` is one. */
function derivative(node: Extract<Expression, { kind: 'partial' }>, context: Context): Dual {
  const { of, by } = node;
  const { environment, free } = context;
  if (free) return freeDerivative(of, by, context);
  if (context.seed) throw new Error(`expression: second derivative of ${nameOf(of)}`);
  const variable = whole(by, context);
  const inDirection = (at: number): Dual => {
    const name = withNumber(by, environment);
    const value = evaluate(of, { ...context, seed: { name, at }, memo: new Map(), plain: context });
    return { ...value, value: value.tangent, tangent: value.tangent.map(() => 0) };
  };
  if (by.element || dual.isNumber(variable)) {
    const [row = 0, col = 0] = (by.element ?? []).map((letter) => indexOf(letter, environment));
    return inDirection(row * variable.cols + col);
  }
  return dual.assembled(variable.rows, variable.cols, (row, col) => {
    const result = inDirection(row * variable.cols + col);
    if (!dual.isNumber(result))
      throw new Error(`expression: derivative of ${nameOf(of)} by ${nameOf(by)} has four indices`);
    return result;
  });
}

function freeDerivative(of: QuantityNode, by: QuantityNode, context: Context): Dual {
  const { environment } = context;
  const name = ({ element, ...node }: QuantityNode): string =>
    [withNumber(node, environment), ...(element ?? []).map((letter) => indexOf(letter, environment))].join(',');
  const [rows, cols] = by.element ? (of.element ? [1, 1] : shape(of, environment)) : shape(by, environment);
  return context.free!(`∂${name(of)}/∂${name(by)}`, rows, cols);
}
