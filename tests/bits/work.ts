// What Node and the browsers all compute, with the real library: a hash of every bit for each piece of work.
import { experiment as slowLearning } from '../../src/experiments/slow-learning/experiment.ts';
import { createWasmKernels } from '../../src/lib/nn/kernels.wasm.ts';
import {
  activations,
  atan,
  cos,
  createNetwork,
  createRandom,
  erfc,
  exp,
  expm1,
  log,
  log1p,
  matrix,
  normal,
  plainKernels,
  sin,
  tanh,
  train,
  uniformBetween,
  type Data,
  type Kernels,
  type NetworkOptions,
  type TrainOptions,
} from '../../src/lib/nn/index.ts';
import { runExperiment } from '../../src/lib/parameter/index.ts';
import { createHash } from './hash.ts';

const INPUTS = 100_000;

const functions: Readonly<Record<string, readonly [of: (x: number) => number, from: number, to: number]>> = {
  exp: [exp, -745, 709],
  expm1: [expm1, -40, 40],
  log: [log, 0, 1e6],
  log1p: [log1p, -1, 100],
  tanh: [tanh, -20, 20],
  sin: [sin, -1e4, 1e4],
  cos: [cos, -1e4, 1e4],
  atan: [atan, -1e3, 1e3],
  erfc: [erfc, -6, 27],
};

function ofFunction(name: string): string {
  const [of, from, to] = functions[name]!;
  const random = createRandom(1);
  const values = new Float64Array(INPUTS);
  for (let i = 0; i < INPUTS; i++) values[i] = of(uniformBetween(random, from, to));
  const hash = createHash();
  hash.add(values);
  return hash.digest();
}

function ofActivations(): string {
  const hash = createHash();
  const z = new Float64Array(4001);
  for (let i = 0; i < z.length; i++) z[i] = (i - 2000) / 100;
  for (const { f, slope } of Object.values(activations)) {
    hash.add(z.map((value) => f(value)));
    hash.add(z.map((value) => slope(value)));
  }
  return hash.digest();
}

/** Two noisy classes around a circle, with one-hot targets. */
function points(rows: number, inputs: number, outputs: number): Data {
  const random = createRandom(7);
  const [X, Y] = [matrix(rows, inputs), matrix(rows, outputs)];
  X.row.forEach((x, i) => {
    for (let k = 0; k < inputs; k++) x[k] = normal(random) + (i % outputs) * sin(k + 1);
    Y.row[i]![i % outputs] = 1;
  });
  return { X, Y };
}

interface Training {
  readonly network: NetworkOptions;
  readonly options: TrainOptions;
}

const trainings: Readonly<Record<string, Training>> = {
  'sigmoid, quadratic, full batch': {
    network: { sizes: [2, 5, 3], output: 'sigmoid', cost: 'quadratic', scheme: 'scaled-normal', seed: 1 },
    options: { eta: 0.5, epochs: 40 },
  },
  'tanh, softmax, mini-batches, momentum': {
    network: {
      sizes: [4, 12, 8, 3],
      hidden: 'tanh',
      output: 'softmax',
      cost: 'cross-entropy',
      scheme: 'xavier',
      seed: 2,
    },
    options: { eta: 0.1, epochs: 20, batch: 16, optimizer: 'momentum', penalty: { kind: 'l2', lambda: 0.001 } },
  },
  'gelu, dropout, batch norm, Adam': {
    network: {
      sizes: [6, 16, 16, 3],
      hidden: 'gelu',
      output: 'softmax',
      cost: 'cross-entropy',
      scheme: 'he',
      seed: 3,
      dropout: { keep: 0.8 },
      normalization: { kind: 'batch' },
    },
    options: { eta: 0.01, epochs: 12, batch: 20, optimizer: 'adam' },
  },
  'relu, wide enough for the accelerated kernels': {
    network: { sizes: [100, 64, 10], hidden: 'relu', output: 'softmax', cost: 'cross-entropy', scheme: 'he', seed: 4 },
    options: { eta: 0.1, epochs: 4, batch: 20 },
  },
};

function ofTraining({ network: made, options }: Training, kernels: Kernels): string {
  const network = createNetwork(made, kernels);
  const data = points(120, made.sizes[0]!, made.sizes.at(-1)!);
  const hash = createHash();
  for (const { cost } of train(network, data, options)) {
    hash.add(Float64Array.of(cost));
    for (const { values } of network.parameters) hash.add(values);
  }
  return hash.digest();
}

function ofExperiment(cost: 'quadratic' | 'cross-entropy'): string {
  const { output, gradient, w, b, cost: costs } = runExperiment(slowLearning, { cost }).result;
  const hash = createHash();
  for (const values of [output, gradient, w, b, costs]) hash.add(Float64Array.from(values));
  return hash.digest();
}

/** Name and hash of each piece. Trainings appear twice: plain kernels and accelerated ones. */
export function hashes(): Record<string, string> {
  const pieces: [string, string][] = Object.keys(functions).map((name) => [name, ofFunction(name)]);
  pieces.push(['activations and slopes', ofActivations()]);
  for (const cost of ['quadratic', 'cross-entropy'] as const) {
    pieces.push([`slow-learning, ${cost}`, ofExperiment(cost)]);
  }
  for (const [name, training] of Object.entries(trainings)) {
    pieces.push([name, ofTraining(training, plainKernels)]);
    const wasm = createWasmKernels(training.network.sizes, training.options.batch ?? 120);
    pieces.push([`${name} (accelerated)`, ofTraining(training, wasm)]);
  }
  return Object.fromEntries(pieces);
}
