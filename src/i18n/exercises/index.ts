// The words of questions, by language, loaded when they are needed: at build, or once a reader answers.
import type { ExerciseWordKey, ExerciseWords } from './en.ts';

const files = import.meta.glob<{ words: ExerciseWords }>('./??.ts');

export type SayExercise = (key: ExerciseWordKey, values?: Readonly<Record<string, string | number>>) => string;

/** What says these words in a language; English where a language lacks the file. */
export async function exerciseWords(lang: string): Promise<SayExercise> {
  const load = files[`./${lang}.ts`] ?? files['./en.ts']!;
  const { words } = await load();
  return (key, values = {}) =>
    words[key].replace(/\{(\w+)\}/g, (slot, name: string) => {
      if (!Object.hasOwn(values, name)) throw new Error(`words: ${key} needs a value for ${slot}`);
      return String(values[name]);
    });
}

export type { ExerciseWordKey } from './en.ts';
