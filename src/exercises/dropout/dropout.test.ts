// The exercises' numbers against the teaching pack's, and their known mistakes against the checkers.
import { describe, expect, test } from 'vitest';
import { checkAnswer } from '../check.ts';
import { alarm, checksOf, moved, order, pair, thinned, zeros } from './masks.ts';
import { meanLoss, threeAnswers } from './proofs.ts';
import { factor, moments, narrow, sums } from './sums.ts';

describe('sums', () => {
  test('100 ones of which 0.8 are kept: 80 and 4', () => {
    const { mean, spread, test: full } = sums.variant(0).facts;
    expect([mean, spread, full]).toEqual([expect.closeTo(80, 9), expect.closeTo(4, 9), 100]);
  });

  test('moments in any form', () => {
    const checked = (mean: string, variance: string) => checkAnswer(moments, 0, { mean, variance });
    expect(Object.values(checked('a', 'a^2/p - a^2')).every((one) => one.right)).toBe(true);
    expect(checked('a p', 'a^2 p (1-p)').mean!.mistake).toBe('not-divided');
    expect(checked('a p', 'a^2/p').variance!.mistake).toBe('square');
  });

  test('the factor is the share kept', () => {
    expect(factor.answer(factor.variant().facts)).toBe('keep');
  });

  test('the smallest share whose spread is below 6 is 0.75', () => {
    const judged = (text: string) => checkAnswer(narrow, 0, { share: text }).share!;
    expect(narrow.variant().facts.share).toBe(0.75);
    expect(Math.sqrt((100 * (1 - 0.75)) / 0.75)).toBeLessThan(6);
    expect(Math.sqrt((100 * (1 - 0.7)) / 0.7)).toBeGreaterThan(6);
    expect(judged('0.75').right).toBe(true);
    expect(['0.7', '0.9', '0.72', '2'].map((text) => judged(text).mistake)).toEqual([
      'too-wide',
      'too-many',
      'between-steps',
      'outside',
    ]);
  });
});

describe('masks', () => {
  test('2 to the number of units', () => {
    expect(thinned.variant(0).facts).toEqual({ first: 64, second: 1_073_741_824 });
    expect(checkAnswer(thinned, 0, { first: '36', second: '60' }).first!.mistake).toBe('squared');
  });

  test('pairs and moves', () => {
    expect(pair.variant(0).facts).toEqual({ both: 0.25, alone: 0.5, neither: 0.25 });
    const { momentum, decay } = moved.variant(0).facts;
    expect([momentum, decay]).toEqual([expect.closeTo(0.09, 12), expect.closeTo(1.98, 12)]);
  });

  test('zeros come apart', () => {
    expect(zeros.answer(zeros.variant().facts)).toBe('apart');
    expect(zeros.variant().facts.whole).toBe(1);
  });

  test('the check is clean with its masks frozen, and alarmed without', () => {
    for (const seed of [1, 2, 3, 4]) {
      const { frozen, fresh } = checksOf(seed);
      expect(frozen).toBeLessThan(1e-7);
      expect(fresh).toBeGreaterThan(0.1);
    }
    expect(alarm.answer(alarm.variant().facts)).toBe('fresh');
  });

  test('the order', () => {
    expect([...order.choices].sort()).toEqual([...order.answer()].sort());
    expect(checkAnswer(order, 0, { order: 'mask forward restore backward average update' }).order!.mistake).toBe(
      'restored-early',
    );
  });
});

describe('proofs', () => {
  test('the mean loss is 1.47 both ways', () => {
    const { mean, loss, penalty } = meanLoss.variant().facts;
    expect(mean).toBeCloseTo(1.47, 12);
    expect(loss! + penalty!).toBeCloseTo(1.47, 12);
  });

  test('the geometric mean is the halved network, the arithmetic is not', () => {
    const { halved, geometric, arithmetic } = threeAnswers();
    halved.forEach((share, k) => expect(geometric[k]).toBeCloseTo(share, 12));
    expect(arithmetic.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
    expect(Math.abs(arithmetic[0]! - halved[0]!)).toBeGreaterThan(0.03);
  });
});
