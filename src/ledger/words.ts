// A row in words: its sentences with their numbers put in.
import { full, shown } from '../i18n/number.ts';
import type { Computed } from './index.ts';
import { words as english } from './words.en.ts';

export interface RowWords {
  readonly claim: string;
  readonly computed: string;
  readonly note?: string;
}

/** A sentence in pieces: words, a formula in tokens between $ signs, or a number with the name that it has in the row. */
export type Piece =
  | { readonly text: string }
  | { readonly text: string; readonly formula: string }
  | { readonly text: string; readonly number: string }
  | { readonly text: string; readonly claimed: string };

const byLanguage: Readonly<Record<string, Readonly<Record<string, RowWords>>>> = { en: english };

export function wordsOfRow(id: string, lang: string): RowWords {
  const words = (byLanguage[lang] ?? english)[id];
  if (!words) throw new Error(`row ${id}: words.${lang}.ts says nothing about it`);
  return words;
}

const printed = (text: string): string => text.replace('-', '−');

/** Puts the numbers into a sentence; a name that there is not is an error. */
export function fillSentence(sentence: string, { row, numbers }: Pick<Computed, 'row' | 'numbers'>): Piece[] {
  return sentence
    .split(/(\$[^$]+\$|\{[^}]+\})/)
    .filter((piece) => piece !== '')
    .map((piece): Piece => {
      if (piece.startsWith('$')) return { text: piece, formula: piece.slice(1, -1) };
      if (!piece.startsWith('{')) return { text: piece };
      const [name = '', digits] = piece.slice(1, -1).split(':');
      if (name.startsWith('document.')) {
        const claimed = name.slice('document.'.length);
        const text = row.claimed[claimed];
        if (text === undefined) throw new Error(`row ${row.id}: no claimed number "${claimed}"`);
        return { text: printed(text), claimed };
      }
      const value = numbers[name];
      if (value === undefined) throw new Error(`row ${row.id}: no computed number "${name}"`);
      return { text: digits === undefined ? full(value) : shown(value, Number(digits)), number: name };
    });
}
