// The course and its lessons as search engines read them: https://schema.org/Course, https://schema.org/LearningResource.
import cff from '../../CITATION.cff?raw';
import { workFrom } from '../components/cite/citation.ts';
import type { Lesson } from '../content/lessons.ts';
import { lessonAddress } from '../i18n/address.ts';

const LICENSE = 'https://creativecommons.org/licenses/by/4.0/';

/** Full addresses, where the site knows its own; else none. */
const urlOf = (address: string, site: URL | undefined) => site && { url: new URL(address, site).href };

const minutes = (count: number): string => `PT${count}M`;

export const lessonData = (
  { entry, number, slug, lang }: Lesson,
  course: { readonly name: string; readonly address: string },
  site: URL | undefined,
) => ({
  '@type': 'LearningResource',
  name: entry.data.title,
  description: entry.data.standfirst,
  ...urlOf(lessonAddress(slug, lang), site),
  position: number,
  learningResourceType: 'lesson',
  educationalLevel: 'undergraduate',
  timeRequired: minutes(entry.data.minutes),
  teaches: entry.data.outcomes,
  license: LICENSE,
  isAccessibleForFree: true,
  isPartOf: { '@type': 'Course', name: course.name, ...urlOf(course.address, site) },
});

export const courseData = (
  course: { readonly name: string; readonly description: string; readonly address: string },
  lessons: readonly Lesson[],
  site: URL | undefined,
) => ({
  '@type': 'Course',
  name: course.name,
  description: course.description,
  ...urlOf(course.address, site),
  provider: { '@type': 'Organization', name: workFrom(cff).authors },
  educationalLevel: 'undergraduate',
  license: LICENSE,
  isAccessibleForFree: true,
  hasCourseInstance: {
    '@type': 'CourseInstance',
    courseMode: 'online',
    courseWorkload: minutes(lessons.reduce((sum, { entry }) => sum + entry.data.minutes, 0)),
  },
  hasPart: lessons.map(({ entry, number, slug, lang }) => ({
    '@type': 'LearningResource',
    name: entry.data.title,
    position: number,
    ...urlOf(lessonAddress(slug, lang), site),
  })),
});
