// The words of the digit lab by language.
import type { DigitsWords } from './en.ts';

const files = import.meta.glob<{ words: DigitsWords }>('./??.ts', { eager: true });

/** English where a language lacks the file. */
export const digitsWords = (lang: string): DigitsWords => (files[`./${lang}.ts`] ?? files['./en.ts']!).words;

export type { DigitsKey, DigitsWords } from './en.ts';
