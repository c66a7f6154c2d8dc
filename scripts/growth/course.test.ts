// Courses of other lengths.
import { expect, test } from 'vitest';
import { canHave, referring } from './course.ts';

test('a course has one lesson, or is there once or several times', () => {
  expect([0, 1, 2, 16, 17, 64, 96, 112].filter(canHave)).toEqual([1, 16, 64, 96]);
});

test('references lead within their round of the course', () => {
  const text = '<Ref to="here" /> <Ref to="there" /> <Ref to="xor#there" /> <Ref to="lesson:xor" />';
  expect(referring(text, '-2', new Set(['here']), () => 'neuron')).toBe(
    '<Ref to="here" /> <Ref to="neuron-2#there" /> <Ref to="xor-2#there" /> <Ref to="lesson:xor-2" />',
  );
});
