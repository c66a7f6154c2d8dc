// Training as a synchronous generator of snapshots: whoever draws owns the time.
import { backward } from './backpropagation.ts';
import { createBatches, type Data } from './batches.ts';
import { DivergenceError, requireAbove, requireWhole, ShapeError, ValueError } from './errors.ts';
import { requireFinite, shape } from './matrix.ts';
import { costOf, forward, type Network } from './network.ts';
import { drawNoise, hasNoise } from './noise.ts';
import { updateRunning } from './normalization.ts';
import { createOptimizer, type OptimizerName, type OptimizerOptions } from './optimizers.ts';
import { stream } from './random.ts';
import { applyPenalty, type Penalty, requirePenalty } from './regularization.ts';

export interface TrainOptions {
  readonly eta: number;
  readonly epochs: number;
  /** Examples a step; all of them by default (full batch), 1 is stochastic. */
  readonly batch?: number;
  /** Gradient descent by default. */
  readonly optimizer?: OptimizerName | OptimizerOptions;
  readonly penalty?: Penalty;
}

export interface Snapshot {
  readonly epoch: number;
  /** Of the whole data with the parameters as they stand, nothing dropped and without the penalty. */
  readonly cost: number;
  readonly network: Network;
}

/**
 * Yields before the first step (epoch 0) and after each epoch. The network's arrays are views, valid until the next
 * step. With the full batch and nothing random or normalized, the gradients of the yielded parameters stand in the
 * layers. A cost that is not finite ends it with a `DivergenceError`.
 */
export function* train(network: Network, data: Data, options: TrainOptions): Generator<Snapshot, void, void> {
  const { eta, epochs, batch = data.X.rows } = options;
  requireData(network, data);
  requireAbove('train', 'eta', eta, 0);
  requireWhole('train', 'epochs', epochs, 0);
  requireBatch(batch, data.X.rows);
  const { X, Y } = data;
  const trainer = createTrainer(network, options);
  const isDeterministic = !hasNoise(network) && network.layers.every(({ normalization }) => normalization === null);
  const batches =
    batch < X.rows ? createBatches(data, batch, stream(network.random, 'batches'), network.kernels) : null;
  for (let epoch = 0; ; epoch++) {
    forward(network, X);
    const cost = requireFiniteCost(network, costOf(network, Y), trainer);
    if (isDeterministic && !batches) backward(network, X, Y);
    yield { epoch, cost, network };
    if (epoch === epochs) return;
    if (batches) {
      batches.shuffle();
      for (let b = 0; b < batches.count; b++) trainer.step(batches.gather(b));
    } else if (isDeterministic) trainer.update();
    else trainer.step(data);
  }
}

export interface Trainer {
  /** Steps taken so far. */
  readonly steps: number;
  /** One step on one batch: forward, backward, update. Returns the cost before it, which must be finite. */
  step(batch: Data): number;
  /** The update alone, from the gradients that stand. */
  update(): void;
}

/** Steps one by one, for whoever needs them finer than by epochs. */
export function createTrainer(network: Network, options: Pick<TrainOptions, 'eta' | 'optimizer' | 'penalty'>): Trainer {
  const { eta, penalty } = options;
  requireAbove('train', 'eta', eta, 0);
  if (penalty) requirePenalty(penalty);
  const optimizer = createOptimizer(network, options.optimizer ?? 'gradient-descent');
  const isNormalized = network.layers.some(({ normalization }) => normalization !== null);
  const random = hasNoise(network) ? stream(network.random, 'dropout') : null;
  let steps = 0;
  const update = (): void => {
    if (penalty) applyPenalty(network, penalty, eta);
    optimizer.step(eta);
    steps++;
  };
  const trainer: Trainer = {
    get steps() {
      return steps;
    },
    update,
    step({ X, Y }) {
      if (random) drawNoise(network, X.rows, random);
      forward(network, X, 'train');
      const cost = requireFiniteCost(network, costOf(network, Y), trainer);
      backward(network, X, Y);
      if (isNormalized) measureBatch(network);
      update();
      return cost;
    },
  };
  return trainer;
}

/** The running statistics take in what the batch's were. */
function measureBatch({ layers }: Network): void {
  for (const { normalization, normalizationPass } of layers) {
    if (normalization) updateRunning(normalization, normalizationPass!);
  }
}

function requireFiniteCost(network: Network, cost: number, trainer: Trainer): number {
  if (Number.isFinite(cost)) return cost;
  throw new DivergenceError(trainer.steps, firstToGo(network), cost);
}

/** The first parameter that is not finite; if all are, the weights into the first layer whose net input is not. */
function firstToGo({ parameters, layers }: Network): string {
  const isBad = (values: Float64Array): boolean => !values.every(Number.isFinite);
  const parameter = parameters.find(({ values }) => isBad(values));
  if (parameter) return parameter.name;
  const layer = layers.findIndex(({ u }) => isBad(u.data));
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
