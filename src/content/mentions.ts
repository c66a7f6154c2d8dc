// Where the lessons cite a source and where they use a term: read from their texts, so that nothing is kept twice.
import type { Lesson } from './lessons.ts';

type Mentions = ReadonlyMap<string, readonly Lesson[]>;

/** The ids that a component names in a text, each once. */
export const idsIn = (component: string, mdx: string): ReadonlySet<string> =>
  new Set([...mdx.matchAll(new RegExp(`<${component}\\s[^>]*?\\bid="([^"]+)"`, 'g'))].map(([, id]) => id!));

function mentionsOf(component: string, lessons: readonly Lesson[]): Mentions {
  const found = new Map<string, Lesson[]>();
  for (const lesson of lessons) {
    for (const id of idsIn(component, lesson.entry.body ?? '')) {
      found.set(id, [...(found.get(id) ?? []), lesson]);
    }
  }
  return found;
}

/** Sources by the lessons that cite them. */
export const citationsIn = (lessons: readonly Lesson[]): Mentions => mentionsOf('Cite', lessons);

/** Terms by the lessons that explain them where they stand. */
export const usesIn = (lessons: readonly Lesson[]): Mentions => mentionsOf('Term', lessons);
