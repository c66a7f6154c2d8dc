// The page of progress filled in: the rows of its table, the way on, the plan.
import type { ProgressKey, SayProgress } from '../../i18n/progress/index.ts';
import { shown } from '../../i18n/number.ts';
import type { CourseLesson } from './course.ts';
import { element, link } from './elements.ts';
import { DAYS, planOf } from './plan.ts';
import type { Progress } from './stored.ts';
import { tallyOf } from './tally.ts';

export interface Context {
  readonly course: readonly CourseLesson[];
  readonly home: string;
  readonly lang: string;
  readonly today: string;
  readonly say: SayProgress;
}

/** From so many exercises in the plan on, a lesson's terms are offered. */
const WEAK = 3;

const lessonUrl = (home: string, slug: string, query = '', anchor = ''): string =>
  `${home}lessons/${slug}/${query}${anchor && `#${anchor}`}`;

export function showRows(root: HTMLElement, { course, say }: Context, progress: Progress): void {
  for (const lesson of course) {
    const row = root.querySelector(`[data-lesson="${CSS.escape(lesson.slug)}"]`);
    const { read, right, tried, guessedRight, guessedWrong, guessed } = tallyOf(lesson, progress);
    const put = (cell: string, text: string): void => row?.querySelector(cell)?.replaceChildren(text);
    const { sections, exercises, predictions } = lesson;
    put('[data-read]', say('countOf', { count: read, all: sections.length }));
    const parts = (counts: readonly (readonly [ProgressKey, number])[]): string =>
      counts.flatMap(([key, count]) => (count > 0 ? [say(key, { count })] : [])).join(', ');
    const open = exercises.length - right - tried;
    put(
      '[data-answered]',
      parts([
        ['right', right],
        ['tried', tried],
        ['open', open],
      ]),
    );
    const unguessed = predictions.length - guessedRight - guessedWrong - guessed;
    const guesses = [
      ['right', guessedRight],
      ['missed', guessedWrong],
      ['placed', guessed],
    ] as const;
    put('[data-guessed]', parts([...guesses, ['open', unguessed]]));
  }
}

const dayIn = (lang: string, day: string): string =>
  new Date(`${day}T12:00:00`).toLocaleDateString(lang, { day: 'numeric', month: 'long', year: 'numeric' });

export function showStop(place: HTMLElement, { course, home, lang, say }: Context, progress: Progress): void {
  const { stopped } = progress;
  const lesson = course.find(({ slug }) => slug === stopped?.page);
  if (!stopped || !lesson) {
    const isEmpty = Object.keys({ ...progress.exercises, ...progress.predictions, ...progress.sections }).length === 0;
    place.replaceChildren(isEmpty ? say('notBegun') : '');
    return;
  }
  const section = lesson.sections.find(({ id }) => id === stopped.section);
  const words = { day: dayIn(lang, stopped.day), number: lesson.number, section: section?.title ?? say('fromTop') };
  place.replaceChildren(link(lessonUrl(home, lesson.slug, '', section?.id), say('stopped', words)));
}

function planEntry({ course, home, say }: Context, id: string, box: number): HTMLElement[] {
  const lesson = course.find(({ exercises }) => exercises.some((one) => one.id === id));
  const exercise = lesson?.exercises.find((one) => one.id === id);
  if (!lesson || !exercise) return []; // an exercise that there is no more
  const about = [say('planPlace', { box, boxes: DAYS.length }), ...(exercise.variants > 1 ? [say('newNumbers')] : [])];
  const href = lessonUrl(home, lesson.slug, `?repeat=${id}`, id);
  const name = say('planEntry', { number: exercise.number });
  return [element('li', {}, link(href, name), ` ${lesson.title}; ${about.join(', ')}`)];
}

export function showPlan(place: HTMLElement, context: Context, progress: Progress): void {
  const { say, today } = context;
  const byDay = Map.groupBy(planOf(progress.exercises, today), ({ days }) => days);
  const lists = [...byDay].flatMap(([days, dues]) => {
    const entries = dues.flatMap(({ id, box }) => planEntry(context, id, box));
    if (entries.length === 0) return [];
    const when =
      days === 0 ? say('dueToday') : days === 1 ? say('dueTomorrow') : say('dueLater', { days: shown(days) });
    return [element('h3', {}, when), element('ul', {}, ...entries)];
  });
  place.replaceChildren(
    ...(lists.length > 0 ? lists : [element('p', {}, say('planEmpty'))]),
    ...weak(context, progress),
  );
}

/** Lessons in which much went wrong, with their terms to look up. */
const weak = ({ course, home, say }: Context, progress: Progress): HTMLElement[] =>
  course.flatMap((lesson) => {
    const { wrong } = tallyOf(lesson, progress);
    if (wrong < WEAK || lesson.terms.length === 0) return [];
    const terms = lesson.terms.flatMap(({ id, term }) => [' ', link(`${home}glossary/#${id}`, term), ',']).slice(0, -1);
    return [element('p', { className: 'pg-terms' }, say('weak', { number: lesson.number, wrong }), ...terms, '.')];
  });
