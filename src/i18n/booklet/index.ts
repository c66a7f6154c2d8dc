// The words of the booklet by language.
import { fill } from '../index.ts';
import type { BookletKey, BookletWords } from './en.ts';

const files = import.meta.glob<{ words: BookletWords }>('./??.ts', { eager: true });

export type SayBooklet = (key: BookletKey, values?: Readonly<Record<string, string | number>>) => string;

export function bookletWords(lang: string): SayBooklet {
  const words = files[`./${lang}.ts`]?.words;
  if (!words) throw new Error(`words of the booklet: unknown language "${lang}", there are ${Object.keys(files)}`);
  return (key, values) => fill(words[key], values);
}

export type { BookletKey } from './en.ts';
