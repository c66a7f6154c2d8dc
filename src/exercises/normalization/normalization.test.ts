// Numbers of the exercises against the teaching pack's and against arithmetic of their own.
import { describe, expect, test } from 'vitest';
import { noSum, running, tenfold, twoGradients, bias } from './backward.ts';
import { howMany, whichBatch } from './groups.ts';
import { byHand, farthest, outside, pair } from './values.ts';

describe('their numbers', () => {
  test('one to five', () => {
    const { facts } = byHand.variant(0);
    expect(facts.mean).toBe(3);
    expect([facts.variance, facts['variance-less']]).toEqual([2, 2.5]);
    expect(facts.first).toBeCloseTo(-Math.SQRT2, 12);
    expect(facts['last-less']).toBeCloseTo(1.265, 3);
  });

  test('a third outside, two digits of order, √(n−1)', () => {
    expect(outside.variant().facts.share).toBeCloseTo(31.73, 2);
    expect(pair.variant().facts).toEqual({ near: 1, far: 1 });
    expect(farthest.variant().facts).toMatchObject({ bound: 2, reached: 2 });
  });

  test('the start weighs under a hundredth after 44 steps, after 459 with a tenth of the momentum', () => {
    expect(running.variant(0).facts.steps).toBe(44);
    expect(running.variant(1).facts.steps).toBe(459);
  });

  test('weights ten times as large: the same output, a tenth of the gradient', () => {
    expect(tenfold.variant(0).facts.output).toBeCloseTo(1, 12);
    expect(tenfold.variant(0).facts.gradient).toBeCloseTo(0.1, 12);
  });

  test('gradients by the formula', () => {
    const x = [-2, -1, 0, 1, 2].map((away) => away / Math.SQRT2);
    const u = [1, 0, 0, 0, 1];
    const mean = (of: (i: number) => number): number => u.reduce((sum, _, i) => sum + of(i), 0) / 5;
    const { facts } = twoGradients.variant();
    expect(facts.gamma).toBeCloseTo(0, 12);
    expect(facts.beta).toBe(2);
    expect(facts.first).toBeCloseTo((1 - mean((i) => u[i]!) - x[0]! * mean((i) => u[i]! * x[i]!)) / Math.SQRT2, 12);
    expect(Math.max(...Object.values(noSum.variant().facts))).toBeLessThan(1e-14);
  });

  test('a bias does nothing; counts of means; a batch of two is worst', () => {
    expect(bias.answer(bias.variant().facts)).toBe('nothing');
    const { batch, layer, instance, group } = howMany.variant(0).facts;
    expect([batch, layer, instance, group]).toEqual([6, 8, 48, 24]);
    expect(whichBatch.answer(whichBatch.variant().facts)).toBe('two');
  });
});
