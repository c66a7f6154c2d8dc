// The pages that this device keeps, by name.
import { CACHES } from '../../i18n/storage.ts';
import type { SayProgress } from '../../i18n/progress/index.ts';
import { fetchCourse } from './course.ts';
import { element, link } from './elements.ts';

export async function showKept(place: HTMLElement, home: string, say: SayProgress): Promise<void> {
  const [cache, course] = await Promise.all([caches.open(CACHES.pages), fetchCourse(home)]);
  const paths = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  const lessons = course.filter(({ slug }) => paths.has(`${home}lessons/${slug}/`));
  const entries = lessons.map(({ slug, number, title }) =>
    element('li', {}, link(`${home}lessons/${slug}/`, `${number} ${title}`)),
  );
  const list = entries.length > 0 ? [element('ul', { className: 'pg-kept' }, ...entries)] : [];
  place.replaceChildren(element('p', {}, say(entries.length > 0 ? 'offlineKept' : 'offlineNone')), ...list);
}
