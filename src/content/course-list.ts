// What progress is told with, lesson by lesson: sections, exercises and predictions as the lessons hold them, and terms.
import { render } from 'astro:content';
import type { CourseLesson } from '../components/progress/course.ts';
import { loadExercise } from '../exercises/index.ts';
import { glossary } from './glossary.ts';
import { type Lesson, lessonsIn } from './lessons.ts';

const idsOf = (tag: string, mdx: string): string[] =>
  [...mdx.matchAll(new RegExp(`^<${tag}\\b[^>]*?\\sid="([^"]+)"`, 'gm'))].map(([, id]) => id!);

async function listed({ entry, slug, number }: Lesson): Promise<CourseLesson> {
  const body = entry.body ?? '';
  const { headings } = await render(entry);
  const exercises = idsOf('Exercise', body).map(async (id, i) => {
    const { variants = 1 } = await loadExercise(id);
    return { id, number: `${number}.${i + 1}`, variants };
  });
  return {
    ...{ slug, number, title: entry.data.title },
    sections: headings.filter(({ depth }) => depth === 2).map((heading) => ({ id: heading.slug, title: heading.text })),
    exercises: await Promise.all(exercises),
    predictions: idsOf('Predict', body),
    terms: glossary.filter(({ lesson }) => lesson === slug).map(({ id, term }) => ({ id, term })),
  };
}

export const courseList = async (lang: string): Promise<CourseLesson[]> =>
  Promise.all((await lessonsIn(lang)).map(listed));
