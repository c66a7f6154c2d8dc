// What a trained classifier is worth: classes, accuracy, confusion. Classes count from 0 here.
import { requireWhole, ShapeError, ValueError } from './errors.ts';
import { type Matrix, matrix } from './matrix.ts';

/**
 * The class that a row of outputs stands for: the largest, the first of equals; with one output 1 above ½.
 * @example classOf([0.1, 0.7, 0.2]) // 1
 */
export function classOf(h: ArrayLike<number>): number {
  if (h.length === 1) return h[0]! > 0.5 ? 1 : 0;
  let best = 0;
  for (let j = 1; j < h.length; j++) if (h[j]! > h[best]!) best = j;
  return best;
}

/** The share of rows of H whose class is that of the same row of Y. */
export function accuracyOf(H: Matrix, Y: Matrix): number {
  requireSameRows('accuracyOf', H, Y);
  let right = 0;
  for (let i = 0; i < H.rows; i++) if (classOf(H.row[i]!) === classOf(Y.row[i]!)) right++;
  return right / H.rows;
}

/** Counts by true class (row) and predicted class (column). */
export function confusionOf(H: Matrix, Y: Matrix): number[][] {
  requireSameRows('confusionOf', H, Y);
  const classes = Math.max(2, Y.cols);
  const counts = Array.from({ length: classes }, () => new Array<number>(classes).fill(0));
  for (let i = 0; i < H.rows; i++) counts[classOf(Y.row[i]!)]![classOf(H.row[i]!)]!++;
  return counts;
}

/** One column a class: 1 at the label, 0 elsewhere. */
export function oneHot(labels: ArrayLike<number>, classes: number): Matrix {
  requireWhole('oneHot', 'classes', classes, 2);
  const Y = matrix(labels.length, classes);
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!;
    if (!(Number.isInteger(label) && label >= 0 && label < classes)) {
      throw new ValueError(`oneHot: label [${i}] is ${label}, expected a whole number from 0 to ${classes - 1}`);
    }
    Y.row[i]![label] = 1;
  }
  return Y;
}

function requireSameRows(where: string, H: Matrix, Y: Matrix): void {
  if (H.rows === 0) throw new ValueError(`${where}: there is no example`);
  if (H.rows !== Y.rows || H.cols !== Y.cols) {
    throw new ShapeError(`${where}: outputs are ${H.rows}×${H.cols} but targets are ${Y.rows}×${Y.cols}`);
  }
}
