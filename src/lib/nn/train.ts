// Training as a synchronous generator of snapshots: whoever draws owns the time.
import { backward } from './backpropagation.ts';
import { DivergenceError, named, requireAbove, requireWhole, ShapeError, ValueError } from './errors.ts';
import { type Matrix, matrix, requireFinite, shape } from './matrix.ts';
import { costOf, forward, type Network } from './network.ts';
import { type Optimizer, type OptimizerName, optimizers } from './optimizers.ts';
import { type Random, shuffle, stream } from './random.ts';

export interface Data {
  /** N × n_1, one example a row. */
  readonly X: Matrix;
  /** N × n_L, the targets. */
  readonly Y: Matrix;
}

export interface TrainOptions {
  readonly eta: number;
  readonly epochs: number;
  /** Examples a step; all of them by default (full batch), 1 is stochastic. */
  readonly batch?: number;
  readonly optimizer?: OptimizerName;
}

export interface Snapshot {
  readonly epoch: number;
  /** Of the whole data, with the parameters as they stand. */
  readonly cost: number;
  readonly network: Network;
}

/**
 * Yields before the first step (epoch 0) and after each epoch. The network's arrays are views, valid until the next
 * step. With the full batch the gradients of the yielded parameters stand in the layers.
 */
export function* train(network: Network, data: Data, options: TrainOptions): Generator<Snapshot, void, void> {
  const { eta, epochs, batch = data.X.rows } = options;
  requireData(network, data);
  requireAbove('train', 'eta', eta, 0);
  requireWhole('train', 'epochs', epochs, 0);
  requireBatch(batch, data.X.rows);
  const optimizer = named('train', optimizers, options.optimizer ?? 'gradient-descent')(network);
  const { X, Y } = data;
  const batches = batch < X.rows ? createBatches(data, batch, stream(network.random, 'batches')) : null;
  let step = 0;
  for (let epoch = 0; ; epoch++) {
    forward(network, X);
    const cost = requireFiniteCost(network, costOf(network, Y), step);
    if (batches === null) backward(network, X, Y);
    yield { epoch, cost, network };
    if (epoch === epochs) return;
    if (batches === null) optimizer.step(eta);
    else {
      batches.shuffle();
      for (let b = 0; b < batches.count; b++) trainStep(network, batches.gather(b), optimizer, eta, step + b);
    }
    step += batches?.count ?? 1;
  }
}

/** One step on one batch. The cost before it must be finite. */
export function trainStep(network: Network, { X, Y }: Data, optimizer: Optimizer, eta: number, step: number): number {
  forward(network, X);
  const cost = requireFiniteCost(network, costOf(network, Y), step);
  backward(network, X, Y);
  optimizer.step(eta);
  return cost;
}

/** The examples in another order each epoch, so many at a time; the last batch takes what is left. */
function createBatches({ X, Y }: Data, size: number, random: Random) {
  const order = Uint32Array.from({ length: X.rows }, (_, i) => i);
  const count = Math.ceil(X.rows / size);
  const part = (M: Matrix, rows: number): Matrix => ({ ...M, rows, data: M.data.subarray(0, rows * M.cols) });
  const full: Data = { X: matrix(size, X.cols), Y: matrix(size, Y.cols) };
  const rest = X.rows - (count - 1) * size;
  const last: Data = { X: part(full.X, rest), Y: part(full.Y, rest) };
  return {
    count,
    shuffle: () => shuffle(random, order),
    gather(b: number): Data {
      const batch = b === count - 1 ? last : full;
      for (let i = 0; i < batch.X.rows; i++) {
        batch.X.row[i]!.set(X.row[order[b * size + i]!]!);
        batch.Y.row[i]!.set(Y.row[order[b * size + i]!]!);
      }
      return batch;
    },
  };
}

function requireFiniteCost(network: Network, cost: number, step: number): number {
  if (Number.isFinite(cost)) return cost;
  throw new DivergenceError(step, firstToGo(network), cost);
}

/** The first parameter that is not finite; if all are, the first whose layer's net input is not. */
function firstToGo({ parameters, layers }: Network): string {
  const isBad = (values: Float64Array): boolean => !values.every(Number.isFinite);
  const parameter = parameters.find(({ values }) => isBad(values));
  if (parameter) return parameter.name;
  const layer = layers.findIndex(({ z }) => isBad(z.data));
  return `W${layer < 0 ? layers.length : layer + 1}`;
}

function requireData(network: Network, { X, Y }: Data): void {
  const [nIn, nOut] = [network.sizes[0]!, network.sizes.at(-1)!];
  if (X.rows === 0) throw new ValueError('train: the data are empty');
  if (X.rows !== Y.rows) throw new ShapeError(`train: X is ${shape(X)} but Y is ${shape(Y)}`);
  if (X.cols !== nIn) throw new ShapeError(`train: X is ${shape(X)} but the network takes ${nIn} inputs`);
  if (Y.cols !== nOut) throw new ShapeError(`train: Y is ${shape(Y)} but the network has ${nOut} outputs`);
  requireFinite('train', 'X', X);
  requireFinite('train', 'Y', Y);
}

function requireBatch(batch: number, rows: number): void {
  requireWhole('train', 'batch', batch, 1);
  if (batch > rows) throw new ValueError(`train: the batch is ${batch} but there are only ${rows} examples`);
}
