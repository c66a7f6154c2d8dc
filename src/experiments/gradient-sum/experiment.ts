// An exhibit of the bug museum: the 48 points of `batch-modes`, descended with all of them a step, where the gradients may
// be summed instead of averaged.
import {
  DivergenceError,
  checkGradients,
  createNetwork,
  matrixFrom,
  plainKernels,
  train,
  type Kernels,
  type Network,
} from '../../lib/nn/index.ts';
import { LINE_START, linePoints } from '../../lib/data/line.ts';
import { choice, defineExperiment, integer, number } from '../../lib/parameter/index.ts';

export interface Result {
  /** Of all points, before the first step and after each. */
  cost: number[];
  /** The same in shares of the first, 1 where it is larger. */
  share: number[];
  /** What the gradient check says at the start: relative error of ∂E/∂w and ∂E/∂b. */
  check: { w: number; b: number };
  diverged: { step: number; parameter: string } | null;
}

/** The sums over the batch without the division by its size. */
const summing: Kernels = {
  ...plainKernels,
  weightGradient: (dW, H, delta) => plainKernels.weightGradient(dW, H, delta, 1),
  biasGradient: (db, delta) => plainKernels.biasGradient(db, delta, 1),
};

/** The same live network with one line exchanged. */
const withSums = (network: Network): Network => ({ ...network, kernels: summing });

export const experiment = defineExperiment({
  id: 'gradient-sum',
  lesson: 'gradient-descent',
  documents: [],
  parameters: {
    rule: choice({ default: 'sum', options: ['mean', 'sum'] }),
    eta: number({ default: 0.1, range: [0.001, 0.5], step: 0.001, scale: 'log', limits: { above: 0 } }),
    epochs: integer({ default: 40, range: [5, 100], limits: { from: 1, to: 10_000 } }),
    seed: integer({ default: 1, range: [1, 20], limits: { from: 0, to: 1_000_000 } }),
  },
  presets: [{ name: 'summed', settings: { rule: 'sum' } }],
  work: ({ epochs }) => 1500 * epochs,
  *run({ rule, eta, epochs, seed }) {
    const { x, y } = linePoints(seed);
    const data = { X: matrixFrom(x.map((u) => [u])), Y: matrixFrom(y.map((v) => [v])) };
    const right = createNetwork({ sizes: [1, 1], output: 'identity', cost: 'quadratic' });
    const network = rule === 'sum' ? withSums(right) : right;
    const neuron = network.layers[0]!;
    neuron.W.data[0] = LINE_START.w;
    neuron.b[0] = LINE_START.b;
    const [ofW, ofB] = checkGradients(network, data.X, data.Y).byParameter;
    const check = { w: ofW!.relativeError, b: ofB!.relativeError };
    const result: Result = { cost: [], share: [], check, diverged: null };
    try {
      for (const { epoch, cost } of train(network, data, { eta, epochs })) {
        result.cost.push(cost);
        result.share.push(Math.min(1, cost / result.cost[0]!));
        yield { step: epoch, of: epochs };
      }
    } catch (error) {
      if (!(error instanceof DivergenceError)) throw error;
      result.diverged = { step: error.step, parameter: error.parameter };
    }
    return result;
  },
});
