import fc from 'fast-check';
import { expect, test } from 'vitest';
import { damaged } from '../../../tests/damage.ts';
import { fileText, readFileText } from './file.ts';
import { NOTHING, type Progress } from './stored.ts';

const progress: Progress = {
  ...NOTHING,
  exercises: { b: { answer: { y: '2', x: '1' }, right: true, tries: 2, day: '2026-11-21' } },
  predictions: { p: { guess: '80', right: false, day: '2026-11-21' } },
  sections: { neuron: ['one'] },
};

test('what is written is read as it was, and the same progress is the same text', () => {
  expect(readFileText(fileText(progress))).toEqual({ progress });
  const other = { ...progress, exercises: { b: { ...progress.exercises.b!, answer: { x: '1', y: '2' } } } };
  expect(fileText(other)).toBe(fileText(progress));
});

test('a file of version 1 is read', () => {
  const text = JSON.stringify({ version: 1, exercises: { a: { answer: {}, right: true } }, predictions: {} });
  expect(readFileText(text)).toMatchObject({ progress: { exercises: { a: { right: true } } } });
});

test.each([
  ['', 'notJson'],
  ['<html>', 'notJson'],
  ['null', 'otherJson'],
  ['[1, 2]', 'otherJson'],
  ['{"weights":[0.5]}', 'otherJson'],
  ['{"version":3,"exercises":[]}', 'newerFile'],
  ['{"version":2,"exercises":{"a":{"right":"yes"}}}', 'damagedFile'],
  ['{"version":2,"exercises":{},"predictions":7}', 'damagedFile'],
  ['{"version":"2","exercises":{}}', 'damagedFile'],
])('%j is refused: %s', (text, refused) => expect(readFileText(text)).toEqual({ refused }));

test('a file that was damaged is refused, or what is read of it is progress to the last answer', () => {
  const full = { ...progress, resets: 1, stopped: { page: 'neuron', section: 'one', day: '2026-11-21' } };
  const planned = { b: { ...progress.exercises['b']!, seed: 3, box: 2, due: '2026-11-28' } };
  fc.assert(
    fc.property(damaged(fileText({ ...full, exercises: planned })), (text) => {
      const found = readFileText(text);
      if ('refused' in found) {
        expect(found.refused).toMatch(/^(notJson|otherJson|damagedFile|newerFile)$/);
        return;
      }
      expect(readFileText(fileText(found.progress))).toEqual(found);
      for (const { answer, tries, day = '' } of Object.values(found.progress.exercises)) {
        expect(Object.values(answer).every((one) => typeof one === 'string')).toBe(true);
        expect(Number.isSafeInteger(tries) && tries >= 0).toBe(true);
        expect(day).toMatch(/^(\d{4}-\d\d-\d\d)?$/);
      }
      for (const read of Object.values(found.progress.sections)) expect(Array.isArray(read)).toBe(true);
    }),
    { numRuns: 400 },
  );
});
