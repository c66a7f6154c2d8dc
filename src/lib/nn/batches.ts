// Mini-batches: the examples in another order each epoch, so many at a time; the last batch takes what is left.
import { type Kernels, plainKernels } from './kernels.ts';
import { type Matrix, matrix } from './matrix.ts';
import { type Random, shuffle } from './random.ts';

export interface Data {
  /** N × n_1, one example a row. */
  readonly X: Matrix;
  /** N × n_L, the targets. */
  readonly Y: Matrix;
}

export interface Batches {
  readonly count: number;
  /** Another order. */
  shuffle(): void;
  /** Copies batch `b` into a buffer that the next call uses again. */
  gather(b: number): Data;
}

export function createBatches({ X, Y }: Data, size: number, random: Random, kernels: Kernels = plainKernels): Batches {
  const order = Uint32Array.from({ length: X.rows }, (_, i) => i);
  const count = Math.ceil(X.rows / size);
  const full: Data = { X: kernels.matrix(size, X.cols), Y: kernels.matrix(size, Y.cols) };
  const rest = X.rows - (count - 1) * size;
  const last: Data = { X: firstRows(full.X, rest), Y: firstRows(full.Y, rest) };
  return {
    count,
    shuffle: () => shuffle(random, order),
    gather(b) {
      const batch = b === count - 1 ? last : full;
      for (let i = 0; i < batch.X.rows; i++) {
        const from = order[b * size + i]!;
        batch.X.row[i]!.set(X.row[from]!);
        batch.Y.row[i]!.set(Y.row[from]!);
      }
      return batch;
    },
  };
}

/** The same memory, seen as fewer rows. */
const firstRows = ({ cols, data }: Matrix, rows: number): Matrix => matrix(rows, cols, data.subarray(0, rows * cols));
