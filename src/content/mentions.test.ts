import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { glossary } from './glossary.ts';
import { idsIn } from './mentions.ts';
import { beyond, onward } from './next.ts';
import { people } from './people.ts';
import { referenceOf, references } from './references.ts';

const FOLDER = 'src/content/lessons/en';
const names = readdirSync(FOLDER).toSorted();
const texts = names.map((name) => readFileSync(join(FOLDER, name), 'utf8'));
const all = (component: string): Set<string> => new Set(texts.flatMap((text) => [...idsIn(component, text)]));

it('finds each id once, whatever else stands in the tag', () => {
  const mdx = '<Cite id="a" place="ch. 3" /> and <Cite place="p. 1" id="b" />, <Cite id="a" />, <Citing id="c" />';
  expect([...idsIn('Cite', mdx)]).toEqual(['a', 'b']);
});

it('knows every source and every term that the lessons name', () => {
  const sources = new Set(references.map(({ id }) => id));
  const terms = new Set(glossary.map(({ id }) => id));
  expect([...all('Cite')].filter((id) => !sources.has(id))).toEqual([]);
  expect([...all('Term')].filter((id) => !terms.has(id))).toEqual([]);
});

it('lists the terms in alphabetical order', () => {
  const terms = glossary.map(({ id }) => id.replaceAll('-', ' '));
  expect(terms).toEqual(terms.toSorted());
});

it('agrees with the glossary on the lesson that introduces a term', () => {
  const seen = new Set<string>();
  for (const [i, name] of names.entries()) {
    const text = texts[i]!;
    const introduced = glossary.filter(({ lesson }) => `${lesson}.mdx` === name.slice(3)).map(({ id }) => id);
    introduced.forEach((id) => seen.add(id));
    const explained = [...idsIn('Term', text)];
    expect(
      explained.filter((id) => !seen.has(id)),
      name,
    ).toEqual([]);
    const listed = /^terms: \[(.*)\]$/m.exec(text)![1]!.split(', ');
    expect(listed.toSorted(), name).toEqual([...new Set([...introduced, ...explained])].toSorted());
  }
});

it('keeps no source that nobody names', () => {
  const named = new Set([
    ...all('Cite'),
    ...people.map(({ reference }) => reference),
    ...beyond.flatMap(({ sources }) => sources),
    ...onward,
  ]);
  expect(references.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
  expect([...named].filter((id) => !referenceOf(id))).toEqual([]);
});
