// A reverse-mode graph: nodes hold matrices (a scalar is 1×1, a vector 1×n), edges lead from an operation to its
// arguments. Values flow forward as nodes are made; `differentiate` walks back and adds up what comes along every path.
import { type Activation } from './activation.ts';
import { type ActivationName, activations } from './activations.ts';
import { exp, log as ln } from './elementary.ts';
import { named, ShapeError } from './errors.ts';
import { type Matrix, matrix, shape } from './matrix.ts';

export interface Node {
  readonly operation: string;
  readonly inputs: readonly Node[];
  readonly value: Matrix;
  /** ∂(last node)/∂(this node), after `differentiate`. */
  readonly gradient: Matrix;
  /** Adds this node's share to the gradients of its inputs. */
  readonly back: () => void;
}

function make(operation: string, inputs: readonly Node[], value: Matrix, back: (gradient: Matrix) => void): Node {
  const gradient = matrix(value.rows, value.cols);
  return { operation, inputs, value, gradient, back: () => back(gradient) };
}

/** A leaf: an input, a parameter or a constant. */
export const variable = (value: Matrix): Node => make('variable', [], value, () => {});

/** A leaf that holds one number. */
export const scalar = (value: number): Node => variable(matrix(1, 1, Float64Array.of(value)));

/** Y = A B: (N×m) = (N×n)(n×m); ∂A = ∂Y Bᵀ, ∂B = Aᵀ ∂Y. */
export function multiplyMatrices(A: Node, B: Node): Node {
  const [a, b] = [A.value, B.value];
  if (a.cols !== b.rows) throw new ShapeError(`multiplyMatrices: ${shape(a)} times ${shape(b)}`);
  const Y = matrix(a.rows, b.cols);
  eachProduct(a, b, (i, j, k) => (Y.row[i]![j]! += a.row[i]![k]! * b.row[k]![j]!));
  return make('matrix product', [A, B], Y, (dY) => {
    eachProduct(a, b, (i, j, k) => {
      A.gradient.row[i]![k]! += dY.row[i]![j]! * b.row[k]![j]!;
      B.gradient.row[k]![j]! += a.row[i]![k]! * dY.row[i]![j]!;
    });
  });
}

function eachProduct(a: Matrix, b: Matrix, visit: (i: number, j: number, k: number) => void): void {
  for (let i = 0; i < a.rows; i++) for (let j = 0; j < b.cols; j++) for (let k = 0; k < a.cols; k++) visit(i, j, k);
}

/**
 * A node for y = f(a, b) element by element. A row or a single number is repeated to the other's shape, and its gradient
 * adds up over the repetitions.
 */
function elementwise(
  operation: string,
  A: Node,
  B: Node,
  f: (a: number, b: number) => number,
  slopes: (a: number, b: number) => readonly [number, number],
): Node {
  const [a, b] = [A.value, B.value];
  const rows = Math.max(a.rows, b.rows);
  const cols = Math.max(a.cols, b.cols);
  for (const { rows: r, cols: c } of [a, b]) {
    if ((r !== rows && r !== 1) || (c !== cols && c !== 1)) {
      throw new ShapeError(`${operation}: ${shape(a)} with ${shape(b)}`);
    }
  }
  const at = (M: Matrix, e: number): number =>
    (M.rows === 1 ? 0 : Math.floor(e / cols) * M.cols) + (M.cols === 1 ? 0 : e % cols);
  const Y = matrix(rows, cols);
  for (let e = 0; e < Y.data.length; e++) Y.data[e] = f(a.data[at(a, e)]!, b.data[at(b, e)]!);
  return make(operation, [A, B], Y, (dY) => {
    for (let e = 0; e < Y.data.length; e++) {
      const [slopeA, slopeB] = slopes(a.data[at(a, e)]!, b.data[at(b, e)]!);
      A.gradient.data[at(a, e)]! += slopeA * dY.data[e]!;
      B.gradient.data[at(b, e)]! += slopeB * dY.data[e]!;
    }
  });
}

/** a + b */
export const add = (A: Node, B: Node): Node =>
  elementwise(
    'sum',
    A,
    B,
    (a, b) => a + b,
    () => [1, 1],
  );

/** a − b */
export const subtract = (A: Node, B: Node): Node =>
  elementwise(
    'difference',
    A,
    B,
    (a, b) => a - b,
    () => [1, -1],
  );

/** a ⊙ b */
export const multiply = (A: Node, B: Node): Node =>
  elementwise(
    'product',
    A,
    B,
    (a, b) => a * b,
    (a, b) => [b, a],
  );

/** a / b */
export const divide = (A: Node, B: Node): Node =>
  elementwise(
    'quotient',
    A,
    B,
    (a, b) => a / b,
    (a, b) => [1 / b, -a / (b * b)],
  );

/** A node for y = f(a), element by element. */
function mapped(operation: string, A: Node, f: (a: number) => number, slope: (a: number) => number): Node {
  const Y = matrix(A.value.rows, A.value.cols, A.value.data.map(f));
  return make(operation, [A], Y, (dY) => {
    for (let e = 0; e < Y.data.length; e++) A.gradient.data[e]! += slope(A.value.data[e]!) * dY.data[e]!;
  });
}

/** σ(a) for any of the activations. */
export function activateNode(A: Node, name: ActivationName): Node {
  const { f, slope }: Activation = named('activateNode', activations, name);
  return mapped(
    name,
    A,
    (a) => f(a),
    (a) => slope(a),
  );
}

/** eᵃ */
export const exponential = (A: Node): Node => mapped('exp', A, exp, exp);

/** ln a */
export const logarithm = (A: Node): Node => mapped('ln', A, ln, (a) => 1 / a);

/** factor · a */
export const scale = (A: Node, factor: number): Node =>
  mapped(
    `times ${factor}`,
    A,
    (a) => factor * a,
    () => factor,
  );

/** Aᵀ */
export function transpose(A: Node): Node {
  const Y = matrix(A.value.cols, A.value.rows);
  A.value.row.forEach((values, i) => values.forEach((value, j) => (Y.row[j]![i] = value)));
  return make('transpose', [A], Y, (dY) => {
    dY.row.forEach((values, i) => values.forEach((value, j) => (A.gradient.row[j]![i]! += value)));
  });
}

/** The sum of all values, 1×1. */
export function sum(A: Node): Node {
  const Y = matrix(1, 1);
  for (const value of A.value.data) Y.data[0]! += value;
  return make('sum of all', [A], Y, (dY) => {
    for (let e = 0; e < A.value.data.length; e++) A.gradient.data[e]! += dY.data[0]!;
  });
}

/** The sum of each row, N×1. */
export function sumRows(A: Node): Node {
  const Y = matrix(A.value.rows, 1);
  A.value.row.forEach((values, i) => values.forEach((value) => (Y.data[i]! += value)));
  return make('sum of rows', [A], Y, (dY) => {
    A.gradient.row.forEach((values, i) => values.forEach((_, j) => (values[j]! += dY.data[i]!)));
  });
}

/** All nodes on which this one depends, arguments before results. */
export function nodesInOrder(last: Node): Node[] {
  const order: Node[] = [];
  const seen = new Set<Node>();
  const stack: { node: Node; next: number }[] = [{ node: last, next: 0 }];
  seen.add(last);
  while (stack.length > 0) {
    const top = stack.at(-1)!;
    const input = top.node.inputs[top.next++];
    if (input === undefined) order.push(stack.pop()!.node);
    else if (!seen.has(input)) {
      seen.add(input);
      stack.push({ node: input, next: 0 });
    }
  }
  return order;
}

/** Backward against the edges: fills the gradient of every node on which the 1×1 node `last` depends. */
export function differentiate(last: Node): void {
  if (last.value.rows !== 1 || last.value.cols !== 1) {
    throw new ShapeError(`differentiate: the last node must be 1×1, got ${shape(last.value)}`);
  }
  const order = nodesInOrder(last);
  for (const { gradient } of order) gradient.data.fill(0);
  last.gradient.data[0] = 1;
  for (let n = order.length - 1; n >= 0; n--) order[n]!.back();
}
