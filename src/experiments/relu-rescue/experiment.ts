// Two moons, and networks that differ in depth and in their activation: how far each learns, and which of its units never
// answer any more.
import {
  ACTIVATIONS,
  activeOf,
  deadShareOf,
  deepNetwork,
  moonsFor,
  POINTS,
  SCHEMES,
  WIDTH,
} from '../../lib/data/deep-moons.ts';
import { accuracyOf, DivergenceError, forward, matrixFrom, train, type Network } from '../../lib/nn/index.ts';
import { choice, defineExperiment, integer, number } from '../../lib/parameter/index.ts';

/** [x₁, x₂, class] */
export type Point = [x: number, y: number, label: number];

export interface Result {
  /** Cross-entropy and the share of right answers on the points, before the first epoch and after each. */
  cost: number[];
  accuracy: number[];
  /** The first epoch with 95 of 100 points right. */
  mostRight: number | null;
  /** Of each hidden unit, layer by layer: the share of the points at which its slope is not 0, at the end. */
  active: number[][];
  /** The share of hidden units whose slope is 0 at every point: dead at the start and at the end. */
  deadAtStart: number;
  deadShare: number;
  /** The answers at the end over ±2, 49 × 49, the top row first. */
  boundary: number[];
  /** The least and the largest of these answers. */
  answers: [least: number, largest: number] | null;
  points: Point[];
  diverged: { step: number; parameter: string } | null;
}

export const GRID = 49;
export const REACH = 2;

/** Its answers over the square, to six decimals. */
function boundaryOf(network: Network): number[] {
  const at = (index: number): number => -REACH + (2 * REACH * index) / (GRID - 1);
  const grid = Array.from({ length: GRID * GRID }, (_, cell) => [
    at(cell % GRID),
    at(GRID - 1 - Math.floor(cell / GRID)),
  ]);
  return Array.from(forward(network, matrixFrom(grid)).data, (answer) => Math.round(1e6 * answer) / 1e6);
}

export const experiment = defineExperiment({
  id: 'relu-rescue',
  lesson: 'vanishing-gradients',
  documents: ['A', 'E'],
  parameters: {
    depth: integer({ default: 8, range: [1, 10], limits: { from: 1, to: 20 } }),
    activation: choice({ default: 'relu', options: ACTIVATIONS }),
    scheme: choice({ default: 'he', options: SCHEMES }),
    eta: number({ default: 0.3, range: [0.01, 3], step: 0.01, scale: 'log', limits: { above: 0 } }),
    epochs: integer({ default: 600, range: [50, 2000], limits: { from: 1, to: 10_000 } }),
    seed: integer({ default: 1, range: [1, 20], limits: { from: 0, to: 1_000_000 } }),
  },
  presets: [{ name: 'rescued', settings: {} }],
  work: ({ depth, epochs }) => epochs * POINTS * (40 + depth * WIDTH * WIDTH),
  *run({ eta, epochs, ...chosen }) {
    const data = moonsFor(chosen.seed);
    const network = deepNetwork(chosen);
    const output = network.layers.at(-1)!;
    const result: Result = {
      ...{
        cost: [],
        accuracy: [],
        mostRight: null,
        active: [],
        deadAtStart: 0,
        deadShare: 0,
        boundary: [],
        answers: null,
      },
      points: data.X.row.map(([x = 0, y = 0], i): Point => [x, y, data.labels[i]!]),
      diverged: null,
    };
    try {
      for (const { epoch, cost } of train(network, data, { eta, epochs })) {
        const accuracy = accuracyOf(output.h, data.Y);
        result.cost.push(cost);
        result.accuracy.push(accuracy);
        if (accuracy >= 0.95) result.mostRight ??= epoch;
        if (epoch === 0) result.deadAtStart = deadShareOf(activeOf(network));
        if (epoch === epochs) result.active = activeOf(network);
        yield { step: epoch, of: epochs };
      }
      result.deadShare = deadShareOf(result.active);
      result.boundary = boundaryOf(network);
      result.answers = [0, 1].map((end) =>
        result.boundary.reduce(
          (most, answer) => (end === 0 ? Math.min(most, answer) : Math.max(most, answer)),
          1 - end,
        ),
      ) as [number, number];
    } catch (error) {
      if (!(error instanceof DivergenceError)) throw error;
      result.diverged = { step: error.step, parameter: error.parameter };
    }
    return result;
  },
});
