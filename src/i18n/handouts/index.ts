// The words of the page of handouts by language.
import { fill } from '../index.ts';
import type { HandoutKey, HandoutWords } from './en.ts';

const files = import.meta.glob<{ words: HandoutWords }>('./??.ts', { eager: true });

export type SayHandouts = (key: HandoutKey, values?: Readonly<Record<string, string | number>>) => string;

export function handoutWords(lang: string): SayHandouts {
  const words = files[`./${lang}.ts`]?.words;
  if (!words) throw new Error(`words of the handouts: unknown language "${lang}", there are ${Object.keys(files)}`);
  return (key, values) => fill(words[key], values);
}
