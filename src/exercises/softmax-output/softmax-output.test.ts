// The exercises' numbers against the teaching pack's, worked out apart from the library.
import { describe, expect, test } from 'vitest';
import { checkAnswer } from '../check.ts';
import type { Numbers } from '../exercise.ts';
import { firstError, softTarget, tug, whichEquation } from './errors.ts';
import { longWait } from './runs.ts';
import { entries, jacobian, largeScores, stable, twice } from './softmax.ts';

describe('by hand', () => {
  test('document A: class 2 of (0.1, 0.7, 0.2)', () => {
    const facts: Numbers = firstError.variant(0).facts;
    expect(facts['cost']).toBeCloseTo(0.356675, 6);
    expect([facts['one'], facts['two'], facts['three']].map((one) => Math.round(1e9 * one!) / 1e9)).toEqual([0.1, -0.3, 0.2]); // prettier-ignore
    expect(facts['squares']).toBeCloseTo(0.07, 12);
  });

  test('the Jacobian, and its rank', () => {
    const { facts } = jacobian.variant(0);
    expect([facts.own, facts.other, facts.third].map((one) => Math.round(1e9 * one) / 1e9)).toEqual([0.21, -0.07, -0.14]); // prettier-ignore
    expect(facts.rank).toBe(2);
  });

  test('scores that overflow', () => {
    const { first, second, third } = largeScores.variant().facts;
    expect([first, second, third].map((one) => Math.round(1e4 * one) / 1e4)).toEqual([0.09, 0.2447, 0.6652]);
  });

  test('softmax twice', () => {
    const floors = [0, 1, 2, 3].map((seed) => Math.round(1e4 * twice.variant(seed).facts.floor) / 1e4);
    expect(floors).toEqual([1.4612, 0.5514, 0.7437, 0.3133]);
  });

  test('a soft target is paid for by its entropy', () => {
    const plain = -(2 * 0.05 * Math.log(0.05) + 0.9 * Math.log(0.9));
    expect(softTarget.variant(0).facts.cost).toBeCloseTo(plain, 12);
    expect(plain).toBeCloseTo(0.3944, 4);
  });
});

test('the entries in any form', () => {
  const judged = checkAnswer(entries, 0, { own: 's - s^2', other: '-t*s' });
  expect(Object.values(judged).every(({ right }) => right)).toBe(true);
  expect(checkAnswer(entries, 0, { own: 's', other: '0' }).other!.mistake).toBe('nothing');
});

test('only the first equation changes, and what one class gains the others pay', () => {
  expect(whichEquation.answer()).toBe('bp1');
  const { gain, first, third, ratio } = tug.variant().facts;
  expect(first + third).toBeCloseTo(gain, 12);
  expect(third / first).toBeCloseTo(ratio, 12);
});

test('the safe order', () => {
  expect([...stable.choices].sort()).toEqual([...stable.answer()].sort());
});

test('a start from which the quadratic cost takes long', () => {
  const { length, epochs, before, partner } = longWait.variant().facts;
  expect(epochs).toBeGreaterThan(200);
  expect(before).toBeLessThanOrEqual(200);
  expect(partner).toBeLessThan(20);
  const judged = (value: string) => checkAnswer(longWait, 0, { length: value }).length!;
  expect(judged(String(length)).right).toBe(true);
  expect(judged('1').mistake).toBe('too-small');
  expect(judged('3').mistake).toBe('too-large');
  expect(judged('2.25').mistake).toBe('between-steps');
  expect(judged('9').mistake).toBe('outside');
});
