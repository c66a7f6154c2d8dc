// The exercises' numbers against the teaching pack's, worked out apart from the library.
import { expect, test } from 'vitest';
import { checkAnswer } from '../check.ts';
import { noisier, shrunkMean } from './errors.ts';
import { oneStep, twoWeights } from './penalties.ts';
import { allCurvatures, asPenalty, order } from './stopping.ts';

test('the numbers of the teaching pack', () => {
  const { half, square, printed } = oneStep.variant(0).facts as Record<string, number>;
  expect([half, square, printed].map((value) => Math.round(value! * 1e6) / 1e6)).toEqual([0.93, 0.91, 0.3]);
  const { facts } = twoWeights.variant(0);
  expect(facts['l2-first']).toBeCloseTo(4 / 3, 12);
  expect(facts['l2-second']).toBeCloseTo(4 / 15, 12);
  expect([facts['l1-first'], facts['l1-second']]).toEqual([1.5, 0]);
  expect(asPenalty.variant(0).facts['lambda']).toBeCloseTo(0.5353, 4);
  expect(asPenalty.variant(0).facts['share']).toBeCloseTo(0.6513, 4);
  const shares = allCurvatures.variant().facts as Record<string, number>;
  const rounded = ['stopped-20', 'penalized-20', 'stopped-1', 'penalized-1'].map((name) => shares[name]!.toFixed(3));
  expect(rounded).toEqual(['0.893', '0.789', '0.096', '0.157']);
  const mean = shrunkMean.variant(0).facts as Record<string, number>;
  expect([mean['c'], mean['risk'], mean['plain']]).toEqual([0.5, 0.5, 1]);
  expect(mean['measured']).toBeCloseTo(0.5, 1);
});

test('an order, and a noise that is searched for', () => {
  expect(checkAnswer(order, 0, { order: 'split means train choose retrain test' })['order']!.right).toBe(true);
  const { noise, factor } = noisier.variant().facts as Record<string, number>;
  expect(factor).toBeCloseTo(4, 9);
  const judged = (value: number) => checkAnswer(noisier, 0, { noise: String(value) })['noise']!;
  expect(judged(noise!).right).toBe(true);
  expect(judged(Math.round(20 * noise! - 1) / 20).mistake).toBe('too-small');
  expect(judged(Math.round(20 * noise! + 1) / 20).mistake).toBe('too-large');
  expect(judged(0.33).mistake).toBe('between-steps');
  expect(judged(7).mistake).toBe('outside');
});
