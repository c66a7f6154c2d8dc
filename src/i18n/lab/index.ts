// The words of plates and figures by language, for the build; an island is handed those it needs.
import type { LabWords } from './en.ts';

const files = import.meta.glob<{ words: LabWords }>('./??.ts', { eager: true });

export function labWords(lang: string): LabWords {
  const words = files[`./${lang}.ts`]?.words;
  if (!words)
    throw new Error(`words of plates: unknown language "${lang}", there are ${Object.keys(files).join(', ')}`);
  return words;
}

export type { LabKey, LabWords } from './en.ts';
