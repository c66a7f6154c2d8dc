// What can happen to a picture between the pen and the network.
import { createRandom, matrix, shuffle, stream, type Matrix } from '../../lib/nn/index.ts';

export const DAMAGES = ['none', 'multiplied', 'moved', 'divided', 'blank', 'scrambled', 'swapped'] as const;
export type Damage = (typeof DAMAGES)[number];

/** Pixels to the right. */
export const MOVED = 3;
const LEVELS = 255;

/** One rule for all pictures of a seed: which pixel comes to stand at which place. */
export function newOrder(pixels: number, seed: number): Uint16Array {
  const order = Uint16Array.from({ length: pixels }, (_, i) => i);
  shuffle(stream(createRandom(seed), 'order'), order);
  return order;
}

/** The columns of a batch of pictures in another order. */
export function reordered(X: Matrix, order: ArrayLike<number>): Matrix {
  const out = matrix(X.rows, X.cols);
  X.row.forEach((from, i) => {
    const to = out.row[i]!;
    for (let pixel = 0; pixel < X.cols; pixel++) to[pixel] = from[order[pixel]!]!;
  });
  return out;
}

/** The rows of a matrix of first weights in the same order: each pixel keeps its weights. */
export function reorderRows(W: Matrix, order: ArrayLike<number>): void {
  const rows = W.row.map((row) => row.slice());
  W.row.forEach((row, pixel) => row.set(rows[order[pixel]!]!));
}

function each(X: Matrix, value: (ink: number) => number): Matrix {
  const out = matrix(X.rows, X.cols);
  for (let i = 0; i < out.data.length; i++) out.data[i] = value(X.data[i]!);
  return out;
}

function moved(X: Matrix, columns: number): Matrix {
  const out = matrix(X.rows, X.cols);
  X.row.forEach((from, i) => {
    const to = out.row[i]!;
    for (let pixel = 0; pixel < X.cols; pixel++) if (pixel % columns >= MOVED) to[pixel] = from[pixel - MOVED]!;
  });
  return out;
}

/** The same pictures, damaged; `order` is the rule of the scrambling. */
export function damaged(X: Matrix, damage: Damage, columns: number, order: ArrayLike<number>): Matrix {
  switch (damage) {
    case 'none':
      return X;
    case 'multiplied':
      return each(X, (ink) => LEVELS * ink);
    case 'divided':
      return each(X, (ink) => ink / LEVELS);
    case 'swapped':
      return each(X, (ink) => 1 - ink);
    case 'blank':
      return each(X, () => 0);
    case 'moved':
      return moved(X, columns);
    case 'scrambled':
      return reordered(X, order);
  }
}
