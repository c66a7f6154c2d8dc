// What a trained network says about pictures it was not shown: answers, mistakes, and what a shift does to them.
import { partsOf, worthOf } from '../../lib/data/digit-training.ts';
import type { Dataset } from '../../lib/data/index.ts';
import { classOf, type Matrix, matrix, type Network } from '../../lib/nn/index.ts';
import { pictureText } from './pictures.ts';

/** A held-out picture and the answer to it. */
export interface Answered {
  /** Its place among the held-out pictures. */
  index: number;
  label: number;
  answer: number;
  /** The output of the answer. */
  sureness: number;
  /** See pictures.ts. */
  picture: string;
}

/** By how many pixels pictures are moved. */
export const SHIFTS = [0, 1, 2, 3, 4] as const;

export interface Shifted {
  /** Accuracy by pixels: to the right, and down. */
  right: number[];
  down: number[];
}

const MOST_MISTAKES = 150;

const answered = ({ X, labels }: Dataset, H: Matrix, index: number): Answered => {
  const answer = classOf(H.row[index]!);
  return {
    ...{ index, label: labels[index]!, answer, sureness: H.row[index]![answer]! },
    picture: pictureText(X.row[index]!),
  };
};

/** The first held-out pictures, in their order. */
export const firstAnswers = (data: Dataset, H: Matrix, count: number): Answered[] =>
  Array.from({ length: Math.min(count, H.rows) }, (_, index) => answered(data, H, index));

/** Wrong answers, the surest first. */
export function mistakesOf(data: Dataset, H: Matrix): Answered[] {
  const wrong = Array.from({ length: H.rows }, (_, index) => index)
    .filter((index) => classOf(H.row[index]!) !== data.labels[index])
    .map((index) => ({ index, sureness: H.row[index]![classOf(H.row[index]!)]! }))
    .sort((one, other) => other.sureness - one.sureness || one.index - other.index);
  return wrong.slice(0, MOST_MISTAKES).map(({ index }) => answered(data, H, index));
}

/** The picture that the network is least sure of, with all its outputs. */
export function doubtOf(data: Dataset, H: Matrix): Answered & { outputs: number[] } {
  const top = H.row.map((h) => h[classOf(h)]!);
  const index = top.reduce((least, value, i) => (value < top[least]! ? i : least), 0);
  return { ...answered(data, H, index), outputs: Array.from(H.row[index]!) };
}

/** Counts by true digit (row) and answer (column). */
export function confusionOfAnswers(labels: ArrayLike<number>, H: Matrix): number[][] {
  const counts = Array.from({ length: 10 }, () => new Array<number>(10).fill(0));
  H.row.forEach((h, i) => counts[labels[i]!]![classOf(h)]!++);
  return counts;
}

/** All pictures moved; what leaves the frame is lost, what enters is paper. */
export function movedBy({ X }: Pick<Dataset, 'X'>, columns: number, right: number, down: number): Matrix {
  const rows = X.cols / columns;
  const moved = matrix(X.rows, X.cols);
  X.row.forEach((from, i) => {
    const to = moved.row[i]!;
    for (let y = Math.max(0, down); y < Math.min(rows, rows + down); y++) {
      for (let x = Math.max(0, right); x < Math.min(columns, columns + right); x++) {
        to[y * columns + x] = from[(y - down) * columns + x - right]!;
      }
    }
  });
  return moved;
}

export function shiftedAccuracy(network: Network, data: Dataset, columns: number): Shifted {
  const accuracy = (right: number, down: number): number =>
    worthOf(network, partsOf({ X: movedBy(data, columns, right, down), Y: data.Y })).accuracy;
  return {
    right: SHIFTS.map((pixels) => accuracy(pixels, 0)),
    down: SHIFTS.map((pixels) => accuracy(0, pixels)),
  };
}
