// A net with far more weights than examples, trained for long: what happens on the examples it sees, on a thousand that it
// does not see, and what each cure changes.
import {
  accuracyOf,
  costOf,
  createEarlyStopping,
  createNetwork,
  DivergenceError,
  forward,
  kernelsFor,
  matrixFrom,
  type Network,
  penaltyOf,
  train,
} from '../../lib/nn/index.ts';
import type { Dataset } from '../../lib/data/index.ts';
import { choice, defineExperiment, integer, number } from '../../lib/parameter/index.ts';
import { HELD_OUT, setsOf } from './sets.ts';

/** Cross-entropy without any penalty, and the share of right answers; index 0 is before the first step. */
export interface Curves {
  cost: number[];
  accuracy: number[];
}

export interface Result {
  train: Curves;
  validation: Curves;
  /** The first epoch with the least validation cost. */
  bestEpoch: number;
  /** The epoch after which training was stopped, or null: it went on to the end. */
  stoppedAt: number | null;
  /** Of the weights that are kept: those of the last epoch, or of the best one with early stopping. */
  kept: { epoch: number; validation: number; testCost: number; testAccuracy: number; squares: number };
  /** Answers of the kept net over the square of ±2, 41 × 41, the top row first. */
  boundary: number[][];
  /** [x₁, x₂, class] of the training set. */
  examples: [number, number, number][];
  diverged: { step: number; parameter: string } | null;
}

/** Epochs without a better validation cost until early stopping gives up. */
export const PATIENCE = 500;
/** The learning rate: full batch, plain descent. */
export const ETA = 0.5;

const GRID = 41;
const HALF = 2;

interface Measure {
  cost: number;
  accuracy: number;
}

/** A second net with the first one's weights, so that the first keeps what belongs to the training set. */
function examiner(network: Network, copy: Network): (data: Dataset) => Measure {
  return ({ X, Y }) => {
    copy.parameters.forEach(({ values }, i) => values.set(network.parameters[i]!.values));
    const outputs = forward(copy, X);
    return { cost: costOf(copy, Y), accuracy: accuracyOf(outputs, Y) };
  };
}

/** The answers over the square, as rows from the top. */
function boundaryOf(network: Network): number[][] {
  const at = (index: number): number => -HALF + (2 * HALF * index) / (GRID - 1);
  return Array.from({ length: GRID }, (_, row) => {
    const points = Array.from({ length: GRID }, (_, column) => [at(column), at(GRID - 1 - row)]);
    return Array.from(forward(network, matrixFrom(points)).data);
  });
}

export const experiment = defineExperiment({
  id: 'overfitting',
  lesson: 'regularization',
  documents: ['B', 'D'],
  parameters: {
    samples: integer({ default: 40, range: [20, 400], limits: { from: 4, to: 1000 } }),
    hidden: integer({ default: 20, range: [2, 40], limits: { from: 1, to: 60 } }),
    penalty: choice({ default: 'none', options: ['none', 'l1', 'l2'] }),
    lambda: number({ default: 0.003, range: [0.0001, 1], step: 0.0001, scale: 'log', limits: { from: 0, to: 100 } }),
    keep: number({ default: 1, range: [0.3, 1], step: 0.05, limits: { above: 0, to: 1 } }),
    stopping: choice({ default: 'none', options: ['none', 'early'] }),
    wrongLabels: number({ default: 0, range: [0, 0.4], step: 0.05, limits: { from: 0, to: 1 } }),
    epochs: integer({ default: 3000, range: [200, 5000], limits: { from: 1, to: 20_000 } }),
    seed: integer({ default: 2, range: [0, 40], limits: { from: 0, to: 1_000_000 } }),
  },
  presets: [
    { name: 'no-cure', settings: {} },
    { name: 'l2', settings: { penalty: 'l2', lambda: 0.01 } },
    { name: 'dropout', settings: { keep: 0.5 } },
    { name: 'early', settings: { stopping: 'early' } },
  ],
  // Some 25 products go into the time of one elementary step.
  work: ({ samples, hidden, epochs }) => (epochs * (HELD_OUT + 3 * samples) * (hidden * hidden + 5 * hidden)) / 25,
  *run({ samples, hidden, penalty, lambda, keep, stopping, wrongLabels, epochs, seed }) {
    const sets = setsOf({ samples, wrongLabels, seed });
    const sizes = [2, hidden, hidden, 1];
    const options = {
      sizes,
      hidden: 'tanh',
      output: 'sigmoid',
      cost: 'cross-entropy',
      scheme: 'xavier',
      seed,
    } as const;
    const dropout = keep < 1 ? { dropout: { keep } } : {};
    const network = createNetwork({ ...options, ...dropout }, kernelsFor(sizes, samples));
    const copy = createNetwork(options, kernelsFor(sizes, HELD_OUT));
    const examine = examiner(network, copy);
    const watch = createEarlyStopping(network, stopping === 'early' ? PATIENCE : epochs + 1);
    const result: Result = {
      train: { cost: [], accuracy: [] },
      validation: { cost: [], accuracy: [] },
      bestEpoch: 0,
      stoppedAt: null,
      kept: { epoch: 0, validation: NaN, testCost: NaN, testAccuracy: NaN, squares: NaN },
      boundary: [],
      examples: sets.training.X.row.map((x, i) => [x[0]!, x[1]!, sets.training.labels[i]!]),
      diverged: null,
    };
    const regularized = penalty === 'none' || lambda === 0 ? {} : { penalty: { kind: penalty, lambda } as const };
    const finish = (epoch: number): void => {
      const [validation, test] = [examine(sets.validation), examine(sets.test)];
      const squares = 2 * penaltyOf(network, { kind: 'l2', lambda: 1 });
      result.kept = {
        ...{ epoch, validation: validation.cost, testCost: test.cost, testAccuracy: test.accuracy, squares },
      };
      result.boundary = boundaryOf(copy);
    };
    try {
      for (const { epoch, cost } of train(network, sets.training, { eta: ETA, epochs, ...regularized })) {
        const outputs = network.layers.at(-1)!.h;
        result.train.cost.push(cost);
        result.train.accuracy.push(accuracyOf(outputs, sets.training.Y));
        const seen = examine(sets.validation);
        result.validation.cost.push(seen.cost);
        result.validation.accuracy.push(seen.accuracy);
        const isOver = watch.see(epoch, seen.cost);
        result.bestEpoch = watch.bestEpoch;
        yield {
          step: epoch,
          of: epochs,
          /** Asked for some 25 times a second. */
          get snapshot(): Result {
            return { ...result, train: structuredClone(result.train), validation: structuredClone(result.validation) };
          },
        };
        if (stopping === 'early' && isOver && epoch < epochs) {
          result.stoppedAt = epoch;
          break;
        }
      }
    } catch (error) {
      if (!(error instanceof DivergenceError)) throw error;
      result.diverged = { step: error.step, parameter: error.parameter };
    }
    const last = result.train.cost.length - 1;
    if (stopping === 'early') watch.restore();
    finish(stopping === 'early' ? result.bestEpoch : last);
    return result;
  },
});
