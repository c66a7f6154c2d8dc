// One training run, a part of an epoch at a time, with what the network is worth after each.
import type { Dataset } from './dataset.ts';
import {
  accuracyOf,
  costOf,
  createBatches,
  createTrainer,
  DivergenceError,
  forward,
  matrix,
  stream,
  type Data,
  type Matrix,
  type Network,
} from '../nn/index.ts';

export interface Curves {
  /** Held out, before the first step and after each epoch. */
  accuracy: number[];
  cost: number[];
  /** The same of the pictures learned from. */
  training: { accuracy: number[]; cost: number[] };
}

export interface Diverged {
  step: number;
  parameter: string;
}

interface Options {
  readonly eta: number;
  readonly batch: number;
  readonly epochs: number;
  readonly l2: number;
}

/** Rows of one pass: its buffers stay small, however many pictures there are. */
const PART = 500;

const rowsOf = ({ cols, data }: Matrix, from: number, rows: number): Matrix =>
  matrix(rows, cols, data.subarray(from * cols, (from + rows) * cols));

export interface Part {
  readonly data: Data;
  readonly from: number;
}

/** The examples in parts of equal size, as views. */
export function partsOf({ X, Y }: Data): Part[] {
  const size = Math.min(PART, X.rows);
  return Array.from({ length: Math.ceil(X.rows / size) }, (_, part) => {
    const from = part * size;
    const rows = Math.min(size, X.rows - from);
    return { from, data: { X: rowsOf(X, from, rows), Y: rowsOf(Y, from, rows) } };
  });
}

export interface Worth {
  readonly accuracy: number;
  readonly cost: number;
}

/** Mean cost and share of right answers; `outputs` takes the outputs, row by row, where they are wanted. */
export function worthOf(network: Network, parts: readonly Part[], outputs?: Matrix): Worth {
  let [right, cost, rows] = [0, 0, 0];
  for (const { data, from } of parts) {
    const H = forward(network, data.X);
    right += accuracyOf(H, data.Y) * H.rows;
    cost += costOf(network, data.Y) * H.rows;
    rows += H.rows;
    outputs?.data.set(H.data.subarray(0, H.rows * H.cols), from * H.cols);
  }
  return { accuracy: Math.round(right) / rows, cost: cost / rows };
}

/** Batches between two signs of life. */
const BREATH = 50;

/**
 * Trains and yields now and then how far it is, in epochs. The network is left with its parameters after the last epoch
 * of finite cost, `outputs` with its answers for the held-out pictures then.
 */
export function* trained(
  network: Network,
  data: Dataset,
  heldOut: Dataset,
  { eta, batch, epochs, l2 }: Options,
  { curves, outputs }: { curves: Curves; outputs: Matrix },
): Generator<number, Diverged | null, void> {
  const trainer = createTrainer(network, { eta, ...(l2 > 0 ? { penalty: { kind: 'l2', lambda: l2 } } : {}) });
  const batches = createBatches(data, Math.min(batch, data.X.rows), stream(network.random, 'batches'), network.kernels);
  const [shown, others] = [partsOf(data), partsOf(heldOut)];
  const good = network.parameters.map(({ values }) => Float64Array.from(values));
  const answers = matrix(outputs.rows, outputs.cols);
  const note = (): void => {
    const [own, held] = [worthOf(network, shown), worthOf(network, others, answers)];
    if (!(Number.isFinite(own.cost) && Number.isFinite(held.cost))) {
      throw new DivergenceError(trainer.steps, `W${network.layers.length}`, own.cost);
    }
    curves.accuracy.push(held.accuracy);
    curves.cost.push(held.cost);
    curves.training.accuracy.push(own.accuracy);
    curves.training.cost.push(own.cost);
    outputs.data.set(answers.data);
    good.forEach((values, i) => values.set(network.parameters[i]!.values));
  };
  try {
    note();
    for (let epoch = 0; epoch < epochs; epoch++) {
      yield epoch;
      batches.shuffle();
      for (let b = 0; b < batches.count; b++) {
        trainer.step(batches.gather(b));
        if (b % BREATH === BREATH - 1) yield epoch + b / batches.count;
      }
      note();
    }
  } catch (error) {
    if (!(error instanceof DivergenceError)) throw error;
    network.parameters.forEach(({ values }, i) => values.set(good[i]!));
    return { step: error.step, parameter: error.parameter };
  }
  return null;
}
