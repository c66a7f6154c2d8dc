// The nearest neighbor without a search: ‖x − t‖² = ‖x‖² − 2 (x·t − ½‖t‖²), and ‖x‖² is the same for all t. So the bracket
// decides, and it is the net input of a unit with weights t and bias −½‖t‖²: one layer, a unit for each known picture.
import type { Dataset } from '../../lib/data/index.ts';
import { classOf, kernelsFor } from '../../lib/nn/index.ts';

/** Pictures asked about at a time. */
const PART = 100;

/** The share of the asked pictures whose nearest known picture is of the same digit. */
export function* nearestAccuracy(known: Dataset, asked: Dataset): Generator<number, number, void> {
  const { rows, cols } = known.X;
  const kernels = kernelsFor([cols, rows], PART);
  const W = kernels.matrix(cols, rows);
  const b = kernels.vector(rows);
  known.X.row.forEach((t, unit) => {
    let squares = 0;
    t.forEach((ink, pixel) => {
      W.row[pixel]![unit] = ink;
      squares += ink * ink;
    });
    b[unit] = -squares / 2;
  });
  const H = kernels.matrix(PART, cols);
  const Z = kernels.matrix(PART, rows);
  let right = 0;
  for (let from = 0; from + PART <= asked.X.rows; from += PART) {
    for (let i = 0; i < PART; i++) H.row[i]!.set(asked.X.row[from + i]!);
    kernels.affine(Z, H, W, b);
    for (let i = 0; i < PART; i++) right += Number(known.labels[classOf(Z.row[i]!)] === asked.labels[from + i]);
    yield from / asked.X.rows;
  }
  return right / asked.X.rows;
}
