// What the size of a batch costs: least squares with 1024 examples of ten inputs, descended until the weights are near
// their best. Epochs, updates, and how far a batch's gradient lies from that of all examples.
import {
  DivergenceError,
  backward,
  costOf,
  createBatches,
  createNetwork,
  createRandom,
  createTrainer,
  fillNormal,
  forward,
  matrix,
  requireWhole,
  stream,
  type Data,
  type Network,
} from '../../lib/nn/index.ts';
import { arrayOf, choice, defineExperiment, integer, list, number } from '../../lib/parameter/index.ts';

export interface BySize {
  size: number;
  /** The rate that was used: as set, or in proportion to the batch. */
  eta: number;
  /** Until the distance lies below `until`; null if it never does. */
  epochs: number | null;
  updates: number | null;
  /** Of all examples, before the first epoch and after each. */
  cost: number[];
  /** From the weights of least cost, likewise. */
  distance: number[];
  /** Root mean square of (batch gradient − full gradient) at the start, in shares of the full gradient's length. */
  noise: number;
  diverged: { step: number; parameter: string } | null;
}

export interface Result {
  runs: BySize[];
}

export const EXAMPLES = 1024;
const INPUTS = 10;
/** The largest rate that a scaled run takes. */
const MOST_RATE = 0.5;

/** y = x·w plus noise; w as long as 5.2, so that all begin that far away. */
function problem(seed: number, noise: number): Data {
  const random = createRandom(seed);
  const [X, Y] = [matrix(EXAMPLES, INPUTS), matrix(EXAMPLES, 1)];
  fillNormal(X, stream(random, 'inputs'), 1);
  const w = new Float64Array(INPUTS);
  fillNormal({ data: w }, stream(random, 'weights'), 1);
  const length = Math.sqrt(w.reduce((sum, value) => sum + value * value, 0));
  fillNormal(Y, stream(random, 'noise'), noise);
  for (let i = 0; i < EXAMPLES; i++) {
    for (let j = 0; j < INPUTS; j++) Y.data[i]! += (5.2 / length) * w[j]! * X.row[i]![j]!;
  }
  return { X, Y };
}

const linear = (): Network => {
  const network = createNetwork({ sizes: [INPUTS, 1], output: 'identity', cost: 'quadratic' });
  for (const { values } of network.parameters) values.fill(0);
  return network;
};

const valuesOf = ({ parameters }: Network): number[] => parameters.flatMap(({ values }) => [...values]);
const gradientOf = ({ parameters }: Network): number[] => parameters.flatMap(({ gradient }) => [...gradient]);
const apart = (one: readonly number[], other: readonly number[]): number =>
  Math.sqrt(one.reduce((sum, value, i) => sum + (value - other[i]!) * (value - other[i]!), 0));

/** The weights of least cost: the full batch at a large rate, until nothing moves any more. */
function best(data: Data): number[] {
  const network = linear();
  const trainer = createTrainer(network, { eta: MOST_RATE });
  for (let step = 0; step < 150; step++) trainer.step(data);
  return valuesOf(network);
}

/** How far the batches' gradients scatter about the full one, over at least four epochs' worth of them. */
function noiseOf(data: Data, size: number, seed: number): number {
  const network = linear();
  const gradient = ({ X, Y }: Data): number[] => {
    forward(network, X);
    backward(network, X, Y);
    return gradientOf(network);
  };
  const full = gradient(data);
  const batches = createBatches(data, size, stream(createRandom(seed), 'noise batches'));
  let [sum, count] = [0, 0];
  for (let epoch = 0; epoch < 4; epoch++) {
    batches.shuffle();
    for (let b = 0; b < batches.count; b++, count++) {
      const distance = apart(gradient(batches.gather(b)), full);
      sum += distance * distance;
    }
  }
  return Math.sqrt(sum / count) / apart(full, full.map(() => 0)); // prettier-ignore
}

export const experiment = defineExperiment({
  id: 'batch-size',
  lesson: 'gradient-descent',
  documents: ['A', 'E'],
  parameters: {
    sizes: list({ default: [1, 16, 128, 1024], lengths: [[1, 8]], limits: { from: 1, to: EXAMPLES } }),
    eta: number({ default: 0.005, range: [0.001, 0.1], step: 0.001, scale: 'log', limits: { above: 0 } }),
    rate: choice({ default: 'fixed', options: ['fixed', 'scaled'] }),
    noise: number({ default: 0, range: [0, 2], step: 0.1, limits: { from: 0, to: 100 } }),
    until: number({ default: 0.1, range: [0.01, 1], step: 0.01, scale: 'log', limits: { from: 0, to: 100 } }),
    epochs: integer({ default: 1000, range: [10, 1000], limits: { from: 1, to: 5000 } }),
    seed: integer({ default: 1, range: [1, 20], limits: { from: 0, to: 1_000_000 } }),
  },
  presets: [{ name: 'fixed-rate', settings: {} }],
  work: ({ sizes, epochs }) => 12 * EXAMPLES * epochs * arrayOf<number[]>(sizes).length,
  *run({ sizes, eta, rate, noise, until, epochs, seed }) {
    const wanted = arrayOf<number[]>(sizes);
    for (const size of wanted) requireWhole('batch-size', 'each size', size, 1);
    const data = problem(seed, noise);
    const goal = best(data);
    const result: Result = { runs: [] };
    for (const [index, size] of wanted.entries()) {
      const network = linear();
      const own = rate === 'scaled' ? Math.min(MOST_RATE, eta * size) : eta;
      const trainer = createTrainer(network, { eta: own });
      const batches = createBatches(data, size, stream(createRandom(seed), 'batches'), network.kernels);
      const run: BySize = {
        size,
        eta: own,
        epochs: null,
        updates: null,
        cost: [],
        distance: [],
        noise: noiseOf(data, size, seed),
        diverged: null,
      };
      result.runs.push(run);
      try {
        for (let epoch = 0; ; epoch++) {
          forward(network, data.X);
          const cost = costOf(network, data.Y);
          if (!(cost < Infinity)) throw new DivergenceError(trainer.steps, 'W1', cost);
          run.cost.push(cost);
          run.distance.push(apart(valuesOf(network), goal));
          yield { step: index * epochs + epoch, of: wanted.length * epochs };
          if (run.distance.at(-1)! < until) {
            run.epochs = epoch;
            run.updates = trainer.steps;
          }
          if (run.epochs !== null || epoch === epochs) break;
          batches.shuffle();
          for (let b = 0; b < batches.count; b++) trainer.step(batches.gather(b));
        }
      } catch (error) {
        if (!(error instanceof DivergenceError)) throw error;
        run.diverged = { step: error.step, parameter: error.parameter };
      }
    }
    return result;
  },
});
