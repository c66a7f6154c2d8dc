// The toy neuron's plain, with many points and many seeds: forty points in two clouds, and a neuron whose first weight
// points the wrong way, so that nearly all of them are called wrong.
import { createNetwork, createRandom, matrixFrom, normal, stream, train, type Matrix } from '../../lib/nn/index.ts';
import { choice, defineExperiment, integer, number } from '../../lib/parameter/index.ts';

export interface Result {
  /** Share of points on the right side of ½, by epoch; index 0 is before the first step. */
  accuracy: number[];
  cost: number[];
  /** The first epoch with at least nine points in ten right, or null. */
  nineInTen: number | null;
}

const POINTS = 40;

const SPREAD = 0.8;

/** Two round clouds about (−1.5, 0), target 0, and (1.5, 0), target 1. */
function clouds(seed: number): { X: Matrix; Y: Matrix } {
  const random = stream(createRandom(seed), 'points');
  const targets = Array.from({ length: POINTS }, (_, i) => i % 2);
  const X = matrixFrom(
    targets.map((target) => [(target === 1 ? 1.5 : -1.5) + SPREAD * normal(random), SPREAD * normal(random)]),
  );
  return { X, Y: matrixFrom(targets.map((target) => [target])) };
}

function accuracyOf(output: Matrix, Y: Matrix): number {
  let right = 0;
  for (let i = 0; i < POINTS; i++) if (output.data[i]! > 0.5 === Y.data[i]! > 0.5) right++;
  return right / POINTS;
}

export const experiment = defineExperiment({
  id: 'wrong-way',
  lesson: 'slow-learning',
  documents: [],
  parameters: {
    cost: choice({ default: 'quadratic', options: ['quadratic', 'cross-entropy'] }),
    eta: number({ default: 1, range: [0.1, 10], step: 0.1, scale: 'log', limits: { above: 0, to: 1000 } }),
    wrong: number({ default: 4, range: [0, 6], step: 0.5, limits: { from: 0, to: 20 }, quantity: 'w' }),
    epochs: integer({ default: 250, range: [50, 1000], limits: { from: 1, to: 5000 } }),
    seed: integer({ default: 1, range: [1, 20], limits: { from: 0, to: 1_000_000 } }),
  },
  presets: [{ name: 'four', settings: {} }],
  work: ({ epochs }) => 30 * POINTS * epochs,
  *run({ cost, eta, wrong, epochs, seed }) {
    const data = clouds(seed);
    const network = createNetwork({ sizes: [2, 1], output: 'sigmoid', cost });
    const neuron = network.layers[0]!;
    neuron.W.data[0] = -wrong;
    const result: Result = { accuracy: [], cost: [], nineInTen: null };
    for (const { epoch, cost } of train(network, data, { eta, epochs })) {
      const accuracy = accuracyOf(neuron.h, data.Y);
      result.accuracy.push(accuracy);
      result.cost.push(cost);
      if (accuracy >= 0.9) result.nineInTen ??= epoch;
      yield { step: epoch, of: epochs };
    }
    return result;
  },
});
