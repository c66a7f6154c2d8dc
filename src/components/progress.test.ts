import { afterEach, expect, test, vi } from 'vitest';
import { PROGRESS_KEY, keepAnswer, keepPrediction, migrate, readProgress } from './progress.ts';

const nothing = { version: 1, exercises: {}, predictions: {} };
const answer = { answer: { output: '0.98' }, right: true, seed: 2 };

afterEach(() => vi.unstubAllGlobals());

function stubStorage(): Map<string, string> {
  const held = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => held.set(key, value),
  });
  return held;
}

test('damaged entries are dropped, the rest is kept', () => {
  const damaged = {
    version: 1,
    exercises: { a: answer, b: { right: 'yes' }, c: null },
    predictions: { p: '80', q: 3 },
  };
  expect(migrate(JSON.stringify(damaged))).toEqual({ version: 1, exercises: { a: answer }, predictions: { p: '80' } });
  for (const text of [null, '', '{', '[]', '"x"', '{"exercises":[]}']) expect(migrate(text)).toEqual(nothing);
});

test.each([-1, 0.5, 2 ** 53, '2', null])('an answer to a variant %j that cannot be is dropped', (seed) => {
  const damaged = { version: 1, exercises: { a: { ...answer, seed }, b: answer } };
  expect(migrate(JSON.stringify(damaged))).toEqual({ ...nothing, exercises: { b: answer } });
});

test('answers and predictions are kept beside each other', () => {
  stubStorage();
  expect(keepAnswer('a', answer)).toBe(true);
  expect(keepPrediction('p', '80')).toBe(true);
  expect(readProgress()).toEqual({ version: 1, exercises: { a: answer }, predictions: { p: '80' } });
});

test('what a newer version wrote is left alone', () => {
  const held = stubStorage();
  held.set(PROGRESS_KEY, '{"version":2,"all":"different"}');
  expect(keepAnswer('a', answer)).toBe(false);
  expect(held.get(PROGRESS_KEY)).toBe('{"version":2,"all":"different"}');
  expect(readProgress()).toEqual(nothing);
});

test('blocked storage keeps nothing and breaks nothing', () => {
  const blocked = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: blocked, setItem: blocked });
  expect(readProgress()).toEqual(nothing);
  expect(keepAnswer('a', answer)).toBe(false);
});
