// The lessons that exist, in the order of the plan.
import { type CollectionEntry, getCollection } from 'astro:content';
import type { Course } from '../components/course.ts';
import { parts, planOf } from './parts.ts';

export interface Lesson {
  readonly entry: CollectionEntry<'lessons'>;
  readonly lang: string;
  readonly slug: string;
  readonly number: number;
}

function lessonOf(entry: CollectionEntry<'lessons'>): Lesson {
  const [, lang = '', digits = '', slug = ''] = /^([a-z]{2})\/(\d\d)-([a-z0-9-]+)$/.exec(entry.id) ?? [];
  const plan = planOf(slug);
  if (!plan) throw new Error(`lesson ${entry.id}: "${slug}" is not in the plan (src/content/parts.ts)`);
  if (plan.number !== Number(digits)) {
    throw new Error(
      `lesson ${entry.id}: the plan gives "${slug}" the number ${plan.number}, the file ${Number(digits)}`,
    );
  }
  return { entry, lang, slug, number: plan.number };
}

export async function allLessons(): Promise<readonly Lesson[]> {
  return (await getCollection('lessons')).map(lessonOf).sort((a, b) => a.number - b.number);
}

export const lessonsIn = async (lang: string): Promise<readonly Lesson[]> =>
  (await allLessons()).filter((lesson) => lesson.lang === lang);

/** What the navigation shows in a language. */
export async function courseIn(lang: string, current?: Course['current']): Promise<Course> {
  const written = new Set((await lessonsIn(lang)).map((lesson) => lesson.slug));
  return { lang, parts, written, ...(current && { current }) };
}
