// The exercises' numbers, worked out apart from the experiments.
import { describe, expect, test } from 'vitest';
import { checkAnswer } from '../check.ts';
import { bound, bypass, chainFormula, largestProduct, underflow } from './products.ts';
import { bornDead, clipping, deadFromTheStart, orderOfRatios } from './units.ts';
import { windowWidth } from './windows.ts';

describe('along the chain', () => {
  test('the bounds are those of the teaching pack', () => {
    expect(bound.variant(0).facts['sigmoid']).toBeCloseTo(9.765625e-4, 12);
    expect(bound.variant(1).facts['sigmoid']).toBeCloseTo(9.5367431640625e-7, 15);
  });

  test('the by-pass multiplies to 9.31', () => {
    expect(bypass.variant(0).facts['by-pass']).toBeCloseTo(9.313, 3);
    expect(bypass.variant(0).facts['plain']).toBeCloseTo(9.5367e-7, 10);
  });

  test('a negative weight keeps most', () => {
    const { facts } = largestProduct.variant();
    expect(largestProduct.answer(facts)).toBe('minus');
    expect(facts['minus']).toBeCloseTo(0.0389, 4);
    expect(facts['eight']).toBeLessThan(1.3e-24);
  });

  test('63 and 511 links bring 1 down to the least normal numbers', () => {
    const { facts } = underflow.variant();
    expect(4 ** -facts['single']!).toBe(2 ** -126);
    expect(4 ** -facts['double']!).toBe(2.2250738585072014e-308);
  });

  test('the formula is taken in any form', () => {
    expect(checkAnswer(chainFormula, 0, { bias: 'e s (w s)^2' })['bias']!.right).toBe(true);
    expect(checkAnswer(chainFormula, 0, { bias: 'e (w s)^3' })['bias']!.mistake).toBe('weight-too-many');
  });
});

test('the window is found again by bisection', () => {
  for (let seed = 0; seed < 5; seed++) {
    const { givens, facts } = windowWidth.variant(seed);
    const w = givens!['w']!;
    const factor = (h: number): number => w * (1 / (1 + Math.exp(-w * h))) * (1 - 1 / (1 + Math.exp(-w * h)));
    let [low, high] = [0, 2];
    for (let i = 0; i < 60; i++) {
      const middle = (low + high) / 2;
      if (factor(middle) >= 1) low = middle;
      else high = middle;
    }
    expect(facts['width']).toBeCloseTo(2 * low, 10);
  }
});

describe('units', () => {
  test('one in four of those with two inputs is born dead', () => {
    expect(deadFromTheStart(2)).toBeCloseTo(0.25, 1);
    expect(bornDead.variant(1).facts['chance']).toBe(1 / 16);
  });

  test('at depth five the sigmoid keeps a thousandth', () => {
    const { facts } = orderOfRatios.variant();
    expect(orderOfRatios.answer(facts)).toEqual(['sigmoid', 'relu', 'tanh']);
    expect(facts['sigmoid']).toBeGreaterThan(3e-4);
    expect(facts['sigmoid']).toBeLessThan(3e-3);
  });

  test('scaling a vector keeps its ratios', () => {
    expect(clipping.answer(clipping.variant().facts)).toBe('exploding');
  });
});
