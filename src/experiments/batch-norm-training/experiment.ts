// Digits through narrow hidden layers, with batch normalization and without: cost and accuracy by epoch, and how the net
// inputs of one unit a layer move while the layers below them learn.
import {
  accuracyOf,
  costOf,
  createBatches,
  createTrainer,
  DivergenceError,
  forward,
  stream,
  type Network,
} from '../../lib/nn/index.ts';
import { choice, defineExperiment, integer, number } from '../../lib/parameter/index.ts';
import { networkOf, SAMPLES, sizesOf, testDigits, trainingDigits } from './network.ts';
import { spreadsOf, type Spread } from './spread.ts';

export interface Result {
  /** Of the pictures never shown, with the running statistics; index 0 is before the first step. */
  cost: number[];
  accuracy: number[];
  /** The same of the pictures shown. */
  trainingCost: number[];
  trainingAccuracy: number[];
  /** By epoch, a unit of each hidden layer: where its net inputs lie, before and after normalization. */
  spreads: Spread[][];
  /** The last values, seed by seed. */
  finals: { accuracy: number[]; trainingAccuracy: number[]; trainingCost: number[] };
  diverged: { step: number; parameter: string } | null;
}

interface Chosen {
  readonly normalized: 'on' | 'off';
  readonly activation: 'sigmoid' | 'tanh' | 'relu';
  readonly depth: number;
  readonly batch: number;
  readonly momentum: number;
  readonly eta: number;
  readonly epochs: number;
}

const blank = (): Omit<Result, 'finals'> => ({
  ...{ cost: [], accuracy: [], trainingCost: [], trainingAccuracy: [], spreads: [] },
  diverged: null,
});

function measure(result: Omit<Result, 'finals'>, network: Network, seed: number, watched: boolean): void {
  const [test, shown] = [testDigits(), trainingDigits(seed)];
  result.trainingAccuracy.push(accuracyOf(forward(network, shown.X), shown.Y));
  result.trainingCost.push(costOf(network, shown.Y));
  result.accuracy.push(accuracyOf(forward(network, test.X), test.Y));
  result.cost.push(costOf(network, test.Y));
  if (!watched) return;
  // With the statistics of these pictures themselves, as in training.
  forward(network, test.X, 'train');
  result.spreads.push(spreadsOf(network));
}

/** One network through all epochs; yields after each. */
function* trained(chosen: Chosen, seed: number, watched: boolean) {
  const network = networkOf({ ...chosen, seed });
  const result = blank();
  const data = trainingDigits(seed);
  const batches = createBatches(data, chosen.batch, stream(network.random, 'batches'), network.kernels);
  const trainer = createTrainer(network, { eta: chosen.eta });
  try {
    measure(result, network, seed, watched);
    for (let epoch = 1; epoch <= chosen.epochs; epoch++) {
      batches.shuffle();
      for (let b = 0; b < batches.count; b++) trainer.step(batches.gather(b));
      measure(result, network, seed, watched);
      yield { epoch, result };
    }
  } catch (error) {
    if (!(error instanceof DivergenceError)) throw error;
    result.diverged = { step: error.step, parameter: error.parameter };
  }
  return result;
}

const weightsOf = (depth: number): number => {
  const sizes = sizesOf(depth);
  return sizes.slice(1).reduce((sum, nOut, l) => sum + sizes[l]! * nOut, 0);
};

export const experiment = defineExperiment({
  id: 'batch-norm-training',
  lesson: 'normalization',
  documents: ['B', 'D'],
  parameters: {
    normalized: choice({ default: 'on', options: ['on', 'off'] }),
    activation: choice({ default: 'sigmoid', options: ['sigmoid', 'tanh', 'relu'] }),
    depth: integer({ default: 4, range: [1, 8], limits: { from: 1, to: 12 } }),
    batch: integer({ default: 25, range: [2, 100], limits: { from: 1, to: SAMPLES } }),
    momentum: number({ default: 0.1, range: [0.01, 1], step: 0.01, limits: { from: 0, to: 1 } }),
    eta: number({ default: 0.3, range: [0.01, 10], step: 0.01, scale: 'log', limits: { above: 0 } }),
    epochs: integer({ default: 8, range: [1, 30], limits: { from: 1, to: 200 } }),
    seed: integer({ default: 1, range: [1, 20], limits: { from: 0, to: 1_000_000 } }),
    seeds: integer({ default: 1, range: [1, 5], limits: { from: 1, to: 100 } }),
  },
  presets: [
    { name: 'with', settings: {} },
    { name: 'without', settings: { normalized: 'off' } },
    { name: 'tanh', settings: { activation: 'tanh' } },
  ],
  // Forward, backward, and the pictures never shown.
  work: ({ depth, epochs, seeds, batch }) => 3 * seeds * epochs * SAMPLES * (weightsOf(depth) + 4000 / batch) + 5e6,
  *run({ seed, seeds, ...chosen }) {
    let first: Omit<Result, 'finals'> = blank();
    const finals: Result['finals'] = { accuracy: [], trainingAccuracy: [], trainingCost: [] };
    for (let i = 0; i < seeds; i++) {
      const run = trained(chosen, seed + i, i === 0);
      for (let next = run.next(); ; next = run.next()) {
        if (i === 0) first = next.value instanceof Object && 'result' in next.value ? next.value.result : next.value;
        if (next.done) {
          const { accuracy, trainingAccuracy, trainingCost } = next.value;
          finals.accuracy.push(accuracy.at(-1) ?? 0);
          finals.trainingAccuracy.push(trainingAccuracy.at(-1) ?? 0);
          finals.trainingCost.push(trainingCost.at(-1) ?? 0);
          break;
        }
        const { epoch } = next.value;
        yield {
          step: i * chosen.epochs + epoch,
          of: seeds * chosen.epochs,
          get snapshot(): Result {
            return structuredClone({ ...first, finals });
          },
        };
      }
    }
    return { ...first, finals };
  },
});
