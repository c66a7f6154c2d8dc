// Algorithm 23.3 of document D changes the weights of a layer before it passes the error down through them. What that
// does to the gradients below, and what the other order does.
import {
  backward,
  biasGradientBP3,
  createNetwork,
  forward,
  hiddenErrorBP2,
  matrixFrom,
  outputErrorBP1,
  weightGradientBP4,
  type Matrix,
  type Network,
} from '../../lib/nn/index.ts';
import { defineExperiment, integer, number } from '../../lib/parameter/index.ts';
import { smallNetwork as OWN } from '../../lib/data/index.ts';

export interface Result {
  /** The largest relative error over the gradient arrays below the output. */
  errorIfUpdatedFirst: number;
  errorIfPassedFirst: number;
  /** How far the weights move in a backward pass alone, and in the step after it. */
  movedByBackwardPass: number;
  movedByStep: number;
}

const ORDERS = ['updated-first', 'passed-first'] as const;
type Order = (typeof ORDERS)[number];

/** The lesson's own network for seed 0, one of the same shape with drawn weights for any other. */
export function networkOf(seed: number): Network {
  const options = { sizes: [...OWN.sizes], output: 'sigmoid', cost: 'quadratic', seed } as const;
  if (seed > 0) return createNetwork({ ...options, scheme: 'standard-normal' });
  const network = createNetwork(options);
  network.layers.forEach((layer, l) => {
    layer.W.data.set(OWN.W[l]!.flat());
    layer.b.set(OWN.b[l]!);
  });
  return network;
}

/** One pass from the output to the first layer that steps on its way, in the order asked for. */
export function descendOnTheWay(network: Network, X: Matrix, Y: Matrix, eta: number, order: Order): void {
  const { layers, cost, kernels, mode } = network;
  const step = ({ W, b, dW, db }: Network['layers'][number]): void => {
    kernels.descend(W.data, dW.data, eta);
    kernels.descend(b, db, eta);
  };
  const last = layers.length - 1;
  for (let l = last; l >= 0; l--) {
    const layer = layers[l]!;
    if (l === last) outputErrorBP1(layer, Y, cost, mode);
    else hiddenErrorBP2(layer, layers[l + 1]!, kernels, mode);
    if (l < last && order === 'passed-first') step(layers[l + 1]!);
    biasGradientBP3(layer.db, layer.delta, kernels);
    weightGradientBP4(layer.dW, l > 0 ? layers[l - 1]!.h : X, layer.delta, kernels);
    if (order === 'updated-first' || l === 0) step(layer);
  }
}

const norm = (values: readonly number[]): number => Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));

/** As in the gradient check: ‖a − n‖ over the larger of both norms, per array. */
function relativeError(found: readonly number[], right: readonly number[]): number {
  const size = Math.max(norm(found), norm(right));
  return size === 0 ? 0 : norm(found.map((value, i) => value - right[i]!)) / size;
}

const gradientsBelow = ({ layers }: Network): number[][] =>
  layers.slice(0, -1).flatMap(({ dW, db }) => [Array.from(dW.data), Array.from(db)]);

const valuesOf = ({ parameters }: Network): number[] => parameters.flatMap(({ values }) => Array.from(values));
const farthest = (before: readonly number[], after: readonly number[]): number =>
  before.reduce((most, value, i) => Math.max(most, Math.abs(after[i]! - value)), 0);

export const experiment = defineExperiment({
  id: 'order-of-update',
  lesson: 'backpropagation',
  documents: ['D'],
  parameters: {
    eta: number({ default: 0.1, range: [0.001, 10], step: 0.001, scale: 'log', limits: { above: 0, to: 1e6 } }),
    seed: integer({ default: 0, range: [0, 40], limits: { from: 0, to: 4_294_967_295 } }),
  },
  presets: [{ name: 'own', settings: {} }],
  work: () => 500,
  *run({ eta, seed }) {
    yield { step: 0, of: 1 };
    const [X, Y] = [matrixFrom(OWN.x), matrixFrom(OWN.y)];
    const right = networkOf(seed);
    const start = valuesOf(right);
    forward(right, X);
    backward(right, X, Y);
    const truth = gradientsBelow(right);
    const movedByBackwardPass = farthest(start, valuesOf(right));
    const [updatedFirst = 0, passedFirst = 0] = ORDERS.map((order) => {
      const network = networkOf(seed);
      forward(network, X);
      descendOnTheWay(network, X, Y, eta, order);
      return gradientsBelow(network).reduce((most, found, i) => Math.max(most, relativeError(found, truth[i]!)), 0);
    });
    for (const { values, gradient } of right.parameters) right.kernels.descend(values, gradient, eta);
    const result: Result = {
      errorIfUpdatedFirst: updatedFirst,
      errorIfPassedFirst: passedFirst,
      movedByBackwardPass,
      movedByStep: farthest(start, valuesOf(right)),
    };
    return result;
  },
});
