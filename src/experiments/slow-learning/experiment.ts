// One sigmoid neuron is to turn the input 1 into 0 and starts at 0.98 (document A): how long it takes depends on the
// cost that it descends.
import { DivergenceError, createNetwork, matrixFrom, train } from '../../lib/nn/index.ts';
import { choice, defineExperiment, integer, number } from '../../lib/parameter/index.ts';

export interface Result {
  /** Epochs + 1 values each; index 0 is before the first step. */
  output: number[];
  cost: number[];
  /** ∂E/∂w */
  gradient: number[];
  w: number[];
  b: number[];
  /** The first epoch whose output lies below ½, or null. */
  firstBelowHalf: number | null;
  /** Where the cost stopped being finite, or null: the arrays end there. */
  diverged: { step: number; parameter: string } | null;
}

const anyNumber = { from: -1000, to: 1000 };

export const experiment = defineExperiment({
  id: 'slow-learning',
  lesson: 'slow-learning',
  documents: ['A'],
  parameters: {
    cost: choice({ default: 'quadratic', options: ['quadratic', 'cross-entropy'] }),
    eta: number({ default: 0.15, range: [0.001, 10], step: 0.001, scale: 'log', limits: { above: 0 } }),
    w: number({ default: 2, range: [-4, 4], step: 0.05, limits: anyNumber, quantity: 'w' }),
    b: number({ default: 2, range: [-4, 4], step: 0.05, limits: anyNumber, quantity: 'b' }),
    x: number({ default: 1, range: [-3, 3], step: 0.05, limits: anyNumber, quantity: 'x' }),
    y: number({ default: 0, range: [0, 1], step: 0.01, limits: { from: 0, to: 1 }, quantity: 'y' }),
    epochs: integer({ default: 300, range: [10, 1000], limits: { from: 1, to: 200_000 } }),
  },
  presets: [
    { name: 'quadratic', settings: { cost: 'quadratic', eta: 0.15 } },
    { name: 'cross-entropy', settings: { cost: 'cross-entropy', eta: 0.005 } },
  ],
  work: ({ epochs }) => 50 * epochs,
  *run({ cost, eta, w, b, x, y, epochs }) {
    const network = createNetwork({ sizes: [1, 1], output: 'sigmoid', cost });
    const neuron = network.layers[0]!;
    neuron.W.data[0] = w;
    neuron.b[0] = b;
    const data = { X: matrixFrom([[x]]), Y: matrixFrom([[y]]) };
    const result: Result = {
      output: [],
      cost: [],
      gradient: [],
      w: [],
      b: [],
      firstBelowHalf: null,
      diverged: null,
    };
    try {
      for (const { epoch, cost } of train(network, data, { eta, epochs })) {
        const output = neuron.h.data[0]!;
        result.output.push(output);
        result.cost.push(cost);
        result.gradient.push(neuron.dW.data[0]!);
        result.w.push(neuron.W.data[0]!);
        result.b.push(neuron.b[0]!);
        if (output < 0.5) result.firstBelowHalf ??= epoch;
        yield { step: epoch, of: epochs };
      }
    } catch (error) {
      if (!(error instanceof DivergenceError)) throw error;
      result.diverged = { step: error.step, parameter: error.parameter };
    }
    return result;
  },
});
