// The words around formulas by language.
import { fill } from '../lab/fill.ts';
import type { FormulaKey, FormulaWords } from './en.ts';

const files = import.meta.glob<{ words: FormulaWords }>('./??.ts', { eager: true });

export type FormulaSay = (key: FormulaKey, values?: Readonly<Record<string, string | number>>) => string;

export function formulaWords(lang: string): FormulaSay {
  const words = files[`./${lang}.ts`]?.words;
  if (!words)
    throw new Error(`words of formulas: unknown language "${lang}", there are ${Object.keys(files).join(', ')}`);
  return (key, values = {}) => fill(words[key], values);
}

export type { FormulaKey, FormulaWords } from './en.ts';
