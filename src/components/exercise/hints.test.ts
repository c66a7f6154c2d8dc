import { expect, test } from 'vitest';
import { collectHints, handIn } from './hints.ts';

test('hints are collected in the order in which the exercises began', async () => {
  const page = {};
  handIn(page, new Promise((resolve) => setTimeout(resolve, 5, { number: '9.1', id: 'a', hints: ['slow'] })));
  handIn(page, Promise.resolve({ number: '9.2', id: 'b', hints: [] }));
  handIn(page, Promise.resolve({ number: '9.3', id: 'c', hints: ['quick'] }));
  handIn({}, Promise.resolve({ number: '1.1', id: 'other', hints: ['of another page'] }));
  expect((await collectHints(page)).map(({ number }) => number)).toEqual(['9.1', '9.3']);
});

test('an exercise after the end is an error', async () => {
  const page = {};
  expect(await collectHints(page)).toEqual([]);
  expect(() => handIn(page, Promise.resolve({ number: '', id: '', hints: [] }))).toThrow(
    'HintsAtEnd: it must stand after the last exercise',
  );
});
