// The numbers that figures carry in their lessons: "9.2" by id.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { shortLinkShown, type SlideSource } from '../src/experiments/slide.ts';
import type { Words } from '../src/i18n/en.ts';
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

/** What a slide says of where its figure comes from; the address where SITE_URL gives it. */
export async function slideSources(lang: string): Promise<(id: string) => SlideSource> {
  const { words } = (await import(`../src/i18n/${lang}.ts`)) as { words: Words };
  const numbers = figureNumbers(lang);
  return (id) => {
    const number = numbers.get(id);
    const numbered = number === undefined ? [] : [words.figureNumber.replace('{number}', number)];
    return { source: [words.course, ...numbered].join(' · '), link: shortAddress(id) };
  };
}

function shortAddress(id: string): string | undefined {
  const { SITE_URL: site, BASE_PATH: base = '/' } = process.env;
  return site ? shortLinkShown(new URL(`${base.replace(/\/?$/, '/')}f/${id}/`, site)) : undefined;
}
