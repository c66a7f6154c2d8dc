// The names and numbers that progress is told with: written at build, fetched by the pages that tell it.

export interface CourseLesson {
  readonly slug: string;
  readonly number: number;
  readonly title: string;
  readonly sections: readonly { readonly id: string; readonly title: string }[];
  readonly exercises: readonly { readonly id: string; readonly number: string; readonly variants: number }[];
  readonly predictions: readonly string[];
  readonly terms: readonly { readonly id: string; readonly term: string }[];
}

/** Beside the page of progress, in the page's language. */
export async function fetchCourse(home: string): Promise<readonly CourseLesson[]> {
  const response = await fetch(`${home}progress/course.json`);
  if (!response.ok) throw new Error(response.statusText);
  return (await response.json()) as readonly CourseLesson[];
}
