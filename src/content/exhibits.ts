// Where the exhibits of the bug museum stand: read from the lessons, so that a new one is on the list by itself.
import type { Lesson } from './lessons.ts';

export interface Hung {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  /** The lesson; absent: the museum's own page. */
  readonly lesson?: Lesson;
}

const attributeOf = (tag: string, name: string): string => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

/** Every `<Bug …>` of a text. */
export const exhibitsIn = (mdx: string): Omit<Hung, 'lesson'>[] =>
  [...mdx.matchAll(/^<Bug\s[^>]*>/gm)].map(([tag]) => ({
    id: attributeOf(tag, 'id'),
    title: attributeOf(tag, 'title'),
    source: attributeOf(tag, 'source'),
  }));

export const exhibitsOf = (lessons: readonly Lesson[]): Hung[] =>
  lessons.flatMap((lesson) => exhibitsIn(lesson.entry.body ?? '').map((exhibit) => ({ ...exhibit, lesson })));
