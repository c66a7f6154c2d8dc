// An exhibit of the bug museum: the neuron of `slow-learning` under cross-entropy, where the output's error may be
// taken by the wrong function. The slip steps along ∂E/∂h where ∂E/∂z belongs; document A's printed panels show it.
import { DivergenceError, checkGradients, createNetwork, matrixFrom, train, type Network } from '../../lib/nn/index.ts';
import { choice, defineExperiment, integer, number } from '../../lib/parameter/index.ts';

export interface Result {
  /** Epochs + 1 values each; index 0 is before the first step. */
  output: number[];
  w: number[];
  b: number[];
  firstBelowHalf: number | null;
  /** What the gradient check says at the start: relative error of ∂E/∂w and ∂E/∂b. */
  check: { w: number; b: number };
  /** Where the cost stopped being finite, or null: the arrays end there. */
  diverged: { step: number; parameter: string } | null;
}

/** ∂E/∂h = (h − y) / (h (1 − h)): the derivative of the cost, one factor σ′ short of ∂E/∂z = h − y. */
function slip(delta: Float64Array, h: Float64Array, y: Float64Array): void {
  for (let j = 0; j < h.length; j++) delta[j] = (h[j]! - y[j]!) / (h[j]! * (1 - h[j]!));
}

/** The same live network with one function exchanged. */
const withSlip = (network: Network): Network => ({ ...network, cost: { ...network.cost, errorAtScores: slip } });

const anyNumber = { from: -20, to: 20 };

export const experiment = defineExperiment({
  id: 'slow-learning-slip',
  lesson: 'slow-learning',
  documents: ['A'],
  parameters: {
    rule: choice({ default: 'slip', options: ['right', 'slip'] }),
    eta: number({ default: 0.005, range: [0.001, 0.15], step: 0.001, scale: 'log', limits: { above: 0, to: 1 } }),
    w: number({ default: 2, range: [-4, 4], step: 0.05, limits: anyNumber, quantity: 'w' }),
    b: number({ default: 2, range: [-4, 4], step: 0.05, limits: anyNumber, quantity: 'b' }),
    epochs: integer({ default: 300, range: [10, 1000], limits: { from: 1, to: 10_000 } }),
  },
  presets: [{ name: 'panels', settings: { rule: 'slip', eta: 0.005 } }],
  work: ({ epochs }) => 50 * epochs,
  *run({ rule, eta, w, b, epochs }) {
    const right = createNetwork({ sizes: [1, 1], output: 'sigmoid', cost: 'cross-entropy' });
    const network = rule === 'slip' ? withSlip(right) : right;
    const neuron = network.layers[0]!;
    neuron.W.data[0] = w;
    neuron.b[0] = b;
    const data = { X: matrixFrom([[1]]), Y: matrixFrom([[0]]) };
    const [ofW, ofB] = checkGradients(network, data.X, data.Y).byParameter;
    const check = { w: ofW!.relativeError, b: ofB!.relativeError };
    const result: Result = { output: [], w: [], b: [], firstBelowHalf: null, check, diverged: null };
    try {
      for (const { epoch } of train(network, data, { eta, epochs })) {
        const output = neuron.h.data[0]!;
        result.output.push(output);
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
