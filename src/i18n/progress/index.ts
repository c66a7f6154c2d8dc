// The words about progress by language, fetched when something is to be said.
import { fill } from '../fill.ts';
import type { ProgressKey, ProgressWords } from './en.ts';

const files = import.meta.glob<{ words: ProgressWords }>('./??.ts');

export type SayProgress = (key: ProgressKey, values?: Readonly<Record<string, string | number>>) => string;

/** English where a language lacks the file. */
export async function progressWords(lang: string): Promise<SayProgress> {
  const { words } = await (files[`./${lang}.ts`] ?? files['./en.ts']!)();
  return (key, values) => fill(words[key], values);
}

export type { ProgressKey } from './en.ts';
