// An exhibit of the bug museum: the gradient of the bias is not summed over the batch, and array arithmetic repeats the bias
// to fit. From the first update on every example of the batch has a bias of its own.
import { gate } from '../../lib/data/index.ts';
import {
  biasGradientBP3,
  createRandom,
  log,
  matrix,
  normal,
  plainKernels,
  sigmoid,
  stream,
  weightGradientBP4,
  type Matrix,
} from '../../lib/nn/index.ts';
import { choice, defineExperiment, integer, number } from '../../lib/parameter/index.ts';

export interface Result {
  /** Before each update and after the last. */
  cost: number[];
  accuracy: number[];
  /** The bias as it ends: one number, or one for each example. */
  b: number[];
  outputs: number[];
  /** What the gradient check says at the start: relative error of ∂E/∂W and ∂E/∂b. */
  check: { w: number; b: number };
}

interface Neuron {
  readonly W: Matrix;
  b: Float64Array;
}

const EPSILON = 1e-5;

/** Element by element; the shorter array is repeated, as array programs do without a word. */
const subtract = (a: Float64Array, c: Float64Array): Float64Array =>
  Float64Array.from({ length: Math.max(a.length, c.length) }, (_, i) => a[i % a.length]! - c[i % c.length]!);

function outputsOf({ W, b }: Neuron, X: Matrix): Float64Array {
  const z = matrix(X.rows, 1);
  plainKernels.affine(z, X, W, new Float64Array(1));
  return z.data.map((value, i) => sigmoid(value + b[i % b.length]!));
}

const costOf = (h: Float64Array, y: ArrayLike<number>): number =>
  h.reduce((sum, value, i) => sum - log(y[i] === 1 ? value : 1 - value), 0) / h.length;

/** ∂E/∂W, and ∂E/∂b by the right rule or as it is left over, one number an example. */
function gradients(neuron: Neuron, X: Matrix, y: ArrayLike<number>, rule: string) {
  const h = outputsOf(neuron, X);
  const delta = matrix(X.rows, 1);
  h.forEach((value, i) => (delta.data[i] = value - y[i]!));
  const dW = matrix(2, 1);
  weightGradientBP4(dW, X, delta, plainKernels);
  const db = new Float64Array(1);
  biasGradientBP3(db, delta, plainKernels);
  return { dW, db: rule === 'right' ? db : delta.data.map((error) => error / X.rows) };
}

/** ‖a − n‖ / max(‖a‖, ‖n‖) */
function relativeError(a: readonly number[], n: readonly number[]): number {
  const norm = (values: readonly number[]): number => Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
  return norm(a.map((value, i) => value - n[i]!)) / Math.max(norm(a), norm(n));
}

/** Central differences of the cost along the weights and along the one bias that the neuron is declared with. */
function check(neuron: Neuron, X: Matrix, y: ArrayLike<number>, rule: string): Result['check'] {
  const { dW, db } = gradients(neuron, X, y, rule);
  const at = (values: Float64Array, i: number): number => {
    const kept = values[i]!;
    const costs = [kept + EPSILON, kept - EPSILON].map((value) => {
      values[i] = value;
      return costOf(outputsOf(neuron, X), y);
    });
    values[i] = kept;
    return (costs[0]! - costs[1]!) / (2 * EPSILON);
  };
  const ofW = [0, 1].map((i) => at(neuron.W.data, i));
  const ofB = at(neuron.b, 0);
  const found = Array.from(db);
  return { w: relativeError(Array.from(dW.data), ofW), b: relativeError(found, found.map(() => ofB)) }; // prettier-ignore
}

export const experiment = defineExperiment({
  id: 'broadcast-bias',
  lesson: 'feedforward',
  documents: [],
  parameters: {
    rule: choice({ default: 'repeated', options: ['right', 'repeated'] }),
    eta: number({ default: 1, range: [0.1, 3], step: 0.1, limits: { above: 0, to: 10 } }),
    steps: integer({ default: 300, range: [50, 1000], limits: { from: 1, to: 5000 } }),
    seed: integer({ default: 1, range: [1, 40], limits: { from: 0, to: 1_000_000 } }),
  },
  presets: [{ name: 'xor', settings: { rule: 'repeated' } }],
  work: ({ steps }) => 200 * steps,
  *run({ rule, eta, steps, seed }) {
    const { X, labels } = gate('xor');
    const random = stream(createRandom(seed), 'start');
    const W = matrix(2, 1, Float64Array.from([normal(random), normal(random)]));
    const neuron: Neuron = { W, b: Float64Array.from([normal(random)]) };
    const result: Result = { cost: [], accuracy: [], b: [], outputs: [], check: check(neuron, X, labels, rule) };
    for (let step = 0; step <= steps; step++) {
      const h = outputsOf(neuron, X);
      result.cost.push(costOf(h, labels));
      result.accuracy.push(h.filter((value, i) => value > 0.5 === (labels[i] === 1)).length / h.length);
      if (step === steps) result.outputs = Array.from(h);
      const { dW, db } = gradients(neuron, X, labels, rule);
      W.data.set(subtract(W.data, dW.data.map((value) => eta * value))); // prettier-ignore
      neuron.b = subtract(neuron.b, db.map((value) => eta * value)); // prettier-ignore
      if (step > 0) yield { step, of: steps };
    }
    result.b = Array.from(neuron.b);
    return result;
  },
});
