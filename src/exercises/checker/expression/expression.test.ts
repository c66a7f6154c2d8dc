import { describe, expect, test } from 'vitest';
import { log, sigmoid } from '../../../lib/nn/index.ts';
import { checkExpression, pointOf } from './check.ts';
import { parseExpression } from './parse.ts';
import { evaluate } from './tree.ts';

const names = ['h', 'y', 'x', 'z', 'eta'];
const at = { h: 0.3, y: 0.2, x: 2, z: 1.5, eta: 0.15 };

function valueOf(text: string): number {
  const tree = parseExpression(text, names);
  if ('code' in tree) throw new Error(`${text}: ${tree.code}`);
  return evaluate(tree, at);
}

describe('parseExpression', () => {
  test.each([
    ['2h', 0.6],
    ['hy', 0.3 * 0.2],
    ['(h-y)h(1-h)', 0.1 * 0.3 * 0.7],
    ['h − y', 0.3 - 0.2],
    ['h²', 0.09],
    ['h**2', 0.09],
    ['-h^2', -0.09],
    ['2^-1', 0.5],
    ['2^3^2', 512],
    ['6/2h', 0.9],
    ['ηx', 0.3],
    ['½ x', 1],
    ['--x', 2],
    ['x·-y', -0.4],
    ['[h - y]{x}', 0.2],
    ['e^0', 1],
    ['2e', 2 * Math.E],
    ['2e1', 20],
  ])('reads %s', (text, value) => expect(valueOf(text)).toBeCloseTo(value, 12));

  test('reads functions with and without parentheses', () => {
    expect(valueOf('-y ln h - (1-y) ln(1-h)')).toBeCloseTo(-0.2 * log(0.3) - 0.8 * log(0.7), 14);
    expect(valueOf('ln h(1-h)')).toBeCloseTo(log(0.3) * 0.7, 14);
    expect(valueOf('σ(z)')).toBe(sigmoid(1.5));
    expect(valueOf("sigma'(z)")).toBe(sigmoid(1.5) * (1 - sigmoid(1.5)));
    expect(valueOf('√(x+2)')).toBe(2);
    expect(valueOf('exp(ln x)')).toBeCloseTo(2, 14);
    expect(valueOf('x^0.5')).toBeCloseTo(Math.SQRT2, 14);
  });

  test.each([
    ['h*', { code: 'unfinished', position: 3 }],
    ['(h-y', { code: 'unclosed', position: 1 }],
    ['h-y)', { code: 'unexpected', found: ')', position: 4 }],
    ['h=y', { code: 'unexpected', found: '=', position: 2 }],
    ['()', { code: 'unexpected', found: ')', position: 2 }],
    ['h - quux', { code: 'unknown-name', found: 'quux', position: 5, names: 'h, y, x, z, eta' }],
    ['ln 2h', { code: 'needs-parentheses', found: 'ln', position: 1 }],
    ['1-ln -h', { code: 'needs-parentheses', found: 'ln', position: 3 }],
    ['ln', { code: 'unfinished', position: 3 }],
    ['  ', { code: 'empty' }],
    ['h+'.repeat(151), { code: 'too-long', most: 300 }],
    ['alert(1)', { code: 'unknown-name', found: 'alert', position: 1, names: 'h, y, x, z, eta' }],
    ['constructor', { code: 'unknown-name', found: 'constructor', position: 1, names: 'h, y, x, z, eta' }],
  ])('says where %j stops making sense', (text, trouble) => expect(parseExpression(text, names)).toEqual(trouble));

  test('takes a capital for a letter, unless it is another one', () => {
    expect(valueOf('H - Y')).toBeCloseTo(0.1, 12);
    expect(parseExpression('C', ['c'])).toEqual({ kind: 'name', name: 'c' });
    expect(parseExpression('C', ['c', 'C'])).toEqual({ kind: 'name', name: 'C' });
  });

  test('quotes no more of a long word than finds it', () => {
    const trouble = parseExpression('q'.repeat(300), names);
    expect(trouble).toMatchObject({ code: 'unknown-name', found: `${'q'.repeat(29)}…` });
  });

  test('survives 300 nested parentheses', () => {
    expect(valueOf('('.repeat(149) + 'h' + ')'.repeat(149))).toBe(0.3);
  });
});

describe('checkExpression', () => {
  const letters = { z: [-3, 3], h: ({ z }: Readonly<Record<string, number>>) => sigmoid(z!), y: [0, 1] } as const;
  const task = { letters, answer: '(h-y)h(1-h)', mistakes: { 'slope-forgotten': 'h-y' } };

  test.each(['h(1-h)(h-y)', 'h^2 - h^3 - yh + yh^2', "(h-y)σ'(z)", '(σ(z) - y) h - (h - y) h²'])(
    'takes the form %s',
    (text) => expect(checkExpression(text, task).right).toBe(true),
  );

  test.each(['(h-y)h(1+h)', '(h-y)h', '(h-y)h(1-h) + 1e-7', 'h(1-h)', '0'])('refuses %s', (text) =>
    expect(checkExpression(text, task).right).toBe(false),
  );

  test('names mistakes, signs and places where the formula has no value', () => {
    expect(checkExpression('h-y', task).mistake).toBe('slope-forgotten');
    expect(checkExpression('(y-h)h(1-h)', task).trouble).toEqual({ code: 'sign' });
    expect(checkExpression('ln(-h)', task).trouble).toEqual({ code: 'undefined-here' });
    expect(checkExpression('h/(h-h)', task).trouble).toEqual({ code: 'undefined-here' });
  });

  test('lets an antiderivative differ by what does not depend on its letter', () => {
    const integral = {
      letters: { h: [0.1, 0.9], y: [0, 1], c: [-1, 1] },
      answer: 'h^2 - yh',
      upToConstantIn: 'h',
    } as const;
    for (const text of ['h^2 - yh + c', 'h² - yh + 7y', 'h(h - y) - 3']) {
      expect(checkExpression(text, integral).right, text).toBe(true);
    }
    expect(checkExpression('h^2 - yh + ch', integral).right).toBe(false);
    expect(checkExpression('yh - h^2 + 4', integral).trouble).toEqual({ code: 'sign' });
    expect(checkExpression('h^2 - yh + ln(-h)', integral).right).toBe(false);
    expect(checkExpression('h^2 - yh + 1000', integral).right).toBe(true);
  });

  test.each(['1e12', '9e9', 'y 1e11', 'h/h*1e15', '1e16 + h^2 - 1e16', '1e7', 'h^2 + 1e300 c'])(
    'a large constant is not the answer: %s',
    (text) => {
      const integral = {
        letters: { h: [0.1, 0.9], y: [0, 1], c: [-1, 1] },
        answer: 'h^2 - yh',
        upToConstantIn: 'h',
      } as const;
      expect(checkExpression(text, integral).right).toBe(false);
    },
  );

  test('digits that cancel are no agreement, and are named', () => {
    expect(checkExpression('1e16 + h - 1e16', { letters: { h: [0.1, 0.9] }, answer: '0' })).toEqual({
      right: false,
      trouble: { code: 'cancels' },
    });
    expect(checkExpression('(h-y)h(1-h) + 1e12 - 1e12', task).trouble).toEqual({ code: 'cancels' });
  });

  test('a letter that may be negative under ln or sqrt is named', () => {
    const signed = { letters: { h: [-0.95, 0.95], y: [0, 1] }, answer: 'h - y' } as const;
    expect(checkExpression('-y ln h - (1 - y) ln(1 - h)', signed).trouble).toEqual({
      code: 'may-be-negative',
      letter: 'h',
      call: 'ln',
    });
    expect(checkExpression('sqrt(h)', signed).trouble).toMatchObject({ code: 'may-be-negative', call: 'sqrt' });
    expect(checkExpression('ln(h - 2)', signed).trouble).toEqual({ code: 'undefined-here' });
  });

  test('draws points that differ in every letter', () => {
    const points = Array.from({ length: 32 }, (_, point) => pointOf({ a: [0, 1], b: [0, 1] }, point));
    expect(new Set(points.map(({ a }) => a)).size).toBe(32);
    expect(points.every(({ a, b }) => a !== b)).toBe(true);
  });
});
