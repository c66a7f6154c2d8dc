// The exercises' numbers against arithmetic written out here, and their known mistakes against the checkers.
import { expect, test } from 'vitest';
import { checkAnswer } from '../check.ts';
import { backwardPass, fooled, forwardPass, twoPaths } from './passes.ts';
import { balanceOf, goodStep, tanhOutput } from './proofs.ts';
import { algorithm, batch, pattern, rowShapes } from './shapes.ts';

test('the pass by hand', () => {
  const { facts } = forwardPass.variant(0);
  expect([facts.h1, facts.h2, facts.output].map((value) => value!.toFixed(4))).toEqual(['0.7311', '0.3775', '0.7474']);
  const back = backwardPass.variant(0).facts;
  expect([back.delta, back.delta1, back.delta2].map((value) => value!.toFixed(4))).toEqual([
    '-0.0477',
    '-0.0188',
    '0.0112',
  ]);
  expect([back.w11, back.w12, back.w21, back.w22].map((value) => value!.toFixed(4))).toEqual([
    '-0.0188',
    '0.0112',
    '-0.0094',
    '0.0056',
  ]);
});

test('two paths add', () => {
  expect(twoPaths.variant(0).facts).toMatchObject({ first: 30, second: 90, gradient: 120 });
});

test('the batch of two', () => {
  expect(batch.variant(0).facts).toMatchObject({ w11: 1, w12: -1, w21: 4, w22: -2, w31: 6, w32: 0, b1: 3, b2: -1, z11: 1, z12: -1, z13: 2, z21: 2, z22: 0, z23: 2 }); // prettier-ignore
});

test('a nudged input', () => {
  const { facts } = fooled.variant();
  expect(facts.change).toBeCloseTo(-0.003, 4);
  expect(facts.real).toBeCloseTo(-0.0028, 4);
  expect(facts.d1!).toBeLessThan(facts.d2!);
});

test('choices and order follow from the numbers', () => {
  expect(rowShapes.answer(rowShapes.variant().facts)).toBe('outer');
  expect(pattern.answer(pattern.variant().facts)).toBe('sum');
  expect(algorithm.answer().at(-1)).toBe('update');
});

test('the error of a tanh output', () => {
  const judged = (delta: string) => checkAnswer(tanhOutput, 0, { delta }).delta!;
  expect(judged('(h-y)(1-h)(1+h)').right).toBe(true);
  expect(judged('h - y').mistake).toBe('slope-forgotten');
});

test('a rectified unit is in balance', () => {
  for (const seed of [1, 2, 3, 4]) {
    const { into, out } = balanceOf(seed);
    expect(into).toBeCloseTo(out, 12);
  }
});

test('good steps lie between', () => {
  const judged = (step: string) => checkAnswer(goodStep, 0, { step }).step!;
  expect(judged('1e-5').right).toBe(true);
  expect(judged('0.01').mistake).toBe('too-long');
  expect(judged('1e-11').mistake).toBe('too-short');
  expect(judged('-1').mistake).toBe('outside');
});
