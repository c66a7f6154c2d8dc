// Addresses inside the site, under any base path. English has no prefix.
const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** `addressOf('lessons/slow-learning', 'en')` → `/lessons/slow-learning/`. */
export function addressOf(path: string, lang = 'en'): string {
  const parts = [lang === 'en' ? '' : lang, path].filter(Boolean).join('/');
  return parts ? `${base}/${parts}/` : `${base}/`;
}

export const lessonAddress = (slug: string, lang: string, anchor = ''): string =>
  addressOf(`lessons/${slug}`, lang) + (anchor && `#${anchor}`);

/** Pages that show figures of their own and are no lessons. */
export const PAGES_WITH_FIGURES: readonly string[] = ['playground', 'bugs'];

/** Where a figure stands: in its lesson, or on such a page. */
export const figureAddress = (slug: string, lang: string, id: string): string =>
  PAGES_WITH_FIGURES.includes(slug) ? `${addressOf(slug, lang)}#${id}` : lessonAddress(slug, lang, id);
