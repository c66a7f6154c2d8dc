// A matrix: one example a row. The row views are made once, for a loop over them reads well and runs fast.
import { requireWhole, shown, ShapeError, ValueError } from './errors.ts';

export interface Matrix {
  readonly rows: number;
  readonly cols: number;
  /** Row after row. */
  readonly data: Float64Array;
  /** Views of `data`, one a row. */
  readonly row: readonly Float64Array[];
}

/** Lays a matrix over memory that somebody else owns; zeros of its own without it. */
export function matrix(rows: number, cols: number, data: Float64Array = new Float64Array(rows * cols)): Matrix {
  requireWhole('matrix', 'rows', rows, 0);
  requireWhole('matrix', 'cols', cols, 0);
  if (data.length !== rows * cols) {
    throw new ShapeError(`matrix: ${rows}×${cols} needs ${rows * cols} values, got ${data.length}`);
  }
  return { rows, cols, data, row: Array.from({ length: rows }, (_, i) => data.subarray(i * cols, (i + 1) * cols)) };
}

/**
 * A matrix from its rows; every value must be finite.
 * @example matrixFrom([[1, 2], [3, 4], [5, 6]]).data[2] // 3
 */
export function matrixFrom(rows: readonly (readonly number[])[]): Matrix {
  const cols = rows[0]?.length ?? 0;
  if (rows.length === 0 || cols === 0) throw new ValueError('matrixFrom: there is no value');
  const made = matrix(rows.length, cols);
  rows.forEach((values, i) => {
    if (values.length !== cols) {
      throw new ShapeError(`matrixFrom: row ${i} has ${values.length} values, row 0 has ${cols}`);
    }
    made.row[i]!.set(values);
  });
  requireFinite('matrixFrom', 'value', made);
  return made;
}

/**
 * The rows as plain arrays.
 * @example toRows(matrixFrom([[1, 2]])) // [[1, 2]]
 */
export const toRows = (M: Matrix): number[][] => M.row.map((values) => Array.from(values));

/** `out` becomes a copy of `M`. */
export function copy(out: Matrix, M: Matrix): void {
  if (out.rows !== M.rows || out.cols !== M.cols) throw new ShapeError(`copy: ${shape(M)} into ${shape(out)}`);
  out.data.set(M.data);
}

/**
 * The shape as it stands in a message.
 * @example shape(matrixFrom([[1, 2]])) // '1×2'
 */
export const shape = (M: Matrix): string => `${M.rows}×${M.cols}`;

/** Every value finite, or an error that says which is not. */
export function requireFinite(where: string, what: string, M: Matrix): void {
  for (let i = 0; i < M.rows; i++) {
    const values = M.row[i]!;
    for (let j = 0; j < M.cols; j++) {
      if (!Number.isFinite(values[j])) {
        throw new ValueError(`${where}: ${what} [${i}][${j}] is ${shown(values[j])}, expected a finite number`);
      }
    }
  }
}
