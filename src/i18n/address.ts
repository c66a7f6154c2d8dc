// Addresses inside the site, under any base path. English has no prefix.
const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** `addressOf('lessons/slow-learning', 'en')` → `/lessons/slow-learning/`. */
export function addressOf(path: string, lang = 'en'): string {
  const parts = [lang === 'en' ? '' : lang, path].filter(Boolean).join('/');
  return parts ? `${base}/${parts}/` : `${base}/`;
}

export const lessonAddress = (slug: string, lang: string, anchor = ''): string =>
  addressOf(`lessons/${slug}`, lang) + (anchor && `#${anchor}`);
