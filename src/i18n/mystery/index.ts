// The words of the mystery by language: for the build, and for its script once a reader acts.
import type { MysteryKey } from './en.ts';

interface Language {
  readonly words: Readonly<Record<MysteryKey, string>>;
  /** Why a mistake shows as it does, by its name in the experiment. */
  readonly reasons: Readonly<Record<string, string>>;
}

const files = import.meta.glob<Language>('./??.ts');

/** English where a language lacks the file. */
export const mysteryWords = (lang: string): Promise<Language> => (files[`./${lang}.ts`] ?? files['./en.ts']!)();

export type { MysteryKey } from './en.ts';
export type MysteryLanguage = Language;
