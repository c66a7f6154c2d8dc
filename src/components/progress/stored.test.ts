import { expect, test } from 'vitest';
import { NOTHING, parse } from './stored.ts';

const first = { answer: { output: '0.98' }, right: true, seed: 2 };
const second = { ...first, tries: 3, day: '2026-11-21', box: 1, due: '2026-11-24' };

const read = (value: unknown) => parse(typeof value === 'string' ? value : JSON.stringify(value));

test('what version 1 kept is all there', () => {
  const old = { version: 1, exercises: { a: first, b: { answer: {}, right: false } }, predictions: { p: '80' } };
  expect(read(old)).toEqual({
    state: 'read',
    damaged: false,
    progress: {
      ...NOTHING,
      exercises: { a: { ...first, tries: 1 }, b: { answer: {}, right: false, tries: 1, box: 0 } },
      predictions: { p: { guess: '80' } },
    },
  });
});

test('what version 2 wrote is read as it was', () => {
  const progress = {
    ...NOTHING,
    resets: 2,
    exercises: { a: second },
    predictions: { p: { guess: '80', right: false, day: '2026-11-20' } },
    sections: { neuron: ['a-cell', 'weights'] },
    stopped: { page: 'neuron', section: 'weights', day: '2026-11-21' },
  };
  expect(read(progress)).toEqual({ state: 'read', damaged: false, progress });
});

test('damaged entries are left out and said to be damaged, the rest is read', () => {
  const damaged = {
    version: 2,
    exercises: { a: second, b: { right: 'yes' }, c: null },
    predictions: { p: { guess: '80' }, q: 3 },
    sections: { neuron: 'all' },
    stopped: { page: 'neuron', day: 'yesterday' },
  };
  expect(read(damaged)).toEqual({
    state: 'read',
    damaged: true,
    progress: { ...NOTHING, exercises: { a: second }, predictions: { p: { guess: '80' } } },
  });
});

test.each(['', '{', '[]', '"x"', '7', '{"exercises":[]}', '{"version":2,"exercises":[]}'])(
  '%j is damaged and holds nothing',
  (text) => expect(read(text)).toEqual({ state: 'read', damaged: true, progress: NOTHING }),
);

test('nothing at all is no damage', () =>
  expect(parse(null)).toEqual({ state: 'read', damaged: false, progress: NOTHING }));

test.each([
  ['seed', -1],
  ['day', '2026-99-99'],
  ['seed', 2 ** 53],
  ['tries', '2'],
  ['day', '21.11.2026'],
  ['box', 5],
  ['due', null],
])('an answer whose %s is %j is left out', (name, value) => {
  const found = read({ version: 2, exercises: { a: { ...second, [name]: value }, b: second } });
  expect(found).toMatchObject({ damaged: true, progress: { exercises: { b: second } } });
  expect(found.state === 'read' && 'a' in found.progress.exercises).toBe(false);
});

test('a newer version is not guessed at', () =>
  expect(read({ version: 3, all: 'different' })).toEqual({ state: 'newer' }));

test('a name such as __proto__ is a name and nothing else', () => {
  const found = parse(`{"version":2,"exercises":{"__proto__":${JSON.stringify(second)}}}`);
  expect(found.state === 'read' && Object.keys(found.progress.exercises)).toEqual(['__proto__']);
  expect({}).not.toHaveProperty('tries');
});
