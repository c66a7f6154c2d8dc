// An exhibit of the bug museum: a cost that takes scores is given probabilities, so that softmax is applied twice. Three
// scores learn that the third class is right; the cost may be right, doubled with the error left as it was, or doubled
// and differentiated as it stands, as a framework would.
import {
  categoricalCrossEntropy,
  checkGradients,
  createNetwork,
  matrixFrom,
  softmax,
  softmaxBackward,
  train,
  type Cost,
} from '../../lib/nn/index.ts';
import { choice, defineExperiment, integer, number } from '../../lib/parameter/index.ts';

export interface Result {
  /** Epochs + 1 values each; index 0 is before the first step. */
  cost: number[];
  /** The cost as a share of the first. */
  relative: number[];
  /** The probability of the right class. */
  probability: number[];
  /** Relative error of the gradients at the start. */
  check: { w: number; b: number };
}

/** −ln softmax(softmax(z))_class: the outputs h are taken for scores once more. */
const lossTwice: Cost['loss'] = (_z, h, y) => categoricalCrossEntropy.loss(h, h, y);

/** Through both of them, from the outside in. */
function errorTwice(out: Float64Array, h: Float64Array, y: Float64Array): void {
  const outer = new Float64Array(h.length);
  softmax(outer, h);
  for (let j = 0; j < h.length; j++) outer[j]! -= y[j]!;
  softmaxBackward(out, h, outer);
}

const COSTS: Readonly<Record<string, Partial<Cost>>> = {
  once: {},
  twice: { loss: lossTwice },
  'twice-differentiated': { loss: lossTwice, errorAtScores: errorTwice },
};

/** B's scores, as weights from a single input of 1. */
const SCORES = [2, 1, 0.1];

export const experiment = defineExperiment({
  id: 'double-softmax',
  lesson: 'losses',
  documents: [],
  parameters: {
    rule: choice({ default: 'twice', options: ['once', 'twice', 'twice-differentiated'] }),
    eta: number({ default: 0.5, range: [0.05, 2], step: 0.05, scale: 'log', limits: { above: 0, to: 10 } }),
    epochs: integer({ default: 60, range: [10, 300], limits: { from: 1, to: 5000 } }),
  },
  presets: [{ name: 'scores', settings: {} }],
  work: ({ epochs }) => 200 * epochs,
  *run({ rule, eta, epochs }) {
    const right = createNetwork({ sizes: [1, 3], output: 'softmax', cost: 'cross-entropy' });
    const network = { ...right, cost: { ...right.cost, ...COSTS[rule] } };
    const layer = network.layers[0]!;
    layer.W.data.set(SCORES);
    const data = { X: matrixFrom([[1]]), Y: matrixFrom([[0, 0, 1]]) };
    const [ofW, ofB] = checkGradients(network, data.X, data.Y).byParameter;
    const check = { w: ofW!.relativeError, b: ofB!.relativeError };
    const result: Result = { cost: [], relative: [], probability: [], check };
    for (const { epoch, cost } of train(network, data, { eta, epochs })) {
      result.cost.push(cost);
      result.relative.push(cost / result.cost[0]!);
      result.probability.push(layer.h.data[2]!);
      yield { step: epoch, of: epochs };
    }
    return result;
  },
});
