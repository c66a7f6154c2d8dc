// A few digits, some of them labelled wrong, and a network wide enough to learn them by heart: what dropout makes of it,
// epoch by epoch, on the examples trained on, on those held out to choose by, and on those held out to judge by.
import { mislabel } from '../../lib/data/dataset.ts';
import { digits } from '../../lib/data/digits.ts';
import type { Dataset } from '../../lib/data/dataset.ts';
import {
  accuracyOf,
  classOf,
  costOf,
  createBatches,
  createNetwork,
  createRandom,
  createTrainer,
  DivergenceError,
  forward,
  kernelsFor,
  stream,
  type Network,
} from '../../lib/nn/index.ts';
import { defineExperiment, integer, number } from '../../lib/parameter/index.ts';

/** Before the first epoch and after each, nothing dropped. */
export interface Curve {
  cost: number[];
  accuracy: number[];
}

export interface Result {
  /** Against the labels given, wrong ones included. */
  train: Curve;
  /** As many wrong labels as in training. */
  validation: Curve;
  /** All labels right. */
  test: Curve;
  /** The share of the wrong labels that the network gives back. */
  fooled: number[];
  /** The epoch with the least validation cost. */
  bestEpoch: number;
  diverged: { step: number; parameter: string } | null;
}

const SIDE = 14;
const INPUTS = SIDE * SIDE;
const VALIDATION = 300;
const TEST = 1000;
const ETA = 0.1;
const BATCH = 10;

interface Sets {
  readonly clean: Dataset;
  readonly train: Dataset;
  readonly validation: Dataset;
  readonly test: Dataset;
}

export function setsOf(samples: number, wrongLabels: number, seed: number): Sets {
  const random = createRandom(seed);
  const drawn = (count: number, name: string) => digits(count, stream(random, name), { size: SIDE });
  const clean = drawn(samples, 'train');
  const wrong = (data: Dataset, name: string) => mislabel(data, wrongLabels, stream(random, `${name}/labels`));
  const validation = wrong(drawn(VALIDATION, 'validation'), 'validation');
  return { clean, train: wrong(clean, 'train'), validation, test: drawn(TEST, 'test') };
}

/** Of the examples labelled wrong, the share whose wrong label the last pass gave back. */
function fooledBy(network: Network, { clean, train }: Sets): number {
  const { h } = network.layers.at(-1)!;
  let [wrong, fooled] = [0, 0];
  for (let i = 0; i < h.rows; i++) {
    if (clean.labels[i] === train.labels[i]) continue;
    wrong++;
    if (classOf(h.row[i]!) === train.labels[i]) fooled++;
  }
  return wrong > 0 ? fooled / wrong : 0;
}

function measure(network: Network, sets: Sets, result: Result): void {
  for (const name of ['validation', 'test', 'train'] as const) {
    const { X, Y } = sets[name];
    result[name].accuracy.push(accuracyOf(forward(network, X), Y));
    result[name].cost.push(costOf(network, Y));
  }
  result.fooled.push(fooledBy(network, sets));
}

const bestOf = (costs: readonly number[]): number =>
  costs.reduce((best, cost, epoch) => (cost < costs[best]! ? epoch : best), 0);

export const experiment = defineExperiment({
  id: 'dropout-training',
  lesson: 'dropout',
  documents: ['A', 'B'],
  parameters: {
    keep: number({ default: 0.5, range: [0.2, 1], step: 0.05, limits: { above: 0, to: 1 } }),
    hidden: integer({ default: 50, range: [10, 100], limits: { from: 1, to: 400 } }),
    samples: integer({ default: 300, range: [50, 600], limits: { from: 10, to: 5000 } }),
    wrongLabels: number({ default: 0.3, range: [0, 0.6], step: 0.05, limits: { from: 0, to: 1 } }),
    epochs: integer({ default: 40, range: [5, 60], limits: { from: 1, to: 400 } }),
    seed: integer({ default: 1, range: [1, 20], limits: { from: 0, to: 4_294_967_295 } }),
  },
  presets: [{ name: 'half', settings: {} }],
  work: ({ hidden, samples, epochs }) =>
    (epochs * (3 * samples + VALIDATION + TEST) * hidden * (INPUTS + 10)) / 16 + 4000 * (samples + VALIDATION + TEST),
  *run({ keep, hidden, samples, wrongLabels, epochs, seed }) {
    const sets = setsOf(samples, wrongLabels, seed);
    const sizes = [INPUTS, hidden, 10];
    const kernels = kernelsFor(sizes, BATCH);
    const network = createNetwork(
      {
        ...{ sizes, hidden: 'relu', output: 'softmax', cost: 'cross-entropy', scheme: 'he', seed },
        ...(keep < 1 ? { dropout: { keep } } : {}),
      },
      kernels,
    );
    const trainer = createTrainer(network, { eta: ETA });
    const batches = createBatches(sets.train, BATCH, stream(network.random, 'batches'), kernels);
    const curve = (): Curve => ({ cost: [], accuracy: [] });
    const result: Result = {
      ...{ train: curve(), validation: curve(), test: curve(), fooled: [] },
      ...{ bestEpoch: 0, diverged: null },
    };
    measure(network, sets, result);
    try {
      for (let epoch = 1; epoch <= epochs; epoch++) {
        batches.shuffle();
        for (let b = 0; b < batches.count; b++) trainer.step(batches.gather(b));
        measure(network, sets, result);
        yield {
          step: epoch,
          of: epochs,
          /** Asked for some 25 times a second. */
          get snapshot(): Result {
            return { ...structuredClone(result), bestEpoch: bestOf(result.validation.cost) };
          },
        };
      }
    } catch (error) {
      if (!(error instanceof DivergenceError)) throw error;
      result.diverged = { step: error.step, parameter: error.parameter };
    }
    result.bestEpoch = bestOf(result.validation.cost);
    return result;
  },
});
