// Three clouds and a softmax that starts one class turned: each class's weights point at the cloud of the next one. How
// long until it has nearly all points right, under the quadratic cost and under the log-likelihood?
import { accuracyOf, createNetwork, matrixFrom, oneHot, train } from '../../lib/nn/index.ts';
import { choice, defineExperiment, integer, number } from '../../lib/parameter/index.ts';
import { CLASSES, clouds, type Point, toward } from '../../lib/data/turned-clouds.ts';

export interface Result {
  /** Share of points right, by epoch; index 0 is before the first step. */
  accuracy: number[];
  cost: number[];
  /** The first epoch with at least 19 points in 20 right, or null. */
  nineteen: number | null;
  points: Point[];
  /** By epoch the weight matrix, row by row: w₁₁, w₁₂, w₁₃, w₂₁, … */
  weights: number[][];
  biases: number[][];
}

export const experiment = defineExperiment({
  id: 'turned-classes',
  lesson: 'softmax-output',
  documents: [],
  parameters: {
    cost: choice({ default: 'quadratic', options: ['quadratic', 'log-likelihood'] }),
    eta: number({ default: 0.3, range: [0.1, 10], step: 0.1, scale: 'log', limits: { above: 0, to: 1000 } }),
    wrong: number({ default: 2, range: [0.5, 4], step: 0.1, limits: { from: 0, to: 20 }, quantity: 'w' }),
    epochs: integer({ default: 250, range: [50, 1000], limits: { from: 1, to: 5000 } }),
    seed: integer({ default: 1, range: [1, 20], limits: { from: 0, to: 1_000_000 } }),
  },
  presets: [
    { name: 'three', settings: {} },
    { name: 'surer', settings: { wrong: 3, eta: 1 } },
  ],
  work: ({ epochs }) => 6000 * epochs,
  *run({ cost, eta, wrong, epochs, seed }) {
    const points = clouds(seed);
    const X = matrixFrom(points.map(([x, y]) => [x, y]));
    const Y = oneHot(
      points.map(([, , which]) => which),
      CLASSES,
    );
    const named = cost === 'quadratic' ? 'quadratic' : 'cross-entropy';
    const network = createNetwork({ sizes: [2, CLASSES], output: 'softmax', cost: named });
    const layer = network.layers[0]!;
    // Column j of W holds the weights of class j: it points at the next class's cloud.
    for (let j = 0; j < CLASSES; j++) toward(j + 1).forEach((one, i) => (layer.W.row[i]![j] = wrong * one));
    const result: Result = { accuracy: [], cost: [], nineteen: null, points, weights: [], biases: [] };
    for (const { epoch, cost: now } of train(network, { X, Y }, { eta, epochs })) {
      const accuracy = accuracyOf(layer.h, Y);
      result.accuracy.push(accuracy);
      result.cost.push(now);
      result.weights.push(Array.from(layer.W.data));
      result.biases.push(Array.from(layer.b));
      if (accuracy >= 0.95) result.nineteen ??= epoch;
      yield { step: epoch, of: epochs };
    }
    return result;
  },
});
