// The exercises' numbers against the teaching pack and against arithmetic of their own.
import { describe, expect, test } from 'vitest';
import { checkAnswer } from '../check.ts';
import type { Exercise } from '../exercise.ts';
import { leftNoise, runningMean, updates } from './batches.ts';
import { exercises } from './index.ts';
import { leastRate, threeSteps, twinRate } from './parabola.ts';
import { bestRate, direction, momentumLimit } from './planes.ts';

const seedsOf = (exercise: Exercise): number[] => Array.from({ length: exercise.variants ?? 1 }, (_, seed) => seed);

describe('every exercise', () => {
  test('has its own id, under the lesson, and finite numbers in every variant', () => {
    expect(new Set(exercises.map(({ id }) => id)).size).toBe(exercises.length);
    for (const exercise of exercises as readonly Exercise[]) {
      expect(exercise.id.startsWith('gradient-descent-')).toBe(true);
      for (const seed of seedsOf(exercise)) {
        const { givens = {}, facts } = exercise.variant(seed);
        for (const value of [...Object.values(givens), ...Object.values(facts)]) {
          expect(Number.isFinite(value), `${exercise.id}, seed ${seed}`).toBe(true);
        }
      }
    }
  });

  test('takes its own numbers and none of its mistakes', () => {
    for (const exercise of exercises as readonly Exercise[]) {
      if (exercise.kind !== 'number') continue;
      for (const seed of seedsOf(exercise)) {
        const { facts, mistakes = {} } = exercise.variant(seed);
        for (const field of Object.keys(exercise.fields)) {
          expect(checkAnswer(exercise, seed, { [field]: String(facts[field]) })[field]!.right).toBe(true);
          for (const value of Object.values(mistakes[field] ?? {})) {
            const same = Math.abs(value - facts[field]!) < 1e-9;
            const finding = checkAnswer(exercise, seed, { [field]: String(value) })[field]!;
            if (!same) expect(finding.right, `${exercise.id}, seed ${seed}, ${field} ${value}`).toBe(false);
          }
        }
      }
    }
  });
});

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
