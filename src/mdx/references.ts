// <Ref to="…"> at compile time: to what stands in this lesson, in another one ("slug#id" where an id is not unique), or
// to a lesson as a whole ("lesson:slug").
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { planOf } from '../content/parts.ts';
import { lessonFile, type LessonFile, numbersOf, type Numbered } from './numbers.ts';

export interface Target {
  readonly kind: Numbered['kind'] | 'lesson';
  readonly number: string;
  /** The lesson to go to, and the place in it; no lesson: it is not written yet. */
  readonly slug?: string;
  readonly anchor?: string;
}

/** The lessons that exist in the folder of a lesson. */
const lessonsBeside = (path: string): readonly (LessonFile & { path: string })[] =>
  readdirSync(dirname(path)).flatMap((name) => {
    const lesson = lessonFile(join(dirname(path), name));
    return lesson ? [{ ...lesson, path: join(dirname(path), name) }] : [];
  });

/** What an id means in the lesson at `path`; an error message without its place if it means nothing. */
export function resolve(to: string, path: string, own: ReadonlyMap<string, Numbered>): Target {
  if (to.startsWith('lesson:')) return lessonTarget(to.slice('lesson:'.length), path);
  const here = own.get(to);
  if (here) return { kind: here.kind, number: here.number, slug: lessonFile(path)!.slug, anchor: to };
  const [slug, anchor] = to.includes('#') ? (to.split('#') as [string, string]) : [undefined, to];
  const hits = lessonsBeside(path)
    .filter((lesson) => slug === undefined || lesson.slug === slug)
    .flatMap((lesson) => {
      const numbered = numbersOf(lesson.path).get(anchor);
      return numbered ? [{ kind: numbered.kind, number: numbered.number, slug: lesson.slug, anchor }] : [];
    });
  if (hits.length > 1) {
    const choices = hits.map((hit) => `${hit.slug}#${anchor}`).join(', ');
    throw new Error(`"${to}" stands in several lessons, choose one of: ${choices}`);
  }
  const [hit] = hits;
  if (!hit) throw new Error(`unknown id "${to}", this lesson has: ${[...own.keys()].join(', ') || 'none'}`);
  return hit;
}

function lessonTarget(slug: string, path: string): Target {
  const plan = planOf(slug);
  if (!plan) throw new Error(`unknown lesson "${slug}"`);
  const written = lessonsBeside(path).some((lesson) => lesson.slug === slug);
  return { kind: 'lesson', number: String(plan.number), ...(written && { slug }) };
}
