// The words of the syllabus by language.
import { fill } from '../fill.ts';
import type { SyllabusKey, SyllabusWords } from './en.ts';

const files = import.meta.glob<{ words: SyllabusWords }>('./??.ts', { eager: true });

export type SaySyllabus = (key: SyllabusKey, values?: Readonly<Record<string, string | number>>) => string;

export function syllabusWords(lang: string): SaySyllabus {
  const words = files[`./${lang}.ts`]?.words;
  if (!words) throw new Error(`words of the syllabus: unknown language "${lang}", there are ${Object.keys(files)}`);
  return (key, values) => fill(words[key], values);
}
