// On the first page: the way on, and beside each lesson what was done of it. Nothing moves: both have their places.
import { progressWords } from '../../i18n/progress/index.ts';
import { readProgress } from '../progress.ts';
import { fetchCourse } from '../progress/course.ts';
import { tallyOf } from '../progress/tally.ts';

async function tell(): Promise<void> {
  const progress = readProgress();
  const { exercises, sections, stopped } = progress;
  if (!stopped && Object.keys(exercises).length + Object.keys(sections).length === 0) return;
  const home = location.pathname;
  const [course, say] = await Promise.all([fetchCourse(home), progressWords(document.documentElement.lang)]);
  for (const lesson of course) {
    const { read, right } = tallyOf(lesson, progress);
    const { sections, exercises, slug } = lesson;
    const isAll = read === sections.length;
    const parts = [
      read > 0 && (isAll ? say('readAll') : say('readPart', { read, sections: sections.length })),
      right > 0 && say('answered', { right, exercises: exercises.length }),
    ].filter((part) => part !== false);
    const place = document.querySelector<HTMLElement>(`a.hl[href$="/lessons/${CSS.escape(slug)}/"] [data-done]`);
    place?.replaceChildren(parts.join(', '));
    place?.parentElement?.style.setProperty('--read', String(read / sections.length));
  }
  const lesson = course.find(({ slug }) => slug === stopped?.page);
  const link = document.querySelector<HTMLAnchorElement>('a[data-go-on]');
  if (!lesson || !link) return;
  const section = lesson.sections.find(({ id }) => id === stopped?.section);
  const { number } = lesson;
  link.hidden = false;
  link.href = `${home}lessons/${lesson.slug}/${section ? `#${section.id}` : ''}`;
  link.textContent = section ? say('goOn', { number, section: section.title }) : say('goOnLesson', { number });
}

void tell();
window.addEventListener('pageshow', ({ persisted }) => {
  if (persisted) void tell();
});
