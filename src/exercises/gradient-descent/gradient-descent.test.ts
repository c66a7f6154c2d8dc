// The exercises' numbers against the teaching pack and against arithmetic of their own.
import { expect, test } from 'vitest';
import { checkAnswer } from '../check.ts';
import { leftNoise, runningMean, updates } from './batches.ts';
import { exercises } from './index.ts';
import { leastRate, threeSteps, twinRate } from './parabola.ts';
import { bestRate, direction, momentumLimit } from './planes.ts';

test('the numbers of the teaching pack', () => {
  expect(threeSteps.variant(0).facts['x']).toBeCloseTo(0.016, 10);
  expect(leastRate.variant(0).facts['eta']).toBe(0.25);
  const { along, largest, flat } = direction.variant(0).facts as Record<string, number>;
  expect(along).toBe(6);
  expect(largest).toBeCloseTo(6.3246, 4);
  expect(flat).toBeCloseTo(-1 / 3, 12);
  expect(updates.variant(0).facts).toMatchObject({ updates: 32, last: 16 });
  expect(bestRate.variant().facts).toMatchObject({ best: 87, smaller: 170, tiny: 688, larger: 273 });
  const { facts } = runningMean.variant();
  expect([1, 2, 3, 4].map((k) => facts[`after-${k}`])).toEqual([3, 4, 3, 4]);
  expect(leftNoise.variant(0).facts['variance']).toBeCloseTo(0.0526, 4);
  expect(leftNoise.variant(0).facts['measured']).toBeCloseTo(0.0526, 2);
  expect(leftNoise.variant(2).facts['variance']).toBe(1);
  expect(momentumLimit.variant().facts['below']).toBeLessThan(0.1);
  expect(momentumLimit.variant().facts['above']).toBeGreaterThan(10);
});

test('the expression and the order', () => {
  const closed = exercises.find(({ id }) => id === 'gradient-descent-closed-form')!;
  expect(checkAnswer(closed, 0, { x: 'x0 (1 - 8 eta)^k' })['x']!.right).toBe(true);
  expect(checkAnswer(closed, 0, { x: 'x0 (1 - 8 eta k)' })['x']!.mistake).toBe('straight-line');
  const loop = exercises.find(({ id }) => id === 'gradient-descent-loop')!;
  const order = 'shuffle take forward errors mean update repeat next';
  expect(checkAnswer(loop, 0, { order })['order']!.right).toBe(true);
  const flips = exercises.find(({ id }) => id === 'gradient-descent-flips')!;
  expect(checkAnswer(flips, 0, { choice: 'between' })['choice']!.right).toBe(true);
});

test('the twin of 0.07 is 0.18', () => {
  const judge = (eta: string) => checkAnswer(twinRate, 0, { eta })['eta']!;
  expect(judge('0.18').right).toBe(true);
  expect(judge('0.07').mistake).toBe('the-same');
  expect(judge('0.2').mistake).toBe('cost-higher');
  expect(judge('0.12').mistake).toBe('cost-lower');
  expect(judge('2').mistake).toBe('outside');
});
