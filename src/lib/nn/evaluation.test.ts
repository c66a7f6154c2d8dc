import { expect, it } from 'vitest';
import { accuracyOf, classOf, confusionOf, oneHot } from './evaluation.ts';
import { matrix, matrixFrom, toRows } from './matrix.ts';

it('takes the largest output, the first of equals, or one output against ½', () => {
  expect([classOf([0.2, 0.5, 0.3]), classOf([0.5, 0.5]), classOf([0.5]), classOf([0.51])]).toEqual([1, 0, 0, 1]);
});

it('counts what is right, and what is taken for what', () => {
  const H = matrixFrom([
    [0.9, 0.1, 0],
    [0.2, 0.7, 0.1],
    [0.6, 0.3, 0.1],
    [0, 0.2, 0.8],
  ]);
  const Y = oneHot([0, 1, 1, 2], 3);
  expect(accuracyOf(H, Y)).toBe(0.75);
  expect(confusionOf(H, Y)).toEqual([
    [1, 0, 0],
    [1, 1, 0],
    [0, 0, 1],
  ]);
  expect(confusionOf(matrixFrom([[0.9], [0.1]]), matrixFrom([[1], [1]]))).toEqual([
    [0, 0],
    [1, 1],
  ]);
});

it('puts 1 at the label', () => {
  expect(toRows(oneHot([2, 0], 3))).toEqual([
    [0, 0, 1],
    [1, 0, 0],
  ]);
});

it.each<[() => unknown, string]>([
  [() => oneHot([3], 3), 'oneHot: label [0] is 3, expected a whole number from 0 to 2'],
  [() => oneHot([0, NaN], 3), 'oneHot: label [1] is NaN, expected a whole number from 0 to 2'],
  [() => oneHot([0], 1), 'oneHot: classes must be a whole number from 2, got 1'],
  [() => accuracyOf(matrix(2, 1), matrix(3, 1)), 'accuracyOf: outputs are 2×1 but targets are 3×1'],
  [() => confusionOf(matrix(0, 1), matrix(0, 1)), 'confusionOf: there is no example'],
])('%#: says what is wrong', (act, message) => {
  expect(act).toThrow(message);
});
