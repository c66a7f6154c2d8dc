import fc from 'fast-check';
import { expect, test } from 'vitest';
import { merge } from './merge.ts';
import { NOTHING, parse, type Progress } from './stored.ts';

const day = fc.constantFrom('2026-11-19', '2026-11-20', '2026-11-21');
const name = fc.constantFrom('a', 'b', 'c', 'constructor');
const answer = fc.record({
  answer: fc.record({ x: fc.constantFrom('1', '2') }),
  right: fc.boolean(),
  tries: fc.nat(4),
  day,
});
const progress: fc.Arbitrary<Progress> = fc.record({
  version: fc.constant(2 as const),
  resets: fc.nat(2),
  exercises: fc.dictionary(name, answer),
  predictions: fc.dictionary(name, fc.record({ guess: fc.constantFrom('1', '2'), right: fc.boolean(), day })),
  sections: fc.dictionary(name, fc.uniqueArray(name)),
  stopped: fc.record({ page: name, day }),
});

test('nothing that is in either is lost, and what was right stays right', () => {
  fc.assert(
    fc.property(progress, progress, (a, b) => {
      const both = merge(a, b);
      for (const one of [a, b]) {
        for (const [id, kept] of Object.entries(one.exercises)) {
          expect(both.exercises[id]!.tries).toBeGreaterThanOrEqual(
            both.exercises[id]!.day === kept.day ? kept.tries : 0,
          );
          expect(both.exercises[id]!.right || !kept.right).toBe(true);
        }
        expect(Object.keys(both.predictions)).toEqual(expect.arrayContaining(Object.keys(one.predictions)));
        for (const [id, read] of Object.entries(one.sections)) {
          expect(both.sections[id]).toEqual(expect.arrayContaining([...read]));
        }
      }
    }),
  );
});

test('merging again changes nothing, and the outcome is a form that is read', () => {
  fc.assert(
    fc.property(progress, progress, (a, b) => {
      const both = merge(a, b);
      expect(merge(both, b)).toEqual(both);
      expect(merge(both, a)).toEqual(both);
      expect(parse(JSON.stringify(both))).toEqual({ state: 'read', damaged: false, progress: both });
    }),
  );
});

test('the later day counts', () => {
  const of = (day: string, x: string): Progress => ({
    ...NOTHING,
    exercises: { a: { answer: { x }, right: false, tries: 1, day } },
    predictions: { p: { guess: x, day } },
    stopped: { page: x, day },
  });
  const [old, late] = [of('2026-11-20', '1'), of('2026-11-21', '2')];
  expect(merge(old, late)).toEqual(late);
  expect(merge(late, old)).toEqual(late);
});

test('an id may be the name of something that every object has', () => {
  const file = '{"version":2,"exercises":{},"sections":{"__proto__":["a"],"toString":["b"]}}';
  const found = parse(file);
  const { sections } = merge(NOTHING, found.state === 'read' ? found.progress : NOTHING);
  expect(Object.entries(sections)).toEqual([['__proto__', ['a']], ['toString', ['b']]]); // prettier-ignore
});
