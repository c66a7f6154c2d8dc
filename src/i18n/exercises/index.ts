// The words of questions, by language, loaded when they are needed: at build, or once a reader answers.
import { fill } from '../fill.ts';
import type { ExerciseWordKey, ExerciseWords } from './en.ts';

const files = import.meta.glob<{ words: ExerciseWords }>('./??.ts');

export type SayExercise = (key: ExerciseWordKey, values?: Readonly<Record<string, string | number>>) => string;

/** What says these words in a language; English where a language lacks the file. */
export async function exerciseWords(lang: string): Promise<SayExercise> {
  const load = files[`./${lang}.ts`] ?? files['./en.ts']!;
  const { words } = await load();
  return (key, values) => fill(words[key], values);
}

export type { ExerciseWordKey } from './en.ts';
