// The exercises' numbers against hand calculation.
import { expect, test } from 'vitest';
import { checkAnswer } from '../check.ts';
import { fit, midpoint, oneUnit, orPlane, parityOf } from './lines.ts';
import { formula, otherSolution, pipeline, row } from './solution.ts';
import { luckySeed, noBiases } from './training.ts';

test("E's network at (1, 1) and (1.5, 1)", () => {
  expect(row.variant(0).facts).toMatchObject({ s: 2, shifted: 1, first: 2, second: 1, output: 0 });
  expect(row.variant(1).facts.output).toBe(-0.5);
  expect(formula.variant().facts.at).toBe(-0.5);
});

test('orders and proofs', () => {
  expect(checkAnswer(pipeline, 0, { order: 'multiply add-c rectify weigh add-b' }).order!.right).toBe(true);
  expect(checkAnswer(pipeline, 0, { order: 'multiply rectify add-c weigh add-b' }).order!.mistake).toBe(
    'rectify-first',
  );
  expect(checkAnswer(midpoint, 0, { points: midpoint.choices.join(' ') }).points!.right).toBe(true);
});

test('the plane drawn for OR is that of NAND', () => {
  const { facts } = orPlane.variant();
  expect(facts).toEqual({ or: 2, nand: 4, xor: 3, nor: 2 });
  expect(orPlane.answer(facts)).toBe('nand');
});

test.each([
  [0, 0.5, -0.25, 0.75],
  [1, 0.5, 0.25, 1.25],
  [2, -0.5, 1.25, 0.25],
  [3, -0.5, 0.75, -0.25],
])('least squares of variant %i by hand', (seed, weight, bias, top) => {
  const { facts } = fit.variant(seed);
  expect(facts.weight).toBeCloseTo(weight, 12);
  expect(facts.bias).toBeCloseTo(bias, 12);
  expect(facts.top).toBeCloseTo(top, 12);
  expect(facts.right).toBe(4);
});

test('expressions in any form', () => {
  expect(checkAnswer(formula, 0, { below: 's', above: 's - 2(s - 1)' })).toMatchObject({
    below: { right: true },
    above: { right: true },
  });
  expect(checkAnswer(formula, 0, { below: '2 - s', above: 's' })).toMatchObject({
    below: { mistake: 'both-units' },
    above: { mistake: 'first-only' },
  });
});

test('solutions differ between the points; one unit does XOR', () => {
  expect(otherSolution.variant().facts).toEqual({ absolute: 0, own: 1, far: 2, 'own-far': 0 });
  expect(oneUnit.answer(oneUnit.variant().facts)).toBe('absolute');
  expect([0, 1, 2, 3].map(parityOf)).toEqual([0, 1, 0, 1]);
});

test('training: no biases, and a seed', () => {
  expect(noBiases.variant().facts).toEqual({ output: 0.5, other: 0.5 });
  const { seed } = luckySeed.variant().facts;
  expect(checkAnswer(luckySeed, 0, { seed: String(seed) }).seed!.right).toBe(true);
  expect(checkAnswer(luckySeed, 0, { seed: '3' }).seed!.mistake).toBe('two-suffice');
  expect(checkAnswer(luckySeed, 0, { seed: '41' }).seed!.mistake).toBe('outside');
  expect(checkAnswer(luckySeed, 0, { seed: '7' }).seed!.mistake).toBe('three-fail');
});
