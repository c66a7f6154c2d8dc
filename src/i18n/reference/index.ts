// The words of the reference pages by language.
import { fill } from '../index.ts';
import type { ReferenceKey, ReferenceWords } from './en.ts';

const files = import.meta.glob<{ words: ReferenceWords }>('./??.ts', { eager: true });

export type SayReference = (key: ReferenceKey, values?: Readonly<Record<string, string | number>>) => string;

export function referenceWords(lang: string): SayReference {
  const words = files[`./${lang}.ts`]?.words;
  if (!words) throw new Error(`words of reference: unknown language "${lang}", there are ${Object.keys(files)}`);
  return (key, values) => fill(words[key], values);
}

export type { ReferenceKey } from './en.ts';
