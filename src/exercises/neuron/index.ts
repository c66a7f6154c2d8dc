// The exercises of lesson 1, in its order: work out, conclude, prove, try.
import { program } from './code.ts';
import { bound, correctedWeights, oneStep, sixteen, tenths } from './learning.ts';
import { answer, digits, lineNumbers, nand, notSecond, perpendicular, throughPoint } from './lines.ts';

export const exercises = [
  answer,
  lineNumbers,
  throughPoint,
  nand,
  oneStep,
  correctedWeights,
  notSecond,
  perpendicular,
  digits,
  sixteen,
  bound,
  tenths,
  program,
] as const;
