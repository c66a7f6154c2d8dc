// What --check says and shows when a figure has changed, and what a pack holds.
import { expect, test } from 'vitest';
import { changedIds } from './figure-check.ts';
import { changedRows, comparisonPage } from './figure-comparison.ts';
import { drawnFromLock } from './figure-history.ts';
import { packFile } from '../src/components/figure-files.ts';
import { pack } from './figure-pack.ts';

const lock = {
  data: { a: '1', b: '2', c: '3' },
  files: { '01-a--light-page.svg': 'x', '01-b--light-page.svg': 'y', '02-c--light-page.svg': 'z' },
};

test('a figure counts as changed by its file, by its data, as new and as gone', () => {
  expect(changedIds(lock, lock)).toEqual([]);
  const svg = { ...lock, files: { ...lock.files, '01-b--light-page.svg': 'other' } };
  expect(changedIds(lock, svg)).toEqual(['b']);
  expect(changedIds(lock, { ...lock, data: { ...lock.data, c: '4' } })).toEqual(['c']);
  const more = { data: { ...lock.data, d: '5' }, files: { ...lock.files, '02-d--light-page.svg': 'w' } };
  expect(changedIds(lock, more)).toEqual(['d']);
  expect(changedIds(more, lock)).toEqual(['d']);
});

test('the rows that differ are named by their line', () => {
  expect(changedRows('a,b\n1,2\n3,4\n', 'a,b\n1,2\n3,5\n6,7\n')).toEqual([
    { line: 3, old: '3,4', now: '3,5' },
    { line: 4, old: '', now: '6,7' },
  ]);
  expect(changedRows('a\n1\n', 'a\n1\n')).toEqual([]);
});

const files = (svg: string, csv: string) =>
  new Map([
    ['01-a--light-page.svg', svg],
    ['01-a--light-page.csv', csv],
  ]);

test('the page shows both pictures, where they differ, and the numbers that changed', () => {
  const page = comparisonPage(
    [{ id: 'a', old: files('<svg old/>', 'n\n1\n'), now: files('<svg new/>', 'n\n2\n') }],
    'why',
  );
  const drawn = [...page.matchAll(/base64,([^"]+)/g)].map(([, data]) => Buffer.from(data!, 'base64').toString());
  expect(drawn).toEqual(['<svg old/>', '<svg new/>', '<svg old/>', '<svg new/>']);
  expect(page).toContain('<tr><td>2<td>1<td>2');
  expect(page).toContain('<p>why</p>');
});

test('the page says what is the same, and what is missing', () => {
  const same = comparisonPage([{ id: 'a', old: files('<svg/>', 'n\n1\n'), now: files('<svg/>', 'n\n2\n') }], '');
  expect(same).toContain('The picture is the same.');
  const fresh = comparisonPage([{ id: 'a', old: undefined, now: files('<svg/>', 'n\n1\n') }], '');
  expect(fresh).toContain('<figcaption>old</figcaption><p>none</p>');
  expect(fresh).not.toContain('where they differ');
});

test('figures that were in no lock have no old pictures, and git is not asked', () => {
  expect(drawnFromLock([], lock)).toEqual({
    texts: new Map(),
    said: 'There are no old pictures: none of these figures was in the lock.',
  });
});

test('a pack has the same bytes again, and sorts as the course does', () => {
  expect(packFile(9, 'slow-learning')).toBe('09-slow-learning--figures.zip');
  const entry = { id: 'a', title: 'A', number: '1.1', command: 'npm run figures -- --only a' };
  const figures = [{ ...entry, settings: {}, runs: {}, seed: null, data: '', files: [] }];
  const own = new Map([['01-a--light-page.svg', Buffer.from('<svg/>')]]);
  const made = () => pack('01-a--figures.zip', own, { library: '1.2.3', lang: 'en', figures });
  expect(Buffer.from(made()).equals(Buffer.from(made()))).toBe(true);
});
