import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exhibits } from '../exercises/bugs/index.ts';
import { exhibitsIn } from './exhibits.ts';

test('exhibits are read from a text, whatever the order of their properties', () => {
  const text =
    'Before.\n\n<Bug id="a" title="One" source="a book" row="A3">\nWhat?\n</Bug>\n\n<Bug\n  title="Two"\n  id="b"\n  source="issue 5"\n>\n';
  expect(exhibitsIn(text)).toEqual([
    { id: 'a', title: 'One', source: 'a book' },
    { id: 'b', title: 'Two', source: 'issue 5' },
  ]);
});

test('every exhibit of the museum’s text is declared, with a title and where it was found', () => {
  const hung = exhibitsIn(readFileSync('src/content/museum/en.mdx', 'utf8'));
  expect(hung).toHaveLength(11);
  const declared = exhibits.map(({ id }) => id);
  for (const { id, title, source } of hung) {
    expect(declared).toContain(id);
    expect(title.length * source.length).toBeGreaterThan(0);
  }
});
