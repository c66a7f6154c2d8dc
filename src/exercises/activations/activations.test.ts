// The exercises' numbers against hand calculation.
import { expect, test } from 'vitest';
import { checkAnswer } from '../check.ts';
import { polynomial, product, useless } from './collapse.ts';
import { dead, order, siluLowest, siluSlope, tanhBySigmoid } from './slopes.ts';
import { bump, enough, spread } from './units.ts';

test('W¹W² of the first variant is [[1, 4], [3, −2]]', () => {
  expect(product.variant(0).facts).toMatchObject({ w11: 1, w12: 4, w21: 3, w22: -2 });
});

test('of the four only 2z + 1 is affine', () => {
  expect(useless.answer(useless.variant().facts)).toBe('affine');
});

test('largest slopes: ¼, 1/e, .8578, 1, 1.0998, 1.1439', () => {
  const { facts } = order.variant();
  expect([facts['sigmoid'], facts['log-log'], facts['gaussian']].map((value) => value!.toFixed(4))).toEqual(['0.2500', '0.3679', '0.8578']); // prettier-ignore
  expect([facts['tanh'], facts['silu'], facts['lecun-tanh']].map((value) => value!.toFixed(4))).toEqual(['1.0000', '1.0998', '1.1439']); // prettier-ignore
  expect(order.answer(facts)).toEqual(['sigmoid', 'log-log', 'gaussian', 'tanh', 'silu', 'lecun-tanh']);
});

test('other forms of the same formula are right', () => {
  expect(checkAnswer(tanhBySigmoid, 0, { value: '2(s - 1/2)', slope: '4 s (1 - s)' })).toEqual({
    value: { right: true },
    slope: { right: true },
  });
  expect(checkAnswer(siluSlope, 0, { slope: 's + z s - z s^2' }).slope!.right).toBe(true);
  expect(checkAnswer(siluSlope, 0, { slope: 's (1 - s)' }).slope!.mistake).toBe('slopes-multiplied');
});

test('relu(x₁ − 2x₂ + b) is dead on the unit square from b = −1 down', () => {
  expect(dead.variant(0).facts).toMatchObject({ bias: -1, x1: 1, x2: 0 });
  expect(dead.variant(3).facts.bias).toBe(0);
});

test('the bump is made of changes of slope', () => {
  expect(bump.variant().facts).toEqual({ v1: 1, v2: -1, v3: -1, v4: 1, top: 1, after: 0 });
});

test('SiLU is lowest at −1.2785 with −.2785, GELU at −.7518, Mish at −1.1924', () => {
  const { facts } = siluLowest.variant();
  expect([facts.place, facts['gelu-place'], facts['mish-place']].map((value) => value!.toFixed(4))).toEqual(['-1.2785', '-0.7518', '-1.1924']); // prettier-ignore
  expect([facts.value, facts.gelu, facts.mish].map((value) => value!.toFixed(4))).toEqual(['-0.2785', '-0.1700', '-0.3088']); // prettier-ignore
});

test('N(0, 1) through ReLU has mean 1/√2π and variance ½ − 1/2π; through SELU 0 and 1', () => {
  const { facts } = spread.variant();
  expect(facts.mean).toBeCloseTo(1 / Math.sqrt(2 * Math.PI), 6);
  expect(facts.variance).toBeCloseTo(0.5 - 1 / (2 * Math.PI), 6);
  expect(facts['selu-mean']).toBeCloseTo(0, 5);
  expect(facts['selu-variance']).toBeCloseTo(1, 5);
  expect(facts['sigmoid-variance']).toBeCloseTo(0.0434, 4);
});

test('the best quadratic misses |x| by ⅛ with changing sign', () => {
  expect(polynomial.variant().facts).toMatchObject({ ends: -0.125, halves: 0.125, middle: -0.125 });
});

test('the fewest units are judged by running them', () => {
  const { units, before, error } = enough.variant().facts as Record<string, number>;
  expect(before).toBeGreaterThan(0.01);
  expect(error).toBeLessThan(0.01);
  const judged = (value: number) => checkAnswer(enough, 0, { units: String(value) }).units!;
  expect(judged(units!).right).toBe(true);
  expect(judged(units! - 1).mistake).toBe('too-few');
  expect(judged(50).mistake).toBe('too-many');
  expect(judged(2.5).mistake).toBe('outside');
});
