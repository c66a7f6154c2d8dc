// An exhibit of the bug museum: softmax is differentiated as if it were a sigmoid, h (1 − h), and what each score does to
// the other outputs is left out. Three clouds, a hidden layer, the quadratic cost.
import { accuracyOf, checkGradients, createNetwork, matrixFrom, oneHot, train } from '../../lib/nn/index.ts';
import { choice, defineExperiment, integer, number } from '../../lib/parameter/index.ts';
import { CLASSES, clouds } from '../../lib/data/turned-clouds.ts';

export interface Result {
  /** Epochs + 1 values each; index 0 is before the first step. */
  cost: number[];
  /** The cost as a share of the first. */
  relative: number[];
  accuracy: number[];
  /** Relative errors of the gradients at the start. */
  check: Record<string, number>;
}

/** (h − y) h (1 − h): the diagonal of the Jacobian and nothing else. */
function diagonal(delta: Float64Array, h: Float64Array, y: Float64Array): void {
  for (let j = 0; j < h.length; j++) delta[j] = (h[j]! - y[j]!) * h[j]! * (1 - h[j]!);
}

const HIDDEN = 4;

export const experiment = defineExperiment({
  id: 'diagonal-softmax',
  lesson: 'softmax-output',
  documents: [],
  parameters: {
    rule: choice({ default: 'diagonal', options: ['right', 'diagonal'] }),
    eta: number({ default: 1, range: [0.1, 10], step: 0.1, scale: 'log', limits: { above: 0, to: 100 } }),
    epochs: integer({ default: 100, range: [20, 500], limits: { from: 1, to: 5000 } }),
    seed: integer({ default: 1, range: [1, 20], limits: { from: 0, to: 1_000_000 } }),
  },
  presets: [{ name: 'three', settings: {} }],
  work: ({ epochs }) => 20_000 * epochs,
  *run({ rule, eta, epochs, seed }) {
    const points = clouds(seed);
    const X = matrixFrom(points.map(([x, y]) => [x, y]));
    const Y = oneHot(
      points.map(([, , which]) => which),
      CLASSES,
    );
    const sizes = [2, HIDDEN, CLASSES];
    const right = createNetwork({ sizes, output: 'softmax', cost: 'quadratic', scheme: 'xavier', seed });
    const network = rule === 'right' ? right : { ...right, cost: { ...right.cost, errorAtScores: diagonal } };
    const { byParameter } = checkGradients(network, X, Y);
    const check = Object.fromEntries(byParameter.map(({ name, relativeError }) => [name, relativeError]));
    const result: Result = { cost: [], relative: [], accuracy: [], check };
    for (const { epoch, cost } of train(network, { X, Y }, { eta, epochs })) {
      result.cost.push(cost);
      result.relative.push(cost / result.cost[0]!);
      result.accuracy.push(accuracyOf(network.layers[1]!.h, Y));
      yield { step: epoch, of: epochs };
    }
    return result;
  },
});
