// An exhibit of the bug museum: four engines walk one graph backward. The right one lets a node send only when all its
// users have sent; one recurses and sends at every visit; one sends at the first visit and never again; one writes over
// what has come back where it should add.
import { add, multiply, type Node, nodesInOrder, scalar, scale } from '../../lib/nn/index.ts';
import { choice, defineExperiment, integer, number } from '../../lib/parameter/index.ts';

export const ENGINES = ['ordered', 'every-visit', 'first-visit', 'overwrites'] as const;
export type Engine = (typeof ENGINES)[number];
const GRAPHS = ['two-path', 'first', 'doublings'] as const;
export type GraphName = (typeof GRAPHS)[number];

export interface Result {
  /** ∂(result)/∂x by the engine, by the right one, by central differences. */
  gradient: number;
  right: number;
  numeric: number;
  /** |gradient − numeric| over the larger of both. */
  check: number;
  nodes: number;
  /** How often a node sent back or was come to. */
  visits: number;
  /** What the shared node held each time it sent. */
  held: number[];
  value: number;
  /** The square of the result as x descends it with this gradient, over its start, at most 1. */
  share: number[];
}

interface Graph {
  readonly x: Node;
  readonly last: Node;
  /** The node that is used twice. */
  readonly shared: Node;
}

/** The graph's nodes for x. */
export function graphOf(name: GraphName, x0: number, doublings: number): Graph {
  const x = scalar(x0);
  if (name === 'two-path') {
    const y = scale(x, 3);
    return { x, last: add(scale(y, 2), scale(y, 5)), shared: y };
  }
  if (name === 'first') {
    const y = scalar(3);
    return { x, last: multiply(add(x, y), multiply(x, y)), shared: x };
  }
  let node = x;
  let before = x;
  for (let k = 0; k < doublings; k++) {
    before = node;
    node = add(node, node);
  }
  return { x, last: node, shared: before };
}

/** From the last node back: a node's turn comes when all its users have had theirs. */
export function usersFirst(last: Node): Node[] {
  const waiting = new Map<Node, number>();
  for (const { inputs } of nodesInOrder(last)) {
    for (const input of inputs) waiting.set(input, (waiting.get(input) ?? 0) + 1);
  }
  const order = [last];
  for (const node of order) {
    for (const input of node.inputs) {
      const left = waiting.get(input)! - 1;
      waiting.set(input, left);
      if (left === 0) order.push(input);
    }
  }
  return order;
}

/** Walks back in the engine's manner. */
function walk(engine: Engine, { last, shared }: Graph): { visits: number; held: number[] } {
  const order = usersFirst(last);
  for (const { gradient } of order) gradient.data.fill(0);
  last.gradient.data[0] = 1;
  const held: number[] = [];
  let visits = 0;
  const fire = (node: Node): void => {
    visits++;
    if (node === shared) held.push(node.gradient.data[0]!);
    if (engine !== 'overwrites') return node.back();
    for (const input of new Set(node.inputs)) input.gradient.data.fill(0);
    node.back();
  };
  const fired = new Set<Node>();
  const recurse = (node: Node): void => {
    if (engine === 'first-visit' && fired.has(node)) return;
    fired.add(node);
    fire(node);
    for (const input of node.inputs) recurse(input);
  };
  if (engine === 'every-visit' || engine === 'first-visit') recurse(last);
  else for (const node of order) fire(node);
  return { visits, held };
}

function gradientAt(engine: Engine, name: GraphName, x: number, doublings: number) {
  const graph = graphOf(name, x, doublings);
  const { visits, held } = walk(engine, graph);
  return { gradient: graph.x.gradient.data[0]!, visits, held, value: graph.last.value.data[0]! };
}

const STEP = 1e-5;
const SHARES = 101;

export const experiment = defineExperiment({
  id: 'graph-order',
  lesson: 'computational-graphs',
  documents: [],
  parameters: {
    engine: choice({ default: 'every-visit', options: ENGINES }),
    graph: choice({ default: 'two-path', options: GRAPHS }),
    x: number({ default: 1, range: [-3, 3], step: 0.1, limits: { from: -20, to: 20 }, quantity: 'x' }),
    doublings: integer({ default: 2, range: [1, 16], limits: { from: 1, to: 16 } }),
    eta: number({ default: 0.05, range: [0.001, 1], step: 0.001, scale: 'log', limits: { above: 0, to: 10 } }),
    steps: integer({ default: 20, range: [1, 60], limits: { from: 1, to: 100 } }),
  },
  presets: [
    { name: 'two-path', settings: {} },
    { name: 'published', settings: { graph: 'doublings', doublings: 2 } },
  ],
  // Recursion visits 2ᵏ⁺¹ nodes of k doublings.
  work: ({ doublings, steps, graph, engine }) =>
    (engine === 'every-visit' && graph === 'doublings' ? 20 * (1 << doublings) : 500) * (steps + 4),
  *run({ engine, graph, x, doublings, eta, steps }) {
    yield { step: 0, of: 1 };
    const { gradient, visits, held, value } = gradientAt(engine, graph, x, doublings);
    const right = gradientAt('ordered', graph, x, doublings).gradient;
    const valueAt = (at: number): number => graphOf(graph, at, doublings).last.value.data[0]!;
    const numeric = (valueAt(x + STEP) - valueAt(x - STEP)) / (2 * STEP);
    const size = Math.max(Math.abs(gradient), Math.abs(numeric));
    // Descent on ½ (result)², whose derivative along the result is the result itself.
    const costs = [value * value];
    let at = x;
    for (let k = 0; k < steps && costs.at(-1)! <= 1e12; k++) {
      const here = gradientAt(engine, graph, at, doublings);
      at -= eta * here.value * here.gradient;
      const next = valueAt(at);
      costs.push(next * next);
    }
    const share = (cost: number): number => (costs[0]! === 0 ? 0 : Math.min(1, cost / costs[0]!));
    return {
      ...{ gradient, right, numeric, value, visits, held },
      check: size === 0 ? 0 : Math.abs(gradient - numeric) / size,
      nodes: nodesInOrder(graphOf(graph, x, doublings).last).length,
      share: costs.slice(0, SHARES).map(share),
    } satisfies Result;
  },
});
