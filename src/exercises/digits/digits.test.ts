// Numbers of the exercises against the teaching pack's and against arithmetic of their own.
import { describe, expect, test } from 'vitest';
import { firstCost, majority, parameters, recall, spread, sureMistake } from './counts.ts';
import { scrambled } from './formulas.ts';
import { blank, notShown, swapped } from './runs.ts';

describe('their numbers', () => {
  test('parameters of two networks, the cost of knowing nothing', () => {
    expect(parameters.variant(0).facts.all).toBe(23_860);
    expect(parameters.variant(1).facts.all).toBe(79_510);
    expect(firstCost.variant(0).facts.cost).toBeCloseTo(2.302585093, 9);
  });

  test('a row, a column', () => {
    const { facts } = recall.variant(0);
    expect([facts.recall, facts.precision]).toEqual([178 / 200, 178 / 198]);
  });

  test('the spread of a share, and what a sure mistake costs', () => {
    expect(spread.variant(1).facts.deviation).toBeCloseTo(0.858, 3);
    expect(spread.variant(2).facts.quarter).toBe(160_000);
    expect(sureMistake.variant(0).facts.cost).toBeCloseTo(9.105, 3);
  });

  test('a majority of five, by counting all 32 outcomes', () => {
    const p = 0.08;
    let wrong = 0;
    for (let outcome = 0; outcome < 32; outcome++) {
      const votes = [1, 2, 4, 8, 16].filter((bit) => outcome & bit).length;
      const each = [0, 1, 2, 3, 4].reduce((product, i) => product * (i < votes ? p : 1 - p), 1);
      if (votes >= 3) wrong += each;
    }
    expect(majority.variant(1).facts.wrong).toBeCloseTo(100 * wrong, 12);
  });

  test('what the runs say', () => {
    expect(swapped.answer(swapped.variant().facts)).toBe('below');
    expect(blank.answer(blank.variant().facts)).toBe('sure');
    expect(notShown.answer(notShown.variant().facts)).toBe('no-penalty');
    const { drawn, scrambled: other } = scrambled.variant().facts;
    expect(other).toBeCloseTo(drawn!, 9);
  });
});
