import { expect, test } from 'vitest';
import { fillFacts, fillGivens, hasFacts } from './slots.ts';

const given = '<span data-given="w"></span>';
const fact = '<span data-fact="time" data-digits="1"></span>';

test('places are filled from the numbers of their name', () => {
  expect(fillGivens(`w = ${given}`, { w: -0.5 })).toBe('w = <span data-given="w">−0.5</span>');
  expect(fillFacts(fact, { time: 16.6056 })).toBe('<span data-fact="time" data-digits="1">16.6</span>');
  expect([hasFacts(given), hasFacts(fact), hasFacts(fact)]).toEqual([false, true, true]);
});

test('a name that there is not, or a number that is none, stops the build', () => {
  expect(() => fillGivens(given, { b: 1 })).toThrow('unknown given "w", expected one of: b');
  expect(() => fillFacts(fact, { time: NaN })).toThrow('unknown answer "time"');
});
