import { expect, test } from 'vitest';
import { readGuess, shareOf, valueAt, verdictOfNumber, verdictOfOption, verdictOfRange } from './guess.ts';

test('a number is early, late, or right within its share', () => {
  expect([80, 208, 209, 232, 255, 256, NaN].map((guess) => verdictOfNumber(guess, 232, 0.1))).toEqual([
    'early',
    'early',
    'right',
    'right',
    'right',
    'late',
    'late',
  ]);
});

test('of given numbers the nearest is right', () => {
  expect([20, 80, 230, Infinity].map((guess) => verdictOfOption(guess, [20, 80, 230], 232))).toEqual([
    'early',
    'early',
    'right',
    'late',
  ]);
});

test('a range is right when the result lies in it', () => {
  expect(verdictOfRange({ to: 232 }, 498)).toBe('early');
  expect(verdictOfRange({ from: 232 }, 498)).toBe('right');
  expect(verdictOfRange({ from: 600 }, 498)).toBe('late');
  expect(verdictOfRange({ from: 100, to: 498 }, 498)).toBe('early');
});

test('a typed guess lies on the line, or it says why not', () => {
  const line = { from: 0, to: 300, scale: 'linear' } as const;
  const read = (...texts: string[]) => texts.map((text) => readGuess(text, line));
  expect(read('0', '6e1', '300')).toEqual([0, 60, 300]);
  expect(read('-5', '301', '1e308', '1e999')).toEqual(['outside', 'outside', 'outside', 'outside']);
  expect(read('', ' ', 'x', 'NaN')).toEqual(['none', 'none', 'none', 'none']);
  expect(readGuess('-5', { from: -8, to: 8, scale: 'linear' })).toBe(-5);
});

test('places on a line and back', () => {
  const linear = { from: 0, to: 300, scale: 'linear' } as const;
  const log = { from: 10, to: 1000, scale: 'log' } as const;
  expect(shareOf(150, linear)).toBe(0.5);
  expect(shareOf(100, log)).toBeCloseTo(0.5, 12);
  expect([shareOf(-5, linear), shareOf(900, linear)]).toEqual([0, 1]);
  expect([valueAt(0.5, linear), valueAt(0.5, log), valueAt(1, log)]).toEqual([150, 100, 1000]);
  expect(valueAt(0.3, { from: 0, to: 1, scale: 'linear' })).toBe(0.3);
});
