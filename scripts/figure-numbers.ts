// The numbers that figures carry in their lessons: "9.2" by id.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { lessonFile, numbersOf } from '../src/mdx/numbers.ts';

const LESSONS = 'src/content/lessons';

/** The lessons' files in a language, in the order of the course. */
export const lessonPaths = (lang: string): string[] =>
  readdirSync(join(LESSONS, lang))
    .sort()
    .map((name) => join(LESSONS, lang, name))
    .filter((path) => lessonFile(path) !== undefined);

export function figureNumbers(lang: string): Map<string, string> {
  const numbered = lessonPaths(lang).flatMap((path) => [...numbersOf(path).values()]);
  return new Map(numbered.filter(({ kind }) => kind === 'figure').map(({ id, number }) => [id, number]));
}
