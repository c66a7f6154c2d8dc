// The interface's words by language. A language is a file: en.ts, zh.ts …
import { fill } from './fill.ts';
import type { WordKey, Words } from './en.ts';

const files = import.meta.glob<{ words: Words }>('./??.ts', { eager: true });

const byLanguage = new Map(Object.entries(files).map(([path, file]) => [path.slice(2, 4), file.words]));

/** The language that has no prefix in the address. */
export const DEFAULT_LANGUAGE = 'en';

export const languages: readonly string[] = [...byLanguage.keys()];

/** The part of an address that names the language. */
export const langParam = (lang: string): string | undefined => (lang === DEFAULT_LANGUAGE ? undefined : lang);

/** `getStaticPaths` of a page that is there once in each language. */
export const languagePaths = () => languages.map((lang) => ({ params: { lang: langParam(lang) }, props: { lang } }));

export type Say = (key: WordKey, values?: Readonly<Record<string, string | number>>) => string;

export { fill };

/** What says the interface's words in a language. */
export function wordsOf(lang: string): Say {
  const words = byLanguage.get(lang);
  if (!words) throw new Error(`words: unknown language "${lang}", expected one of: ${languages.join(', ')}`);
  return (key, values) => fill(words[key], values);
}

export type { WordKey, Words } from './en.ts';
