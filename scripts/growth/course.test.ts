// Courses of other lengths.
import { expect, test } from 'vitest';
import slowLearning from '../../src/experiments/slow-learning/index.ts';
import { again } from './again.ts';
import { canHave, lessonsOf, placed } from './course.ts';

test('a course has one lesson, or its own and more', () => {
  expect([0, 1, 2, 15, 16, 17, 64, 99, 100].filter(canHave)).toEqual([1, 16, 17, 64, 99]);
});

test('a copy names its own figures, runs and claims, and what it shares as before', () => {
  const place = { slug: 'xor', mark: '-2', names: new Set(['xor-sweep', 'xor-flat']) };
  const own =
    '<Figure id="xor-flat" /> <Value of="xor-sweep" set={{ w: 1 }} pick="xor-sweep" figure="xor-flat" /> ' +
    '<Value claim="xor-sweep/most" pick="least" /> <Predict id="guess" covers="neuron-line xor-flat" /> <Ref to="xor-flat" />';
  expect(placed(own, place)).toBe(
    '<Figure id="xor-flat-2" /> <Value of="xor-sweep-2" set={{ w: 1 }} pick="xor-sweep" figure="xor-flat-2" /> ' +
      '<Value claim="xor-sweep-2/most" pick="least" /> <Predict id="guess" covers="neuron-line xor-flat-2" /> <Ref to="xor-flat-2" />',
  );
  const shared =
    '<Term id="xor-flat" /> <Derivation of="xor-sweep" /> <Value of="neuron" pick="a" /> <Ref to="lesson:xor" />';
  expect(placed(shared, place)).toBe(shared);
  expect(placed('<LedgerTable />', place)).toBe('<LedgerTable lesson="xor" />');
});

test('an experiment has its own names again, and the same runs', async () => {
  const copy = again(slowLearning, '-2');
  expect(copy.experiment).toMatchObject({ id: 'slow-learning-2', lesson: 'slow-learning-2' });
  expect(copy.experiment.run).toBe(slowLearning.experiment.run);
  const words = await copy.words['en']!();
  for (const { id } of await copy.figures()) {
    expect(id).toMatch(/-2$/);
    expect(words.figures[id]?.title, id).toBeTypeOf('string');
  }
  for (const { id } of await copy.claims()) expect(id).toMatch(/^slow-learning-2\/[a-z-]+$/);
});

test('a course of 18 has two copies with names, numbers and experiments of their own', async () => {
  const all = await lessonsOf(18);
  expect(all.map(({ number }) => number)).toEqual(Array.from({ length: 18 }, (_, i) => i + 1));
  expect(all.slice(14).map(({ slug }) => slug)).toEqual(['normalization', 'digits', 'neuron-2', 'xor-2']);
  expect(new Set(all.map(({ slug }) => slug)).size).toBe(18);
  const figuresIn = (text: string): string[] => [...text.matchAll(/<Figure id="([^"]+)"/g)].map(([, id]) => id!);
  const [first, copy] = [all[1]!, all[17]!];
  expect(copy.experiments).toContain('xor-linear-fit');
  expect(figuresIn(first.text)).toContain('xor-flat');
  expect(figuresIn(copy.text)).toEqual(figuresIn(first.text).map((id) => `${id}-2`));
  expect(copy.text).toContain('<LedgerTable lesson="xor" />');
});

test('what a copy refers to stands in it', async () => {
  for (const { slug, text, mark } of (await lessonsOf(32)).slice(16)) {
    const ids = new Set([...text.matchAll(/<[A-Z]\w+\s[^>]*?\bid="([^"]+)"/g)].map(([, id]) => id!));
    const named = [...text.matchAll(/<Ref\s+to="([^":]+)"/g)].map(([, id]) => id!).filter((id) => id.endsWith(mark));
    for (const id of named) expect(ids, `${slug}: ${id}`).toContain(id);
  }
});
