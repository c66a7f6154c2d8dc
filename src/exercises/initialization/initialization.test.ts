// The exercises' numbers against mathematics and against the pack's.
import { expect, test } from 'vitest';
import { checkAnswer } from '../check.ts';
import { lostBracket, meanSlope, netInput, orderOfSpreads, uniformVariance, xavierBounds } from './spreads.ts';
import { explodingDepth, sigmoidSpread, tanhZeros } from './units.ts';

test('spreads of the documents', () => {
  expect(netInput.variant(0).facts.std).toBeCloseTo(22.383, 3);
  expect(netInput.variant(1).facts.std).toBeCloseTo(10.145, 3);
  const { bound, std } = xavierBounds.variant(0).facts;
  expect([bound!.toFixed(5), std!.toFixed(5)]).toEqual(['0.08585', '0.04957']);
});

test('the order of spreads', () => {
  const { facts } = orderOfSpreads.variant();
  expect(['zeros', 'xavier', 'he', 'variance', 'standard'].map((name) => facts[name as 'he'].toFixed(2))).toEqual([
    '0.00',
    '1.39',
    '1.41',
    '2.80',
    '28.00',
  ]);
  expect(orderOfSpreads.answer(facts)).toEqual(['zeros', 'xavier', 'he', 'variance', 'standard']);
});

test('the lost bracket makes weights 111 times too wide', () => {
  const { std, times } = lostBracket.variant(0).facts;
  expect([std!.toFixed(2), times!.toFixed(0)]).toEqual(['5.48', '111']);
});

test('the mean slope is near the height of the bell', () => {
  const { mean, exact } = meanSlope.variant(0).facts;
  expect(mean).toBeCloseTo(0.01782, 5);
  expect(exact).toBeCloseTo(0.01777, 5);
});

test('formulas take any equal form', () => {
  const judged = (text: string) => checkAnswer(uniformVariance, 0, { variance: text })['variance']!;
  expect(judged('(2r)^2/12').right).toBe(true);
  expect(judged('r^2/12').mistake).toBe('width-r');
  const spread = (text: string) => checkAnswer(sigmoidSpread, 0, { spread: text })['spread']!;
  expect(spread('(16/n)^0.5').right).toBe(true);
  expect(spread('1/n^0.5').mistake).toBe('slope-one');
});

test('from zeros tanh moves the output bias alone', () => {
  const { facts } = tanhZeros.variant();
  expect(facts.weights).toBe(0);
  expect(tanhZeros.answer(facts)).toBe('output-bias');
});

test('the exploding depth is found by trying', () => {
  const { layers, times, before } = explodingDepth.variant().facts;
  expect(times).toBeGreaterThan(1000);
  expect(before).toBeLessThanOrEqual(1000);
  const judged = (value: number) => checkAnswer(explodingDepth, 0, { layers: String(value) })['layers']!;
  expect(judged(layers!).right).toBe(true);
  expect(judged(layers! - 1).mistake).toBe('too-few');
  expect(judged(layers! + 1).mistake).toBe('too-many');
  expect(judged(0).mistake).toBe('outside');
});
