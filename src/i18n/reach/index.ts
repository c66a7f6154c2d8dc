// The words of search, previews, citing and reporting by language, fetched with what says them.
import { fill } from '../lab/fill.ts';
import type { ReachKey } from './en.ts';

const files = import.meta.glob<{ words: Readonly<Record<ReachKey, string>> }>('./??.ts');

export type SayReach = (key: ReachKey, values?: Readonly<Record<string, string | number>>) => string;

/** English where a language lacks the file. */
export async function reachWords(lang: string): Promise<SayReach> {
  const { words } = await (files[`./${lang}.ts`] ?? files['./en.ts']!)();
  return (key, values = {}) => fill(words[key], values);
}

export type { ReachKey } from './en.ts';
