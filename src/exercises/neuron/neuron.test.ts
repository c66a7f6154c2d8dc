// The exercises' numbers against mathematics and against counts known from elsewhere.
import { expect, test } from 'vitest';
import { checkAnswer } from '../check.ts';
import type { Exercise } from '../exercise.ts';
import { bound, correctedWeights, oneStep, sixteen, stepOf, tablesLearned, tenths } from './learning.ts';
import { answer, answersOf, digits, lineNumbers, nand, notSecond, throughPoint } from './lines.ts';

const seedsOf = (exercise: Exercise): number[] => Array.from({ length: exercise.variants ?? 1 }, (_, seed) => seed);

test('the answer of one neuron', () => {
  const { facts } = answer.variant(0);
  expect(facts.z).toBe(-0.5);
  expect(facts.a).toBeCloseTo(1 / (1 + Math.exp(0.5)), 12);
});

test('the numbers of its line', () => {
  const { facts } = lineNumbers.variant(0);
  expect([facts.slope, facts.intercept]).toEqual([-1.5, 3]);
  expect(facts.distance).toBeCloseTo(6 / Math.sqrt(13), 12);
});

test('a line through a point', () => {
  const judged = (text: string) => checkAnswer(throughPoint, 0, { b: text }).b!;
  expect(judged('-(w1*p + w2*q)').right).toBe(true);
  expect(judged('w1 p + w2 q').mistake).toBe('sign-lost');
  expect(judged('-w1 q - w2 p').mistake).toBe('crossed');
});

test('NAND, and x₁ without x₂', () => {
  expect(nand.answer(nand.variant().facts)).toBe('signs-flipped');
  expect(answersOf(-1, -1, 0.5)).toEqual([1, 0, 0, 0]);
  expect(answersOf(-1, -1, 1)).toEqual([1, 0, 0, 0]);
  const judged = (text: string) => checkAnswer(notSecond, 0, { bias: text }).bias!;
  for (const text of ['-0.5', '0', '-0.99']) expect(judged(text).right, text).toBe(true);
  expect(judged('-1')).toMatchObject({ right: false, mistake: 'never' });
  expect(judged('0.5')).toMatchObject({ right: false, mistake: 'too-often', found: { ones: 3 } });
});

test('a step of the rule', () => {
  expect(checkAnswer(oneStep, 0, { order: 'take net-input answer compare correct next' }).order!.right).toBe(true);
  for (const seed of seedsOf(correctedWeights)) {
    const { givens, facts } = correctedWeights.variant(seed);
    const { w1, w2, b, x1, x2, y, eta } = givens;
    const said = w1 * x1 + w2 * x2 + b > 0 ? 1 : 0;
    // Each variant is a mistake, or there would be nothing to correct.
    expect(said, `seed ${seed}`).toBe(1 - y);
    expect([facts.w1, facts.w2, facts.b]).toEqual([
      w1 + eta * (y - said) * x1,
      w2 + eta * (y - said) * x2,
      b + eta * (y - said),
    ]);
    expect(facts.after - facts.z).toBeCloseTo(eta * (y - said) * (x1 * x1 + x2 * x2 + 1), 12);
  }
  expect(stepOf({ w1: 1, w2: 1, b: -1, x1: 1, x2: 0.5, y: 0, eta: 0.5 })).toEqual({ w: [0.5, 0.75], b: -1.5 });
});

test('which of three digits fire', () => {
  expect(digits.variant(0).facts).toMatchObject({ count: 3, bias: -2.5, check: 5 });
});

test('threshold functions are as many as the literature counts: 14 of 16, 104 of 256', () => {
  expect(tablesLearned(2, false)).toBe(6);
  expect(sixteen.variant().facts).toMatchObject({ two: 14, three: 104 });
});

test('the bound and the run', () => {
  expect(bound.variant().facts).toMatchObject({ made: 10, bound: 51 });
});

test('a tenth is not exact', () => {
  const { facts } = tenths.variant();
  expect(facts).toMatchObject({ one: 6, half: 6, quarter: 6, tenth: 4 });
  expect(tenths.answer(facts)).toBe('rounding');
});
