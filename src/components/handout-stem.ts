/** What the files of a lesson's handouts begin with: `09-slow-learning`. */
export const handoutStem = (lesson: { readonly number: number; readonly slug: string }): string =>
  `${String(lesson.number).padStart(2, '0')}-${lesson.slug}`;
