// The perceptron rule (Rosenblatt 1958): one unit with a step, one example at a time, and only mistakes teach.
import { named, requireAbove, requireWhole, ShapeError, ValueError } from './errors.ts';
import { type Matrix, requireFinite } from './matrix.ts';
import { type Random, shuffle } from './random.ts';

export interface PerceptronOptions {
  readonly eta: number;
  readonly epochs: number;
  /** Where it begins; zeros by default. */
  readonly w?: ArrayLike<number>;
  readonly b?: number;
  /** The class of z = 0: document B says 0, document D 1. */
  readonly tie?: 0 | 1;
  /** Given: the examples come in another order each epoch. */
  readonly random?: Random;
}

export interface PerceptronStep {
  readonly epoch: number;
  /** Index of the example just shown. */
  readonly sample: number;
  readonly isMistake: boolean;
  /** As they stand after the step (views). */
  readonly w: Float64Array;
  readonly b: number;
}

/** ŷ = 1 if ⟨w, x⟩ + b > 0, 0 if below, `tie` at 0. */
export function perceptron(w: Float64Array, b: number, x: ArrayLike<number>, tie: 0 | 1 = 0): 0 | 1 {
  let z = b;
  for (let k = 0; k < w.length; k++) z += w[k]! * x[k]!;
  return z > 0 ? 1 : z === 0 ? tie : 0;
}

/**
 * w ← w + η (y − ŷ) x, b ← b + η (y − ŷ): yields after every example shown. Returns whether an epoch passed without a
 * mistake; for linearly separable data one comes (Novikoff 1962), and it stops there.
 */
export function* learnPerceptron(
  X: Matrix,
  labels: ArrayLike<number>,
  options: PerceptronOptions,
): Generator<PerceptronStep, boolean, void> {
  const { eta, epochs, tie = 0, random } = options;
  requireLabeled(X, labels);
  requireAbove('learnPerceptron', 'eta', eta, 0);
  requireWhole('learnPerceptron', 'epochs', epochs, 1);
  named('learnPerceptron', { 0: 1, 1: 1 }, String(tie));
  const w = Float64Array.from(options.w ?? new Float64Array(X.cols));
  if (w.length !== X.cols) throw new ShapeError(`learnPerceptron: w has ${w.length} values, each example ${X.cols}`);
  let b = options.b ?? 0;
  requireStart(w, b);
  const order = Uint32Array.from({ length: X.rows }, (_, i) => i);
  for (let epoch = 1; epoch <= epochs; epoch++) {
    if (random) shuffle(random, order);
    let mistakes = 0;
    for (const sample of order) {
      const x = X.row[sample]!;
      const error = labels[sample]! - perceptron(w, b, x, tie);
      for (let k = 0; k < w.length; k++) w[k]! += eta * error * x[k]!;
      b += eta * error;
      if (error !== 0) mistakes++;
      yield { epoch, sample, isMistake: error !== 0, w, b };
    }
    if (mistakes === 0) return true;
  }
  return false;
}

function requireStart(w: Float64Array, b: number): void {
  const bad = w.findIndex((value) => !Number.isFinite(value));
  if (bad >= 0) throw new ValueError(`learnPerceptron: w[${bad}] is ${w[bad]}, expected a finite number`);
  if (!Number.isFinite(b)) throw new ValueError(`learnPerceptron: b is ${b}, expected a finite number`);
}

function requireLabeled(X: Matrix, labels: ArrayLike<number>): void {
  if (X.rows === 0) throw new ValueError('learnPerceptron: the data are empty');
  if (labels.length !== X.rows) {
    throw new ShapeError(`learnPerceptron: ${X.rows} examples but ${labels.length} labels`);
  }
  requireFinite('learnPerceptron', 'X', X);
  const seen = new Set<number>();
  for (let i = 0; i < labels.length; i++) {
    if (labels[i] !== 0 && labels[i] !== 1) {
      throw new ValueError(`learnPerceptron: label [${i}] is ${labels[i]}, expected 0 or 1`);
    }
    seen.add(labels[i]!);
  }
  if (seen.size < 2) throw new ValueError(`learnPerceptron: all labels are ${labels[0]}, expected both classes`);
}
