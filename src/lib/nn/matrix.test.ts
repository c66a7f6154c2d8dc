import { expect, it } from 'vitest';
import { copy, matrix, matrixFrom, shape, toRows } from './matrix.ts';

it('lays rows one after another, and sees them through views', () => {
  const M = matrixFrom([
    [1, 2, 3],
    [4, 5, 6],
  ]);
  expect([M.rows, M.cols, Array.from(M.data)]).toEqual([2, 3, [1, 2, 3, 4, 5, 6]]);
  M.row[1]![0] = 9;
  expect(M.data[3]).toBe(9);
  expect(toRows(M)).toEqual([
    [1, 2, 3],
    [9, 5, 6],
  ]);
  expect(shape(M)).toBe('2×3');
});

it('copies without sharing', () => {
  const [from, to] = [matrixFrom([[1, 2]]), matrix(1, 2)];
  copy(to, from);
  from.data[0] = 7;
  expect(Array.from(to.data)).toEqual([1, 2]);
});

it('lies over memory of others when given some', () => {
  const memory = new Float64Array(4);
  matrix(2, 2, memory).row[1]![1] = 5;
  expect(memory[3]).toBe(5);
});

it.each<[string, () => unknown, string]>([
  ['no rows', () => matrixFrom([]), 'matrixFrom: there is no value'],
  ['empty rows', () => matrixFrom([[], []]), 'matrixFrom: there is no value'],
  ['ragged rows', () => matrixFrom([[1, 2], [3]]), 'matrixFrom: row 1 has 1 values, row 0 has 2'],
  ['NaN', () => matrixFrom([[1, NaN]]), 'matrixFrom: value [0][1] is NaN, expected a finite number'],
  ['infinity', () => matrixFrom([[1], [-Infinity]]), 'matrixFrom: value [1][0] is -Infinity, expected a finite number'],
  ['a fraction of a row', () => matrix(1.5, 2), 'matrix: rows must be a whole number from 0, got 1.5'],
  ['NaN columns', () => matrix(1, NaN), 'matrix: cols must be a whole number from 0, got NaN'],
  ['too little memory', () => matrix(2, 2, new Float64Array(3)), 'matrix: 2×2 needs 4 values, got 3'],
  ['another shape', () => copy(matrix(2, 2), matrix(2, 3)), 'copy: 2×3 into 2×2'],
])('refuses %s', (_, act, message) => {
  expect(act).toThrow(new Error(message).message);
});
