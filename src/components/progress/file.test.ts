import { expect, test } from 'vitest';
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
