// The words of programs, by language: at build, or once a reader turns to one.
import { fill } from '../fill.ts';
import type { CodeWordKey, CodeWords } from './en.ts';

const files = import.meta.glob<{ words: CodeWords }>('./??.ts');

export type SayCode = (key: CodeWordKey, values?: Readonly<Record<string, string | number>>) => string;

/** What says these words in a language; English where a language lacks the file. */
export async function codeWords(lang: string): Promise<SayCode> {
  const { words } = await (files[`./${lang}.ts`] ?? files['./en.ts']!)();
  return (key, values) => fill(words[key], values);
}

export type { CodeWordKey } from './en.ts';
