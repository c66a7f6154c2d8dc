import { expect, test } from 'vitest';
import { DAYS, afterTry, later, planOf } from './plan.ts';
import type { KeptAnswer } from './stored.ts';

const right = { answer: { a: '1' }, right: true };
const wrong = { answer: { a: '2' }, right: false };

test('days are counted over months and leap years', () => {
  expect(later('2026-11-30', 1)).toBe('2026-12-01');
  expect(later('2028-02-28', 1)).toBe('2028-02-29');
});

test('what was right at once is not in the plan', () =>
  expect(afterTry(undefined, right, '2026-11-21')).toEqual({ ...right, tries: 1, day: '2026-11-21' }));

test('a wrong answer comes back after 1, 3, 7, 16 and 35 days, then it is learned', () => {
  let day = '2026-11-21';
  let kept: KeptAnswer = afterTry(undefined, wrong, day);
  for (const [box, days] of DAYS.entries()) {
    expect(kept).toMatchObject({ box, due: later(day, days) });
    day = kept.due!;
    kept = afterTry(kept, right, day);
  }
  expect(kept).toEqual({ ...right, tries: 6, day: later('2026-11-21', 62) });
});

test('putting it right a minute later changes nothing about tomorrow', () => {
  const kept = afterTry(afterTry(undefined, wrong, '2026-11-21'), right, '2026-11-21');
  expect(kept).toEqual({ ...right, tries: 2, day: '2026-11-21', box: 0, due: '2026-11-22' });
});

test('a mistake begins again, and what was right once stays so with its numbers', () => {
  const before = { ...right, seed: 2, tries: 4, day: '2026-11-21', box: 3, due: '2026-12-07' };
  expect(afterTry(before, { ...wrong, seed: 3 }, '2026-12-07')).toEqual({
    ...before,
    ...{ tries: 5, day: '2026-12-07', box: 0, due: '2026-12-08' },
  });
});

test('what cannot be read is kept, but is no mistake', () => {
  const kept = afterTry(undefined, { ...wrong, isJudged: false }, '2026-11-21');
  expect(kept).toEqual({ ...wrong, tries: 0, day: '2026-11-21' });
});

test('the plan begins with what is due longest', () => {
  const kept = (box?: number, due?: string): KeptAnswer => ({
    ...{ ...wrong, tries: 1 },
    ...(box === undefined ? {} : { box }),
    ...(due === undefined ? {} : { due }),
  });
  const exercises = { a: kept(1, '2026-11-24'), b: kept(), c: kept(0), d: kept(2, '2026-11-01') };
  expect(planOf(exercises, '2026-11-21')).toEqual([
    { id: 'd', box: 2, days: 0 },
    { id: 'c', box: 0, days: 0 },
    { id: 'a', box: 1, days: 3 },
  ]);
});
