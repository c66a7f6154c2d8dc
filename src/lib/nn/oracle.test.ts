// Against PyTorch (autograd, float64) and plain NumPy: forward, every gradient, whole training runs. The programs that
// computed the references stand beside them in tests/oracle.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { backward } from './backpropagation.ts';
import { createBatches } from './batches.ts';
import { type Matrix, matrix, matrixFrom } from './matrix.ts';
import { costOf, createNetwork, forward, type Network, type NetworkOptions } from './network.ts';
import { createTrainer } from './train.ts';

interface Case {
  name: string;
  sizes: number[];
  hidden: NonNullable<NetworkOptions['hidden']>;
  output: NetworkOptions['output'];
  cost: NetworkOptions['cost'];
  rows: number;
  eta: number;
  steps: number;
  batch?: number;
  optimizer?: { name: 'momentum'; beta: number } | { name: 'adam' };
  penalty?: { kind: 'l2'; lambda_: number };
  normalization?: NonNullable<NetworkOptions['normalization']>;
  W: number[][][];
  b: number[][];
  X: number[][];
  Y: number[][];
}

type Arrays = Record<string, number[]>;

interface Reference {
  case: Case;
  first: { cost: number; z: number[][]; h: number[][]; delta: number[][]; gradients: Arrays };
  last: { costs: number[]; parameters: Arrays; running?: [number[], number[]][] };
}

const read = (name: string): Reference[] =>
  JSON.parse(readFileSync(new URL(`../../../tests/oracle/${name}.json`, import.meta.url), 'utf8')) as Reference[];

/** One pass: both sides round some hundred operations. */
const PASS = 1e-12;
/** A whole run: every step feeds the last one's rounding on, and Adam divides by small roots. */
const RUN = 1e-11;

/** ‖a − b‖ / max(‖a‖, ‖b‖); two arrays that are next to nothing (a bias before batch normalization) are equal. */
function distance(a: ArrayLike<number>, b: ArrayLike<number>): number {
  if (a.length !== b.length) return Infinity;
  const norm = (values: number[]): number => Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
  const [left, right] = [Array.from(a), Array.from(b)];
  const largest = Math.max(norm(left), norm(right));
  return largest < 1e-14 ? 0 : norm(left.map((value, i) => value - right[i]!)) / largest;
}

function prepared({ W, b, X, Y, ...options }: Case): { network: Network; X: Matrix; Y: Matrix } {
  const network = createNetwork({ ...options, scheme: 'zeros' });
  network.layers.forEach((layer, l) => {
    W[l]!.forEach((row, k) => layer.W.row[k]!.set(row));
    layer.b.set(b[l]!);
  });
  return { network, X: matrixFrom(X), Y: matrixFrom(Y) };
}

let worst = { pass: 0, run: 0 };
const within = (kind: 'pass' | 'run', a: ArrayLike<number>, b: ArrayLike<number>, what: string): void => {
  worst = { ...worst, [kind]: Math.max(worst[kind], distance(a, b)) };
  expect(distance(a, b), what).toBeLessThanOrEqual(kind === 'pass' ? PASS : RUN);
};

const references = ['torch', 'numpy'].flatMap((from) => read(from).map((one) => ({ from, name: one.case.name, one })));

describe.each(references)('$from: $name', ({ one: { case: settings, first, last } }) => {
  it('goes forward and backward alike', () => {
    const { network, X, Y } = prepared(settings);
    forward(network, X, 'train');
    within('pass', [costOf(network, Y)], [first.cost], 'cost');
    backward(network, X, Y);
    network.layers.forEach((layer, l) => {
      within('pass', layer.z.data, first.z[l]!, `z${l + 1}`);
      within('pass', layer.h.data, first.h[l]!, `h${l + 1}`);
      within('pass', layer.delta.data, first.delta[l]!, `delta${l + 1}`);
    });
    expect(network.parameters.map(({ name }) => name).sort()).toEqual(Object.keys(first.gradients).sort());
    for (const { name, gradient } of network.parameters) within('pass', gradient, first.gradients[name]!, name);
  });

  it('trains alike', () => {
    const { network, X, Y } = prepared(settings);
    const { eta, optimizer, penalty, batch = X.rows } = settings;
    const trainer = createTrainer(network, {
      eta,
      ...(optimizer && { optimizer }),
      ...(penalty && { penalty: { kind: penalty.kind, lambda: penalty.lambda_ } }),
    });
    const rows = (M: Matrix, at: number): Matrix =>
      matrix(batch, M.cols, M.data.subarray(at * M.cols, (at + batch) * M.cols));
    const costs = last.costs.map((_, step) => {
      const at = (step * batch) % X.rows;
      return trainer.step({ X: rows(X, at), Y: rows(Y, at) });
    });
    within('run', costs, last.costs, 'costs');
    for (const { name, values } of network.parameters) {
      if (settings.normalization?.kind === 'batch' && /^b[12]$/.test(name)) continue;
      within('run', values, last.parameters[name]!, name);
    }
    last.running?.forEach(([mean, variance], l) => {
      within('run', network.layers[l]!.normalization!.runningMean, mean, 'running mean');
      within('run', network.layers[l]!.normalization!.runningVariance, variance, 'running variance');
    });
    if (process.env['SHOW']) console.log(settings.name, worst);
  });
});

it('takes batches apart and together again', () => {
  const X = matrixFrom([[1], [2], [3], [4], [5]]);
  const random = { state: new Uint32Array([1, 2, 3, 4]), origin: 0, path: '' };
  const batches = createBatches({ X, Y: X }, 2, random);
  batches.shuffle();
  const seen = [0, 1, 2].flatMap((b) => Array.from(batches.gather(b).X.data));
  expect(seen.sort()).toEqual([1, 2, 3, 4, 5]);
});
