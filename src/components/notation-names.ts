// How each notation is called, for every choice of them.
import type { FormulaKey } from '../i18n/formula/index.ts';
import type { NotationName } from '../lib/formula/notation.ts';

export const NOTATION_LABELS: Readonly<Record<NotationName, FormulaKey>> = {
  course: 'notationCourse',
  B: 'notationB',
  C: 'notationC',
  D: 'notationD',
  E: 'notationE',
  nielsen: 'notationNielsen',
  goodfellow: 'notationGoodfellow',
};
