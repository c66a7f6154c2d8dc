import { describe, expect, test } from 'vitest';
import { createRandom, uniformBetween } from '../../lib/nn/index.ts';
import { argumentOf, argumentsOfCourse } from './index.ts';
import type { Numbers } from './argument.ts';

describe.each(argumentsOfCourse.map((argument) => [argument.id, argument] as const))('%s', (_, argument) => {
  const { given, steps, idle, holds, quantities } = argument;
  const says = (line: string, numbers: Numbers): boolean => holds[line]!(numbers);
  // Small whole numbers, so that bounds are met exactly, and fractions.
  const random = createRandom(5);
  const tried: Numbers[] = Array.from({ length: 20_000 }, (_, index) =>
    Object.fromEntries(
      quantities.map((name) => {
        const value = uniformBetween(random, -3, 3);
        return [name, index % 2 ? value : Math.round(value)];
      }),
    ),
  );

  test('names each line once and says what it holds of', () => {
    const lines = [...given, ...Object.keys(steps), ...idle];
    expect(new Set(lines).size).toBe(lines.length);
    expect(Object.keys(holds).sort()).toEqual([...lines].sort());
  });

  test('every step follows from its lines, for all numbers tried, and needs each of them', () => {
    for (const [line, from] of Object.entries(steps)) {
      expect(tried.filter((numbers) => from.every((one) => says(one, numbers)) && !says(line, numbers))).toEqual([]);
      for (const left of from) {
        const others = from.filter((one) => one !== left);
        expect(tried.some((numbers) => others.every((one) => says(one, numbers)) && !says(line, numbers))).toBe(true);
      }
    }
  });

  test('steps stand after the lines they use, and the last uses up the rest', () => {
    const above = new Set(given);
    for (const [line, from] of Object.entries(steps)) {
      expect(from.filter((one) => !above.has(one))).toEqual([]);
      above.add(line);
    }
    const used = new Set(Object.values(steps).flat());
    expect([...above].filter((line) => !used.has(line))).toEqual([Object.keys(steps).at(-1)]);
  });

  test('an idle line holds of some numbers and not of others', () => {
    for (const line of idle) expect(new Set(tried.map((numbers) => says(line, numbers))).size).toBe(2);
  });
});

test('an unknown argument says what there is', () => {
  expect(() => argumentOf('none')).toThrow('unknown argument "none", expected one of: xor-one-line');
});
