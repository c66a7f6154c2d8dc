// The answers of lesson 8 against closed forms.
import { expect, it } from 'vitest';
import { checkExpression } from '../checker/expression/check.ts';
import { neuron, rowTimesMatrix } from './by-hand.ts';
import { fourEngines, multiplyNode } from './engines.ts';
import { dual, flat, heron, heronAt } from './programs.ts';
import { ownOutput, quotient } from './rules.ts';

it('gives the neuron its numbers', () => {
  const { value, w1, w2, b } = neuron.variant(0).facts;
  expect([value, w1, w2, b].map((one) => one!.toFixed(4))).toEqual(['0.3775', '0.2350', '0.7050', '0.2350']);
});

it('gives xᵀA and its gradients', () => {
  expect(rowTimesMatrix.variant(0).facts).toMatchObject({
    y1: 5,
    y2: 3,
    y3: 1,
    x1: 1,
    x2: 2,
    a11: 2,
    a13: -2,
    a23: -1,
  });
  for (const seed of [0, 1, 2]) {
    const { givens, mistakes, facts } = rowTimesMatrix.variant(seed);
    const of = (name: string): number => (givens as Readonly<Record<string, number>>)[name]!;
    expect(facts.x1).toBe(of('a11') * of('g1') + of('a12') * of('g2') + of('a13') * of('g3'));
    expect(mistakes.x1['forgot-upstream']).not.toBe(facts.x1);
  }
});

it('names the engine that answers 15', () => {
  expect(fourEngines.answer(fourEngines.variant().facts)).toBe('overwrites');
  expect(multiplyNode.answer(multiplyNode.variant().facts)).toBe('swapped');
});

it('knows right rules from near ones', () => {
  expect(checkExpression('-(a g)/(b b)', quotient.fields.toB).right).toBe(true);
  expect(checkExpression('-a/b^2', quotient.fields.toB).mistake).toBe('upstream-forgotten');
  expect(checkExpression('g - g h h', ownOutput.fields.tanh).right).toBe(true);
});

it('differentiates Heron’s loop: the derivative lags a round', () => {
  const { value1, slope1, slope2, value2 } = heron.variant().facts;
  expect(value1).toBeCloseTo(17 / 12, 12);
  expect(slope1).toBeCloseTo(1 / 3, 12);
  expect(value2).toBeCloseTo(577 / 408, 12);
  expect(slope2).toBeCloseTo(0.353518, 6);
  expect(heronAt(5, 2).slope).toBeCloseTo(1 / (2 * Math.SQRT2), 12);
});

it('finds the flat place of x e^(−x²), and refuses the far one', () => {
  expect(flat.fields.x.judge(0.7071).right).toBe(true);
  expect(flat.fields.x.judge(-0.707).right).toBe(true);
  expect(flat.fields.x.judge(0.3).mistake).toBe('rising');
  expect(flat.fields.x.judge(1.2).mistake).toBe('falling');
  expect(flat.fields.x.judge(5).mistake).toBe('far-out');
  expect(flat.fields.x.judge(50).mistake).toBe('outside');
});

it('goes forward with dual numbers', () => {
  expect(dual.variant(0).facts).toMatchObject({ sum: 1, product: 3, both: 21, value: 30 });
});
