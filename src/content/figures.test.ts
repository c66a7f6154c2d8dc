import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { numbersOf } from '../mdx/numbers.ts';
import { figuresIn } from './figures.ts';

const FOLDER = 'src/content/lessons/en';

it.each(readdirSync(FOLDER))('finds the figures of %s with the numbers that they carry there', (file) => {
  const path = join(FOLDER, file);
  const numbered = [...numbersOf(path).values()].filter(({ kind }) => kind === 'figure');
  const found = figuresIn(Number(file.slice(0, 2)), readFileSync(path, 'utf8'));
  expect(found.map(({ id, number }) => [number, id])).toEqual(numbered.map(({ id, number }) => [number, id]));
  expect(found.length).toBeGreaterThan(0);
});
