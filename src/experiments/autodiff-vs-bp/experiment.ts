// The same gradients from two programs that share nothing but the network: BP1 to BP4 layer by layer, and the graph, which
// knows no layers. Beside them central differences, which know neither.
import {
  activateNode,
  add,
  backward,
  checkGradients,
  createNetwork,
  createRandom,
  differentiate,
  fillNormal,
  forward,
  matrix,
  matrixFrom,
  multiply,
  multiplyMatrices,
  type Network,
  type Node,
  nodesInOrder,
  scale,
  stream,
  subtract,
  sum,
  toRows,
  uniform,
  variable,
} from '../../lib/nn/index.ts';
import { arrayOf, choice, defineExperiment, integer, list, ParameterError } from '../../lib/parameter/index.ts';

export const ACTIVATIONS = ['sigmoid', 'tanh', 'softplus', 'relu', 'identity'] as const;

export interface Compared {
  /** W1, b1, W2, … */
  name: string;
  /** ‖graph − BP‖ over the longer of both. */
  difference: number;
  /** ‖BP − central difference‖ over the longer of both. */
  numeric: number;
  /** How many numbers it holds. */
  count: number;
}

export interface Result {
  /** Of all arrays. */
  largest: number;
  /** The largest difference of one number. */
  absolute: number;
  byParameter: Compared[];
  nodes: number;
  parameters: number;
}

const lengthOf = (values: ArrayLike<number>): number => {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i]! * values[i]!;
  return Math.sqrt(total);
};

function apart(a: Float64Array, b: Float64Array): number {
  const size = Math.max(lengthOf(a), lengthOf(b));
  return size === 0 ? 0 : lengthOf(a.map((value, i) => value - b[i]!)) / size;
}

/** H ← σ(H W + b) for every layer, then the mean of ½‖H − Y‖². */
function graphOf({ layers }: Network, X: number[][], Y: number[][], hidden: (typeof ACTIVATIONS)[number]) {
  const leaves: Node[] = [];
  let H = variable(matrixFrom(X));
  layers.forEach(({ W, b }, l) => {
    const [w, bias] = [variable(matrixFrom(toRows(W))), variable(matrixFrom([Array.from(b)]))];
    leaves.push(w, bias);
    H = activateNode(add(multiplyMatrices(H, w), bias), l === layers.length - 1 ? 'sigmoid' : hidden);
  });
  const miss = subtract(H, variable(matrixFrom(Y)));
  return { cost: scale(sum(multiply(miss, miss)), 0.5 / Y.length), leaves };
}

export const experiment = defineExperiment({
  id: 'autodiff-vs-bp',
  lesson: 'computational-graphs',
  documents: ['B', 'D'],
  parameters: {
    sizes: list({ default: [3, 5, 4, 2], lengths: [[2, 6]], limits: { from: 1, to: 24 } }),
    activation: choice({ default: 'sigmoid', options: ACTIVATIONS }),
    batch: integer({ default: 4, range: [1, 16], limits: { from: 1, to: 32 } }),
    seed: integer({ default: 1, range: [1, 40], limits: { from: 0, to: 4_294_967_295 } }),
  },
  presets: [
    { name: 'own', settings: {} },
    { name: 'deep', settings: { sizes: '[4,8,8,8,8,2]' } },
  ],
  work({ sizes, batch }) {
    const weights = arrayOf<number[]>(sizes).reduce((total, size, i, all) => total + size * (all[i + 1] ?? 0), 0);
    return 4 * weights * weights * batch;
  },
  *run({ sizes: text, activation, batch, seed }) {
    yield { step: 0, of: 1 };
    const sizes = arrayOf<number[]>(text);
    if (!sizes.every(Number.isInteger)) throw new ParameterError(`sizes: ${text} must be whole numbers`);
    const network = createNetwork({
      ...{ sizes, hidden: activation, output: 'sigmoid', cost: 'quadratic', scheme: 'xavier', seed },
    });
    const random = stream(createRandom(seed), 'batch');
    const X = matrix(batch, sizes[0]!);
    fillNormal(X, random, 1);
    for (const { b } of network.layers) b.set(b.map(() => uniform(random) - 0.5));
    const Y = matrixFrom(
      Array.from({ length: batch }, () => Array.from({ length: sizes.at(-1)! }, () => uniform(random))),
    );
    const { byParameter: checked } = checkGradients(network, X, Y);
    forward(network, X);
    backward(network, X, Y);
    const { cost, leaves } = graphOf(network, toRows(X), toRows(Y), activation);
    differentiate(cost);
    const own = network.layers.flatMap(({ dW, db }, l) => [
      { name: `W${l + 1}`, values: dW.data },
      { name: `b${l + 1}`, values: Float64Array.from(db) },
    ]);
    const byParameter = own.map(({ name, values }, p): Compared => ({
      name,
      difference: apart(leaves[p]!.gradient.data, values),
      numeric: checked[p]!.relativeError,
      count: values.length,
    }));
    const absolute = own.flatMap(({ values }, p) =>
      Array.from(values, (one, i) => Math.abs(one - leaves[p]!.gradient.data[i]!)),
    );
    return {
      largest: byParameter.reduce((most, { difference }) => Math.max(most, difference), 0),
      absolute: absolute.reduce((most, one) => Math.max(most, one), 0),
      byParameter,
      nodes: nodesInOrder(cost).length,
      parameters: byParameter.reduce((total, { count }) => total + count, 0),
    } satisfies Result;
  },
});
