import { expect, test } from 'vitest';
import { indented, newLine, outdented, type Edited } from './indent.ts';

const applied = (text: string, { from, to, text: put, caret }: Edited) => [
  text.slice(0, from) + put + text.slice(to),
  ...caret,
];

test('Tab puts two spaces at the caret, or before each selected line', () => {
  expect(applied('ab', indented('ab', 1, 1))).toEqual(['a  b', 3, 3]);
  expect(applied('a\nb\nc', indented('a\nb\nc', 0, 3))).toEqual(['  a\n  b\nc', 2, 7]);
});

test('Shift and Tab take them away again, where there are some', () => {
  expect(applied('  a\n b\nc', outdented('  a\n b\nc', 2, 8))).toEqual(['a\nb\nc', 0, 5]);
  expect(applied('a', outdented('a', 0, 0))).toEqual(['a', 0, 0]);
});

test('a new line begins where its line does, further in after a brace', () => {
  expect(applied('  a', newLine('  a', 3, 3))).toEqual(['  a\n  ', 6, 6]);
  expect(applied('f() {}', newLine('f() {}', 5, 5))).toEqual(['f() {\n  }', 8, 8]);
});
