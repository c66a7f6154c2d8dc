// A memory of fixed size, given out from the start; nothing is given back. It must never grow, for that would detach
// every view of it.
import { type Matrix, matrix } from '../matrix.ts';

export interface Memory {
  readonly memory: WebAssembly.Memory;
  /** An array of so many numbers, 0 at first; null when there is no room. */
  take(length: number): Float64Array | null;
  /** Matrices and vectors here, or on the ordinary heap when there is no room. */
  matrix(rows: number, cols: number): Matrix;
  vector(length: number): Float64Array;
  holds(array: Float64Array): boolean;
}

const PAGE = 65536;
/** The compiled functions keep their constants below. */
const STATIC = 2048;
/** A line of the cache: every array begins on one. */
const LINE = 64;

export function createMemory(numbers: number, arrays: number): Memory {
  const pages = Math.ceil((numbers * 8 + arrays * LINE) / PAGE) + 1;
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
  const { buffer } = memory;
  let next = STATIC;
  const take = (length: number): Float64Array | null => {
    const from = next;
    const end = from + length * 8;
    if (end > buffer.byteLength) return null;
    next = Math.ceil(end / LINE) * LINE;
    return new Float64Array(buffer, from, length);
  };
  return {
    memory,
    take,
    matrix: (rows, cols) => matrix(rows, cols, take(rows * cols) ?? undefined),
    vector: (length) => take(length) ?? new Float64Array(length),
    holds: (array) => array.buffer === buffer,
  };
}
