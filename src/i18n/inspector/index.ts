// The words of the backprop inspector by language, for the build; the island is handed them.
import type { InspectorWords } from './en.ts';

const files = import.meta.glob<{ words: InspectorWords }>('./??.ts', { eager: true });

/** English where a language lacks the file. */
export const inspectorWords = (lang: string): InspectorWords => (files[`./${lang}.ts`] ?? files['./en.ts']!).words;

export type { InspectorKey, InspectorWords } from './en.ts';
