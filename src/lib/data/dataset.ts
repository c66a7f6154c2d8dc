// What all toy sets have in common: points, a class for each, and the targets of a network.
import {
  below,
  type Matrix,
  matrix,
  normal,
  oneHot,
  type Random,
  requireBetween,
  requireWhole,
  shuffle,
  uniform,
  ValueError,
} from '../nn/index.ts';

export interface Dataset {
  /** N × features */
  readonly X: Matrix;
  /** N × 1 (0 or 1) for two classes, else one column a class. */
  readonly Y: Matrix;
  /** The class of each example, from 0. */
  readonly labels: Uint8Array;
  readonly classes: number;
}

/** N points over so many classes in turn; `point` gives the point of a class, `share` runs evenly over [0, 1). */
export function sample(
  name: string,
  count: number,
  classes: number,
  point: (label: number, share: number) => readonly [number, number],
): Dataset {
  requireWhole(name, 'count', count, classes);
  const perClass = Math.ceil(count / classes);
  const points = Array.from({ length: count }, (_, i) => point(i % classes, Math.floor(i / classes) / perClass));
  return fromPoints(
    points,
    points.map((_, i) => i % classes),
    classes,
  );
}

export function fromPoints(
  points: readonly (readonly number[])[],
  labels: ArrayLike<number>,
  classes: number,
): Dataset {
  const X = matrix(points.length, points[0]?.length ?? 0);
  points.forEach((values, i) => X.row[i]!.set(values));
  return withLabels(X, labels, classes);
}

function withLabels(X: Matrix, labels: ArrayLike<number>, classes: number): Dataset {
  const Y = classes === 2 ? matrix(X.rows, 1, Float64Array.from(labels)) : oneHot(labels, classes);
  return { X, Y, labels: Uint8Array.from(labels), classes };
}

/** A point moved by noise · N(0, 1) in each direction. */
export const jittered = (x: number, y: number, noise: number, random: Random): [number, number] => [
  x + noise * normal(random),
  y + noise * normal(random),
];

export function requireNoise(name: string, noise: number): void {
  requireBetween(name, 'noise', noise, 0, 1000);
}

/** The examples of these indices, in their order. */
export function subset({ X, labels, classes }: Dataset, indices: ArrayLike<number>): Dataset {
  const chosen = Array.from(indices);
  return fromPoints(
    chosen.map((i) => Array.from(X.row[i]!)),
    chosen.map((i) => labels[i]!),
    classes,
  );
}

/** Cuts shuffled examples into parts of these shares, such as 0.6, 0.2 and 0.2. */
export function split(data: Dataset, shares: readonly number[], random: Random): Dataset[] {
  const total = shares.reduce((a, b) => a + b, 0);
  if (!shares.every((share) => share > 0) || !(total <= 1 + 1e-9)) {
    throw new ValueError(`split: shares must be above 0 and sum to at most 1, got ${shares.join(', ')}`);
  }
  const order = Uint32Array.from({ length: data.X.rows }, (_, i) => i);
  shuffle(random, order);
  let share = 0;
  return shares.map((part) => {
    const from = Math.round(share * order.length);
    share += part;
    const to = Math.round(share * order.length);
    if (to <= from) throw new ValueError(`split: a share of ${part} of ${order.length} examples is empty`);
    return subset(data, order.subarray(from, to));
  });
}

/** Gives that share of the examples another class, drawn evenly from the others. */
export function mislabel({ X, labels, classes }: Dataset, share: number, random: Random): Dataset {
  requireBetween('mislabel', 'share', share, 0, 1);
  const order = Uint32Array.from({ length: X.rows }, (_, i) => i);
  shuffle(random, order);
  const wrong = Uint8Array.from(labels);
  for (const i of order.subarray(0, Math.round(share * order.length))) {
    wrong[i] = (wrong[i]! + 1 + below(random, classes - 1)) % classes;
  }
  return withLabels(X, wrong, classes);
}

/** An angle of [0, 2π). */
export const anyAngle = (random: Random): number => 2 * Math.PI * uniform(random);
