// The words of the playground by language.
import type { PlaygroundWords } from './en.ts';

const files = import.meta.glob<{ words: PlaygroundWords }>('./??.ts', { eager: true });

/** English where a language lacks the file. */
export const playgroundWords = (lang: string): PlaygroundWords => (files[`./${lang}.ts`] ?? files['./en.ts']!).words;

export type { PlaygroundWords } from './en.ts';
