// The graph against differences, and layer-by-layer backpropagation against the graph.
import { describe, expect, it } from 'vitest';
import { activations, type ActivationName } from './activations.ts';
import { backward } from './backpropagation.ts';
import type { CostName } from './costs.ts';
import {
  activateNode,
  add,
  differentiate,
  divide,
  exponential,
  logarithm,
  multiply,
  multiplyMatrices,
  type Node,
  nodesInOrder,
  scalar,
  scale,
  subtract,
  sum,
  sumRows,
  transpose,
  variable,
} from './graph.ts';
import type { OutputName } from './layer.ts';
import { copy, type Matrix, matrix, matrixFrom } from './matrix.ts';
import { costOf, createNetwork, forward, type Network } from './network.ts';
import { createRandom, fillNormal, uniform } from './random.ts';

/** Two ways through the same sums, which round in another order. */
const SAME = 1e-12;

const drawn = (rows: number, cols: number, seed: number): Matrix => {
  const M = matrix(rows, cols);
  fillNormal(M, createRandom(seed), 1);
  return M;
};

const copied = (M: Matrix): Node => {
  const own = matrix(M.rows, M.cols);
  copy(own, M);
  return variable(own);
};

/** ½‖h − y‖², binary or categorical cross-entropy, written out from the graph's own operations. */
function costNode(z: Node, output: OutputName, cost: CostName, Y: Matrix): Node {
  const y = variable(Y);
  const exponentials = exponential(z);
  const h = output === 'softmax' ? divide(exponentials, sumRows(exponentials)) : activateNode(z, output);
  const one = scalar(1);
  const perValue =
    cost === 'quadratic'
      ? scale(multiply(subtract(h, y), subtract(h, y)), 0.5)
      : output === 'softmax'
        ? scale(multiply(y, logarithm(h)), -1)
        : scale(add(multiply(y, logarithm(h)), multiply(subtract(one, y), logarithm(subtract(one, h)))), -1);
  return scale(sum(perValue), 1 / Y.rows);
}

function graphOf(network: Network, X: Matrix, Y: Matrix): { cost: Node; parameters: Node[] } {
  let H = variable(X);
  const parameters: Node[] = [];
  network.layers.forEach(({ W, b, activation }, l) => {
    const [w, bias] = [copied(W), variable(matrix(1, b.length, b.slice()))];
    parameters.push(w, bias);
    const z = add(multiplyMatrices(H, w), bias);
    H =
      l === network.layers.length - 1 || activation === 'softmax'
        ? z
        : activateNode(z, activation.name as ActivationName);
  });
  const { output, cost } = network.options;
  return { cost: costNode(H, output, cost, Y), parameters };
}

function relativeDistance(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let [difference, left, right] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    difference += (a[i]! - b[i]!) ** 2;
    left += a[i]! ** 2;
    right += b[i]! ** 2;
  }
  return difference === 0 ? 0 : Math.sqrt(difference / Math.max(left, right));
}

const pairs: [OutputName, CostName][] = [
  ['sigmoid', 'quadratic'],
  ['softmax', 'quadratic'],
  ['sigmoid', 'cross-entropy'],
  ['softmax', 'cross-entropy'],
];

describe.each(Object.keys(activations) as ActivationName[])('backpropagation against the graph, %s', (hidden) => {
  it.each(pairs)('%s outputs, %s cost', (output, cost) => {
    const network = createNetwork({ sizes: [3, 4, 5, 2], hidden, output, cost, scheme: 'xavier', seed: 3 });
    network.layers.forEach(({ b }, l) => b.set(drawn(1, b.length, 20 + l).data));
    const X = drawn(4, 3, 8);
    const random = createRandom(4);
    const Y = matrixFrom(Array.from({ length: 4 }, () => uniform(random)).map((share) => [share, 1 - share]));
    forward(network, X);
    backward(network, X, Y);
    const graph = graphOf(network, X, Y);
    differentiate(graph.cost);
    expect(Math.abs(graph.cost.value.data[0]! - costOf(network, Y))).toBeLessThanOrEqual(SAME);
    const expected = network.parameters.filter(({ name }) => /^[Wb]/.test(name));
    expect(graph.parameters.length).toBe(expected.length);
    graph.parameters.forEach(({ gradient }, p) => {
      expect(relativeDistance(gradient.data, expected[p]!.gradient), expected[p]!.name).toBeLessThanOrEqual(SAME);
    });
  });
});

const operations: [string, (A: Node, B: Node) => Node][] = [
  ['add', add],
  ['subtract', subtract],
  ['multiply', multiply],
  ['divide', (A, B) => divide(A, exponential(B))],
  ['multiplyMatrices', (A, B) => multiplyMatrices(A, transpose(B))],
  ['exponential', (A) => exponential(A)],
  ['logarithm', (A) => logarithm(exponential(A))],
  ['scale', (A) => scale(A, -3)],
  ['sumRows', (A, B) => multiply(sumRows(A), B)],
  ['transpose', (A, B) => multiplyMatrices(transpose(A), B)],
  ['sigmoid', (A) => activateNode(A, 'sigmoid')],
  ['the same node twice', (A) => multiply(A, A)],
];

it.each(operations)('%s agrees with differences', (_, operation) => {
  const [a, b] = [drawn(3, 2, 1), drawn(3, 2, 2)];
  const loss = (): [Node, Node, Node] => {
    const [A, B] = [variable(a), variable(b)];
    const value = operation(A, B);
    return [sum(multiply(value, value)), A, B];
  };
  const [last, A, B] = loss();
  differentiate(last);
  for (const [M, { gradient }] of [
    [a, A],
    [b, B],
  ] as const) {
    for (let e = 0; e < M.data.length; e++) {
      const kept = M.data[e]!;
      const at = (value: number): number => ((M.data[e] = value), loss()[0].value.data[0]!);
      const numeric = (at(kept + 1e-5) - at(kept - 1e-5)) / 2e-5;
      M.data[e] = kept;
      expect(Math.abs(numeric - gradient.data[e]!)).toBeLessThanOrEqual(1e-7 * Math.max(1, Math.abs(numeric)));
    }
  }
});

it('adds up over repeated rows, columns and numbers', () => {
  const [A, row, column, one] = [
    variable(drawn(3, 2, 1)),
    variable(drawn(1, 2, 2)),
    variable(drawn(3, 1, 3)),
    scalar(2),
  ];
  differentiate(sum(add(add(add(A, row), column), one)));
  expect(Array.from(row.gradient.data)).toEqual([3, 3]);
  expect(Array.from(column.gradient.data)).toEqual([2, 2, 2]);
  expect(Array.from(one.gradient.data)).toEqual([6]);
});

it('adds up over paths, and starts afresh each time', () => {
  const x = scalar(3);
  const y = add(multiply(x, x), x);
  differentiate(y);
  differentiate(y);
  expect(x.gradient.data[0]).toBe(7);
  expect(nodesInOrder(y).map(({ operation }) => operation)).toEqual(['variable', 'product', 'sum']);
});

it('survives ten thousand nodes in a row', () => {
  let node = scalar(1);
  const first = node;
  for (let i = 0; i < 10_000; i++) node = scale(node, 1);
  differentiate(node);
  expect(first.gradient.data[0]).toBe(1);
});

it('says which shapes do not fit', () => {
  const [A, B] = [variable(matrix(2, 3)), variable(matrix(2, 2))];
  expect(() => multiplyMatrices(A, B)).toThrow('multiplyMatrices: 2×3 times 2×2');
  expect(() => add(A, B)).toThrow('sum: 2×3 with 2×2');
  expect(() => differentiate(A)).toThrow('differentiate: the last node must be 1×1, got 2×3');
  expect(() => activateNode(A, 'sigmoyd' as ActivationName)).toThrow(
    'activateNode: unknown name "sigmoyd", expected one of step,',
  );
});
