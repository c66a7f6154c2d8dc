// Against 60-digit references (tests/oracle/elementary.py); each bound is the one that the function's comment states.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { atan, cos, sin } from './circular.ts';
import { exp, expm1, log, log1p, tanh } from './elementary.ts';
import { erfc } from './error-function.ts';

type Entry = [x: number, nearest: number, rest: number];
const reference = JSON.parse(
  readFileSync(new URL('../../../tests/oracle/elementary.json', import.meta.url), 'utf8'),
) as Record<string, Entry[]>;

/** The distance from |y| to the next double. */
function ulp(y: number): number {
  const bits = new BigInt64Array(new Float64Array([Math.abs(y)]).buffer);
  const next = new Float64Array(new BigInt64Array([bits[0]! + 1n]).buffer)[0]!;
  return next - Math.abs(y);
}

const worstOf = (name: string, f: (x: number) => number) =>
  reference[name]!.map(([x, nearest, rest]) => ({ x, error: Math.abs((f(x) - nearest) / ulp(nearest) - rest) })).reduce(
    (worst, one) => (worst.error >= one.error ? worst : one),
  );

it.each([
  ['exp', exp, 1.01],
  ['expm1', expm1, 2],
  ['log', log, 1],
  ['log1p', log1p, 1],
  ['tanh', tanh, 2],
  ['sin', sin, 2],
  ['cos', cos, 2],
  ['atan', atan, 2],
] as const)('%s is within its bound', (name, f, bound) => {
  const { x, error } = worstOf(name, f);
  if (process.env['SHOW']) console.log(name, x, error);
  expect(error, `at ${x}`).toBeLessThanOrEqual(bound);
  expect(reference[name]!.length).toBeGreaterThan(300);
});

it('erfc keeps fourteen digits into the far tail', () => {
  for (const [x, nearest] of reference['erfc']!) {
    expect(Math.abs(erfc(x) - nearest)).toBeLessThanOrEqual(3e-15 * nearest + 5e-324);
  }
});

it('knows the ends', () => {
  expect([exp(-Infinity), exp(Infinity), exp(710), exp(-746)]).toEqual([0, Infinity, Infinity, 0]);
  expect([expm1(-Infinity), expm1(Infinity), expm1(-0)]).toEqual([-1, Infinity, -0]);
  expect([log(0), log(-0), log(Infinity), log(1)]).toEqual([-Infinity, -Infinity, Infinity, 0]);
  expect([log1p(-1), log1p(Infinity), log1p(-0)]).toEqual([-Infinity, Infinity, -0]);
  expect([tanh(-Infinity), tanh(Infinity), tanh(-0), tanh(0)]).toEqual([-1, 1, -0, 0]);
  expect([sin(-0), cos(0), atan(-0), atan(Infinity), atan(-Infinity)]).toEqual([-0, 1, -0, Math.PI / 2, -Math.PI / 2]);
  expect([erfc(Infinity), erfc(-Infinity), erfc(0)]).toEqual([0, 2, 1]);
});

it('passes NaN on, and says NaN where there is no value', () => {
  for (const f of [exp, expm1, log, log1p, tanh, sin, cos, atan, erfc]) expect(f(NaN)).toBeNaN();
  for (const value of [log(-1), log1p(-1.5), sin(Infinity), cos(-Infinity)]) expect(value).toBeNaN();
});
