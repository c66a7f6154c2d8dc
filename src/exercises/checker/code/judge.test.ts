// The judge in the engine that readers' browsers run, with programs that go wrong in every way known.
import variant from '@jitl/quickjs-ng-wasmfile-release-sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { judge } from './judge.ts';
import type { CodeFinding } from './outcome.ts';
import { loadEngine, type Engine } from './sandbox.ts';
import { ask, planted } from './task.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await loadEngine(variant);
});

const SOLUTION = `function mean(values) {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}
const double = (values) => values.map((value) => 2 * value);`;

const cases = [
  ask('mean', [[2]], 2),
  ask('mean', [[1, 2, 6]], 3),
  ask('double', [[1, 2]], [2, 4]),
  ask('double', [[[0]].flat()], [0]),
];
const rivals = {
  'sum-for-mean': planted(SOLUTION, ['sum / values.length', 'sum']),
  'by-nothing': planted(SOLUTION, ['values.length', '0']),
};

/** Time that is up after so many questions. */
const timeFor =
  (questions = 200) =>
  () => {
    let left = questions;
    return () => --left < 0;
  };
const found = (program: string): CodeFinding => judge(engine, { program, cases, rivals, near: 1e-9 }, timeFor());
const mean = (body: string) => planted(SOLUTION, ['return sum / values.length;', body]);
const double = (body: string) => planted(SOLUTION, ['values.map((value) => 2 * value)', body]);

test('the solution is right', () => {
  expect(found(SOLUTION)).toEqual({ right: true, passed: 4, of: 4, printed: [] });
});

test('typed arrays are lists', () => {
  expect(found(double('Float64Array.from(values, (value) => 2 * value)')).right).toBe(true);
});

describe('a wrong program', () => {
  test('is told how many cases it passes, and the first that it does not', () => {
    expect(found(mean('return sum / (values.length + 1);'))).toMatchObject({
      right: false,
      passed: 2,
      of: 4,
      trouble: { code: 'value' },
      failed: { call: 'mean', args: [[2]], wanted: 2, got: 1 },
    });
  });

  test('is known by its mistake, however it is written', () => {
    const program = `let mean = (list) => list.reduce((a, b) => a + b), double = (v) => v.map((x) => x + x)`;
    expect(found(program)).toMatchObject({ passed: 3, mistake: 'sum-for-mean', failed: { args: [[1, 2, 6]], got: 9 } });
    expect(found(mean('return 5 / 0;')).mistake).toBe('by-nothing');
  });

  test.each<[string, string, object]>([
    ['nothing', mean(''), { code: 'nothing' }],
    ['too little', double('values.slice(1)'), { code: 'shape', got: { is: 'list', length: 1 } }],
    ['rows', double('values.map((value) => [value])'), { code: 'shape', got: { is: 'matrix', rows: 2, columns: 1 } }],
    ['holes', double('values.map(() => undefined)'), { code: 'nothing' }],
    ['text', mean('return "3";'), { code: 'shape', got: { is: 'text' }, wanted: { is: 'number' } }],
    ['NaN', mean('return sum / undefined;'), { code: 'not-finite' }],
    ['an object', mean('return { sum };'), { code: 'shape', got: { is: 'object', names: 'sum' } }],
  ])('that returns %s is told so', (_, program, trouble) => expect(found(program).trouble).toMatchObject(trouble));

  test.each<[string, string, object]>([
    ['a sign that does not fit', 'function mean(x) {\n  return x +* 2;\n}', { code: 'unreadable', line: 2 }],
    ['no end', 'function mean(x) {\n  return x', { code: 'ends-early' }],
    ['no such function', 'const double = (x) => x;', { code: 'no-function', name: 'mean' }],
    ['an unknown name', mean('return summ;'), { code: 'no-name', line: 4, name: 'summ' }],
    ['something of nothing', mean('return values[9].x;'), { code: 'of-nothing', line: 4, name: 'x' }],
    ['a call of a number', mean('return sum();'), { code: 'not-callable', line: 4 }],
    ['a constant changed', mean('const c = 1;\n  c = 2;'), { code: 'read-only', line: 5, name: 'c' }],
    ['a call of itself without end', mean('return mean(values);'), { code: 'recursion' }],
    ['an error of its own', mean('throw new Error("no");'), { code: 'thrown', line: 4, said: 'Error: no' }],
    ['a text thrown', mean('throw "no";'), { code: 'thrown', said: 'no' }],
    ['a loop without end', mean('for (;;);'), { code: 'endless' }],
    ['a loop that catches everything', mean('for (;;) try { for (;;); } catch {}'), { code: 'endless' }],
    ['a loop outside its functions', 'for (;;);', { code: 'endless' }],
    ['all the memory', mean('return "x".repeat(1e9);'), { code: 'memory' }],
    [
      'lists within lists without end',
      mean('let a = [];\n for (let i = 0; i < 900; i++) a = [a];\n return a;'),
      { code: 'too-much' },
    ],
    ['a result that fills the page', mean('return "x".repeat(1e6);'), { code: 'too-much' }],
    ['an error as long as a book', mean('throw "x".repeat(1e6);'), { code: 'thrown', said: `${'x'.repeat(199)}…` }],
    ['a thing thrown that is no error', mean('throw { message: {}, stack: 3 };'), { code: 'thrown' }],
    ['a text like a mark', mean('return "\\u0001toString";'), { code: 'shape', got: { is: 'text' } }],
    ['a list that holds itself', mean('values.push(values);\n  return values;'), { code: 'thrown' }],
  ])('with %s is told so', (_, program, trouble) => expect(found(program).trouble).toMatchObject(trouble));

  test('stops at the case that never ends', () => {
    expect(found(mean('if (values.length > 1) for (;;);\n  return sum;'))).toMatchObject({
      passed: 1,
      trouble: { code: 'endless' },
      failed: { args: [[1, 2, 6]] },
    });
  });
});

test('what is printed comes out, twenty lines of it', () => {
  const program = mean('console.log("sum", sum, values, { a: NaN });\n  return sum / values.length;');
  expect(found(program).printed).toEqual(['sum 2 [2] {"a":NaN}', 'sum 9 [1, 2, 6] {"a":NaN}']);
  expect(found(`for (let i = 0; i < 99; i++) console.log(i);\n${SOLUTION}`).printed).toHaveLength(20);
});

test('a long line is cut', () => {
  expect(found(`console.log('x'.repeat(1e6));\n${SOLUTION}`).printed).toEqual(['x'.repeat(500)]);
});

test('there is no page, no network and no clock inside', () => {
  const outside = [
    'fetch',
    'XMLHttpRequest',
    'WebSocket',
    'document',
    'window',
    'self',
    'postMessage',
    'importScripts',
  ];
  const names = [...outside, 'setTimeout', 'Date', 'process', 'require', 'Worker', 'indexedDB', 'localStorage'];
  const program = `const names = ${JSON.stringify(names)};\nconsole.log(names.filter((name) => name in globalThis));`;
  expect(found(program).printed).toEqual(['[]']);
  expect(found('import("x").then(() => console.log("came"));').printed).toEqual([]);
});

test('a program cannot take the judge’s tools away', () => {
  const program = `JSON.stringify = () => "[3]"; Array.from = null; Object.prototype.toJSON = undefined;\n${SOLUTION}`;
  expect(found(program).right).toBe(true);
});

test('texts and truth values count beside numbers', () => {
  const wanted = { cost: 0.5, ended: true, name: 'relu' };
  const judged = (returned: object) =>
    judge(
      engine,
      {
        program: `const f = () => (${JSON.stringify(returned)});`,
        cases: [ask('f', [], wanted)],
        rivals: {},
        near: 1e-9,
      },
      timeFor(),
    );
  expect(judged(wanted).right).toBe(true);
  expect(judged({ ...wanted, ended: false }).trouble).toEqual({ code: 'value' });
  expect(judged({ ...wanted, name: 'tanh' }).trouble).toEqual({ code: 'value' });
});

test('a planted part stands in the solution once', () => {
  expect(() => planted(SOLUTION, ['values', 'x'])).toThrow('planted: the solution has "values" 5 times, expected once');
});
