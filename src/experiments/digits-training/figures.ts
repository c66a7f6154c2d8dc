// In the order of the lesson.
import { answer } from './figures/answer.ts';
import { confusion } from './figures/confusion.ts';
import { curves } from './figures/curves.ts';
import { mistakes } from './figures/mistakes.ts';
import { sheet } from './figures/sheet.ts';
import { shift } from './figures/shift.ts';
import { units } from './figures/units.ts';

export const figures = [answer, sheet, curves, confusion, mistakes, units, shift];
