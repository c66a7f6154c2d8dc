// Every named formula of the course, in the order of the lessons: for the sheet, the booklet and whoever looks one up.
import { beginnings } from './formulas/beginnings.ts';
import { cares } from './formulas/cares.ts';
import type { LessonFormulas } from './formulas/formula.ts';
import { learning } from './formulas/learning.ts';
import { networks } from './formulas/networks.ts';

export type { Formula, FormulaSource, LessonFormulas } from './formulas/formula.ts';

export const formulas: readonly LessonFormulas[] = [...networks, ...learning, ...beginnings, ...cares];
