// From a formula and its numbers to a graph of the library: values flow forward while the nodes are made.
import {
  activateNode,
  add,
  divide,
  exponential,
  logarithm,
  type Matrix,
  matrixFrom,
  multiply,
  multiplyMatrices,
  type Node,
  nodesInOrder,
  scale,
  ShapeError,
  subtract,
  sum,
  transpose,
  variable,
} from '../../lib/nn/index.ts';
import { ParameterError } from '../../lib/parameter/index.ts';
import type { Program, Tree } from './formula.ts';
import type { Rows } from './values.ts';

/** A larger graph no longer fits a picture. */
const MOST_NODES = 40;

/** What a node is besides what the library knows of it. */
export interface Made {
  /** Of an input or a step. */
  readonly name: string | undefined;
  /** As it stands in a picture: +, ×, σ, ·3. */
  readonly sign: string;
  readonly isInput: boolean;
  /** The same operation on other arguments. */
  readonly again: ((inputs: readonly Node[]) => Node) | undefined;
}

export interface Graph {
  /** Arguments before results; the last is what is differentiated. */
  readonly order: readonly Node[];
  readonly made: ReadonlyMap<Node, Made>;
  readonly inputs: ReadonlyMap<string, Node>;
}

interface Operation {
  readonly sign: string;
  make(inputs: readonly Node[]): Node;
}

const one = (sign: string, make: (A: Node) => Node): Operation => ({ sign, make: ([A]) => make(A!) });
const two = (sign: string, make: (A: Node, B: Node) => Node): Operation => ({ sign, make: ([A, B]) => make(A!, B!) });

const OPERATIONS: Readonly<Record<string, Operation>> = {
  '+': two('+', add),
  '-': two('−', subtract),
  '*': two('×', multiply),
  '/': two('÷', divide),
  '@': two('@', multiplyMatrices),
  sigmoid: one('σ', (A) => activateNode(A, 'sigmoid')),
  tanh: one('tanh', (A) => activateNode(A, 'tanh')),
  relu: one('relu', (A) => activateNode(A, 'relu')),
  exp: one('exp', exponential),
  ln: one('ln', logarithm),
  sum: one('Σ', sum),
  transpose: one('ᵀ', transpose),
};

const short = (value: number): string => String(Math.round(value * 1e4) / 1e4).replace('-', '−');
const times = (factor: number): Operation => one(`·${short(factor)}`, (A) => scale(A, factor));

const hasEntry = ({ data }: Matrix, isBad: (value: number) => boolean): boolean => data.some(isBad);

/** What would have no value, said before it is computed. */
function refuse(kind: string, inputs: readonly Node[], at: number): void {
  const last = inputs.at(-1)!.value;
  if (kind === '/' && hasEntry(last, (value) => value === 0)) {
    throw new ParameterError(`formula: division by 0 at sign ${at}`);
  }
  const bad = last.data.find((value) => !(value > 0));
  if (kind === 'ln' && bad !== undefined) {
    throw new ParameterError(`formula: ln of ${short(bad)} at sign ${at}, it needs a number above 0`);
  }
}

export function buildGraph({ statements, inputs: names }: Program, values: ReadonlyMap<string, Rows>): Graph {
  const made = new Map<Node, Made>();
  const inputs = new Map<string, Node>();
  const known = new Map<string, Node | number>();

  const leaf = (rows: Rows, name?: string): Node => {
    const node = variable(matrixFrom(rows));
    const sign = name ?? short(rows[0]![0]!);
    made.set(node, { name, sign, isInput: name !== undefined, again: undefined });
    return node;
  };
  const nodeOf = (value: Node | number): Node => (typeof value === 'number' ? leaf([[value]]) : value);

  function apply(kind: string, { sign, make }: Operation, given: readonly Node[], at: number): Node {
    refuse(kind, given, at);
    const node = shaped(() => make(given), at);
    if (hasEntry(node.value, (value) => value - value !== 0)) {
      throw new ParameterError(`formula: what comes out at sign ${at} is too large for a number`);
    }
    made.set(node, { name: undefined, sign, isInput: false, again: make });
    if (made.size > MOST_NODES) throw new ParameterError(`formula: it has more than ${MOST_NODES} nodes`);
    return node;
  }

  /** A number times a node is a node of its own kind; numbers among themselves are worked out at once. */
  function binary(kind: string, left: Node | number, right: Node | number, at: number): Node | number {
    if (typeof left === 'number' && typeof right === 'number') {
      const value = apply(kind, OPERATIONS[kind]!, [nodeOf(left), nodeOf(right)], at).value;
      return value.data[0]!;
    }
    if (kind === '*' && typeof left === 'number') return apply(kind, times(left), [right as Node], at);
    if (kind === '*' && typeof right === 'number') return apply(kind, times(right), [left as Node], at);
    return apply(kind, OPERATIONS[kind]!, [nodeOf(left), nodeOf(right)], at);
  }

  function valueOf(tree: Tree): Node | number {
    switch (tree.kind) {
      case 'number':
        return tree.value;
      case 'name':
        return known.get(tree.name)!;
      case 'call':
        return apply(tree.name, OPERATIONS[tree.name]!, [nodeOf(valueOf(tree.of))], tree.at);
      case 'power': {
        const base = valueOf(tree.of);
        let result = base;
        for (let k = 1; k < tree.exponent; k++) result = binary('*', result, base, tree.at);
        return result;
      }
      default:
        return binary(tree.kind, valueOf(tree.left), valueOf(tree.right), tree.at);
    }
  }

  for (const name of names) {
    const node = leaf(values.get(name)!, name);
    inputs.set(name, node);
    known.set(name, node);
  }
  for (const { name, tree } of statements) {
    const value = valueOf(tree);
    if (name === undefined) known.set('', value);
    else {
      known.set(name, value);
      known.set('', value);
      const about = typeof value === 'number' ? undefined : made.get(value);
      if (about && about.name === undefined) made.set(value as Node, { ...about, name });
    }
  }
  const last = nodeOf(known.get('')!);
  const order = nodesInOrder(last);
  requireUse(
    statements.flatMap(({ name, at }) => (name === undefined ? [] : [{ name, at, node: known.get(name)! }])),
    order,
  );
  return { order, made, inputs };
}

/** A step that nothing uses would not be seen. */
function requireUse(steps: readonly { name: string; at: number; node: Node | number }[], order: readonly Node[]): void {
  const idle = steps.find(({ node }) => typeof node !== 'number' && !order.includes(node));
  if (idle) throw new ParameterError(`formula: the step ${idle.name} at sign ${idle.at} is not used by the last one`);
}

function shaped(make: () => Node, at: number): Node {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof ShapeError)) throw error;
    throw new ParameterError(`formula: the shapes at sign ${at} do not fit, ${error.message}`);
  }
}
