// The exercises of lesson 5, in its order: recall, work out, prove, try.
import { program } from './code.ts';
import { bell, steps } from './likelihood.ts';
import { byHand, gradient, half, unchanged } from './scores.ts';
import { broadcast, scalings } from './squares.ts';
import { bits, codes, honesty, nonNegative } from './surprise.ts';

export const exercises = [
  scalings,
  bits,
  unchanged,
  byHand,
  half,
  steps,
  gradient,
  codes,
  nonNegative,
  bell,
  honesty,
  broadcast,
  program,
] as const;
