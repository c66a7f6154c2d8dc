// Everybody on the page of people has a source with a year, a lesson that exists, and words that fit a page.
import { expect, it } from 'vitest';
import { planOf } from './parts.ts';
import { people } from './people.ts';
import { referenceOf } from './references.ts';

it('names for each a source of that year by one of them, and a lesson', () => {
  expect(people.length).toBeGreaterThanOrEqual(25);
  expect(new Set(people.map(({ id }) => id)).size).toBe(people.length);
  for (const { id, name, year, reference, lesson } of people) {
    const source = referenceOf(reference)!;
    expect(source.year, id).toBe(year);
    expect(reference.endsWith(String(year)), id).toBe(true);
    const family = name
      .split(/,| and /)[0]!
      .trim()
      .split(' ')
      .at(-1)!;
    expect(source.authors, id).toContain(family);
    expect(planOf(lesson), id).toBeDefined();
  }
});

it('is in the order of the years, a paragraph each', () => {
  expect(people.map(({ year }) => year)).toEqual(people.map(({ year }) => year).sort((a, b) => a - b));
  for (const { id, found, text } of people) {
    expect(found, id).toMatch(/^[a-z].*\.$/);
    expect(text.length, id).toBeGreaterThan(150);
    expect(text.length, id).toBeLessThan(520);
  }
});
