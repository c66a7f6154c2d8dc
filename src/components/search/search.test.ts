import { describe, expect, it } from 'vitest';
import { readingsOf, reread, singles } from './ask.ts';
import { find } from './find.ts';
import { editsBetween, nearest } from './near.ts';
import { grouped, type Hit, type Look, rank } from './rank.ts';

describe('edits between words', () => {
  it.each([
    ['sigmoid', 'sigmoid', 0],
    ['sigmod', 'sigmoid', 1],
    ['sigmiod', 'sigmoid', 1],
    ['backpropogation', 'backpropagation', 1],
    ['gradeints', 'gradient', 2],
    ['', 'ab', 2],
  ])('%s → %s: %i, either way', (a, b, edits) => {
    expect(editsBetween(a, b, 2)).toBe(edits);
    expect(editsBetween(b, a, 2)).toBe(edits);
  });

  it('are not counted beyond the limit', () => {
    expect(editsBetween('dropout', 'softmax', 2)).toBe(Infinity);
    expect(editsBetween('gradeints', 'gradient', 1)).toBe(Infinity);
  });
});

const KNOWN = ['backpropagation', 'even', 'gradient', 'notation', 'sigmoid'];

describe('a misspelled word', () => {
  it('is read as the nearest that the course has', () => {
    expect(nearest('backpropogatoin', KNOWN)).toBe('backpropagation');
    expect(reread('why SIGMOD gradiant', KNOWN)).toBe('why sigmoid gradient');
  });

  it('is left alone if it is short, known, the beginning or a form of a known one, or like none', () => {
    for (const word of ['bp2', 'sigmoid', 'backprop', 'notations', 'elephant'])
      expect(nearest(word, KNOWN), word).toBe(undefined);
    expect(reread('relu notations', KNOWN)).toBe(undefined);
  });
});

describe('a question', () => {
  it('is asked as it stands, without small words, and by the names that the course uses', () => {
    expect(readingsOf('Why is a ReLU dead').map(({ query }) => query)).toEqual([
      'why is a relu dead',
      'relu dead',
      'rectifier dead',
    ]);
  });

  it('that is long is also asked for the names of two words in it', () => {
    expect(readingsOf('how do I choose the learning rate').map(({ query }) => query)).toContain('learning rate');
  });

  it('of small words alone keeps them', () => {
    expect(readingsOf('what is it').map(({ query }) => query)).toEqual(['what is it']);
  });

  it('falls apart into its words where they are several', () => {
    expect(singles('dropout time').map(({ query }) => query)).toEqual(['dropout', 'time']);
    expect(singles('dropout')).toEqual([]);
  });
});

const hit = (kind: string, title: string, score: number, mark = ''): Hit => ({
  id: title,
  score,
  data: async () => ({
    url: `/${title}`,
    excerpt: `<mark>${mark}</mark> it is`,
    meta: { kind, title, page: 'Somewhere' },
  }),
});

const looking =
  (index: Readonly<Record<string, readonly Hit[]>>): Look =>
  async (query) =>
    index[query] ?? [];

const titles = (found: readonly { title: string }[]) => found.map(({ title }) => title);

describe('results', () => {
  const entropy = [
    hit('exercise', 'Exercise 5.1', 9, 'entropies'),
    hit('term', 'entropy 熵', 7),
    hit('equation', 'Entropy', 6),
  ];

  it('put what bears the name first, and an exercise last', async () => {
    const found = await rank(looking({ entropy }), 'entropy', readingsOf('entropy'), []);
    expect(titles(found)).toEqual(['entropy 熵', 'Entropy', 'Exercise 5.1']);
    expect(grouped(found).map(([kind]) => kind)).toEqual(['term', 'equation', 'exercise']);
  });

  it('that hold some of the words come where hardly any hold all', async () => {
    const look = looking({ dropout: [hit('term', 'dropout', 8)], time: [hit('section', 'Time', 8)] });
    expect(titles((await find(look, 'dropout time', [])).found).sort()).toEqual(['Time', 'dropout']);
  });

  it('that have no more in common with a word than its first letter are none', async () => {
    const look = looking({ zzyzx: [hit('term', 'zero', 3, 'z')] });
    expect((await find(look, 'zzyzx', [])).found).toEqual([]);
  });

  it('of a corrected query are shown if they are much better, and say so', async () => {
    const look = looking({ gradiant: [hit('row', 'Some row', 1)], gradient: [hit('term', 'gradient', 9)] });
    expect(await find(look, 'gradiant', KNOWN)).toMatchObject({ readAs: 'gradient', found: [{ title: 'gradient' }] });
    const seven = looking({ 'seven notation': [hit('page', 'Notation', 9)], 'even notation': [hit('row', 'Row', 3)] });
    expect(await find(seven, 'seven notation', KNOWN)).toMatchObject({ found: [{ title: 'Notation' }] });
    expect((await find(seven, 'seven notation', KNOWN)).readAs).toBe(undefined);
  });
});
