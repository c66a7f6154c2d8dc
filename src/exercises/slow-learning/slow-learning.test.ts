// The exercises' numbers and closed forms against the library's runs and against mathematics.
import { describe, expect, test } from 'vitest';
import { checkAnswer } from '../check.ts';
import { evaluate } from '../checker/expression/tree.ts';
import { parseExpression } from '../checker/expression/parse.ts';
import type { Exercise } from '../exercise.ts';
import { tanhCost, wishedCost, wishedTanhCost } from './costs.ts';
import { biasGradient, firstStep, missingSlope } from './gradients.ts';
import { run, wait } from './runs.ts';
import { orderBySpeed, peakSpeed, whySlower } from './speeds.ts';
import {
  continuousWait,
  crossEntropyWait,
  exponentialWait,
  otherInput,
  quadraticWait,
  thousandEpochs,
} from './waits.ts';

const form = (text: string, names: string[]) => {
  const tree = parseExpression(text, names);
  if ('code' in tree) throw new Error(`${text}: ${tree.code}`);
  return (environment: Record<string, number>): number => evaluate(tree, environment);
};
const seedsOf = (exercise: Exercise): number[] => Array.from({ length: exercise.variants ?? 1 }, (_, seed) => seed);

test('the first step', () => {
  const { facts } = firstStep.variant(0);
  expect(facts.output).toBeCloseTo(0.98201379, 8);
  expect(facts.quadratic).toBeCloseTo(0.01735, 5);
  expect(facts['cross-entropy']).toBeCloseTo(0.982, 4);
});

test('the gradients of the bias are the change of the bias in the run', () => {
  const environment = { h: run('quadratic', { y: 0.3, epochs: 1 }).output[0]!, y: 0.3, x: 1 };
  for (const cost of ['quadratic', 'cross-entropy'] as const) {
    const [before, after] = run(cost, { eta: 0.15, y: 0.3, epochs: 1 }).b;
    const gradient = form(biasGradient.fields[cost].answer, ['h', 'y', 'x'])(environment);
    expect((before! - after!) / 0.15).toBeCloseTo(gradient, 12);
  }
});

test('the line without a slope is cross-entropy’s', () => {
  expect(missingSlope.answer(missingSlope.variant().facts)).toBe('cross-entropy');
});

test('speeds are not in the order of the errors', () => {
  const { facts } = orderBySpeed.variant();
  for (const [name, h] of Object.entries({ half: 0.5, 'nine-tenths': 0.9, 'ninety-nine': 0.99 })) {
    expect(facts[name]).toBeCloseTo(h * h * (1 - h), 12);
  }
  expect(orderBySpeed.answer(facts)).toEqual(['ninety-nine', 'nine-tenths', 'half', 'two-thirds']);
});

test('the quadratic speed peaks at two thirds', () => {
  const { facts } = peakSpeed.variant();
  expect(facts.peak).toBeCloseTo(4 / 27, 12);
  expect(facts.epoch).toBe(215);
  expect(facts['output-there']).toBeCloseTo(2 / 3, 2);
});

test('the rate is why the cross-entropy run is slower', () => {
  const { facts } = whySlower.variant();
  expect(facts).toMatchObject({ quadratic: 232, 'cross-entropy': 498, 'same-rate': 17 });
  expect(facts.gradients).toBeCloseTo(56.616, 3);
  expect(facts.rates).toBeCloseTo(30, 12);
  expect(whySlower.answer(facts)).toBe('rate');
});

test('the wished costs have the wished slopes', () => {
  const step = 1e-5;
  const slopeOf = (text: string, h: number, y: number): number => {
    const cost = form(text, ['h', 'y', 'c']);
    return (cost({ h: h + step, y }) - cost({ h: h - step, y })) / (2 * step);
  };
  for (const [h, y] of [
    [0.3, 0.2],
    [0.7, 1],
    [0.05, 0],
  ] as const) {
    expect(slopeOf(wishedCost.fields.cost.answer, h, y) * h * (1 - h)).toBeCloseTo(h - y, 7);
    expect(slopeOf(wishedTanhCost.fields.cost.answer, h, y) * (1 - h * h)).toBeCloseTo(h - y, 7);
    expect(form(wishedTanhCost.fields.cost.answer, ['h', 'y', 'c'])({ h, y })).toBeCloseTo(tanhCost(h, y), 14);
  }
  expect(wishedTanhCost.variant().facts.delta).toBeCloseTo(0.1, 6);
});

test('a large number is no cost, and a capital C is a constant', () => {
  for (const exercise of [wishedCost, wishedTanhCost]) {
    const isRight = (cost: string) => checkAnswer(exercise, 0, { cost }).cost!.right;
    for (const text of ['1e12', '9e9', 'y 1e11', 'h/h*1e15', '-9e9']) expect(isRight(text), text).toBe(false);
    expect(isRight(`${exercise.fields.cost.answer} + C`)).toBe(true);
  }
  const sigmoids = checkAnswer(wishedTanhCost, 0, { cost: wishedCost.fields.cost.answer }).cost!;
  expect(sigmoids.trouble).toEqual({ code: 'may-be-negative', letter: 'h', call: 'ln' });
});

describe('waits', () => {
  test('as a continuous motion', () => {
    expect(crossEntropyWait(0.15, 4)).toBeCloseTo(16.6056, 4);
    expect(quadraticWait(0.15, 4)).toBeCloseTo(230.1435, 4);
  });

  test('agree with the run to within two epochs in a hundred and one more', () => {
    for (const seed of seedsOf(continuousWait)) {
      const { facts } = continuousWait.variant(seed);
      expect(Math.abs(facts.epochs! - facts.time!)).toBeLessThan(1 + 0.02 * facts.time!);
    }
    const { facts } = exponentialWait.variant();
    expect(facts).toMatchObject({ epochs: 232, 'epochs-8': 10028, 'cross-entropy-8': 30 });
    expect(Math.abs(facts['epochs-8']! - facts['time-8']!)).toBeLessThan(10);
    expect(facts.factor).toBeCloseTo(Math.E, 1);
  });

  test('with another input scale with x² + 1', () => {
    expect([0, 1, 2].map((seed) => otherInput.variant(seed).facts.quadratic)).toEqual([94, 370, 48]);
    expect([0, 1, 2].map((seed) => otherInput.variant(seed).facts['cross-entropy'])).toEqual([7, 27, 4]);
    for (const seed of seedsOf(otherInput)) {
      const { facts } = otherInput.variant(seed);
      const scaled = {
        quadratic: String(facts['quadratic-scaled']),
        'cross-entropy': String(facts['cross-entropy-scaled']),
      };
      const found = checkAnswer(otherInput, seed, scaled);
      expect(Object.values(found).every((finding) => finding.right)).toBe(true);
    }
  });

  test('are asked for about, and taken within a tenth', () => {
    for (const about of ['90', '100']) {
      expect(checkAnswer(otherInput, 0, { quadratic: about }).quadratic!.right, about).toBe(true);
    }
    expect(checkAnswer(otherInput, 0, { quadratic: '80' }).quadratic!.right).toBe(false);
  });

  test('over a thousand epochs begin at 2.85', () => {
    const { facts } = thousandEpochs.variant();
    expect(facts).toMatchObject({ start: 2.85, epochs: 1064, before: 968, 'cross-entropy': 22 });
    const judged = (text: string) => checkAnswer(thousandEpochs, 0, { start: text }).start!;
    expect(judged('2.85')).toMatchObject({ right: true, found: { epochs: 1064, before: 968 } });
    expect(judged('2.8')).toMatchObject({ right: false, mistake: 'too-small', found: { epochs: 968 } });
    expect(judged('3')).toMatchObject({ right: false, mistake: 'too-large' });
    expect(judged('2.83').mistake).toBe('between-steps');
    expect(judged('9').mistake).toBe('outside');
    expect(judged('0').mistake).toBe('too-small');
    expect(judged('x').trouble).toMatchObject({ code: 'not-a-number' });
  });

  test('a run that does not cross one half is named', () => {
    expect(() => wait('quadratic', { epochs: 10 })).toThrow(
      'wait: quadratic with {"epochs":10} does not cross one half',
    );
  });
});
