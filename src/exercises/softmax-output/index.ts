// The exercises of lesson 10, in its order: recall, work out, prove, try.
import { program } from './code.ts';
import { firstError, softTarget, sumZero, tug, whichEquation } from './errors.ts';
import { longWait } from './runs.ts';
import { entries, jacobian, largeScores, stable, twice } from './softmax.ts';

export const exercises = [
  firstError,
  whichEquation,
  largeScores,
  stable,
  entries,
  jacobian,
  sumZero,
  softTarget,
  twice,
  longWait,
  tug,
  program,
] as const;
