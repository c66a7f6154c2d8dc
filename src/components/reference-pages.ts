// The pages beside the lessons, in the order in which they are offered: their address and the key of their name.
import type { WordKey } from '../i18n/index.ts';

export const REFERENCE_PAGES: readonly (readonly [path: string, word: WordKey])[] = [
  ['playground', 'playground'],
  ['map', 'map'],
  ['formulas', 'formulas'],
  ['notation', 'notationTable'],
  ['glossary', 'glossary'],
  ['people', 'people'],
  ['timeline', 'timeline'],
  ['bibliography', 'bibliography'],
  ['next', 'next'],
  ['bugs', 'museum'],
  ['ledger', 'ledger'],
  ['figures', 'figures'],
  ['handouts', 'handouts'],
  ['syllabus', 'syllabus'],
  ['progress', 'progress'],
];
