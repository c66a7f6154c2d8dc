// The exercises of lesson 11, in its order: compute, conclude, prove, try.
import { program } from './code.ts';
import { lostBracket, meanSlope, netInput, orderOfSpreads, uniformVariance, xavierBounds } from './spreads.ts';
import { equalColumns, explodingDepth, sigmoidSpread, tanhZeros } from './units.ts';

export const exercises = [
  netInput,
  orderOfSpreads,
  equalColumns,
  tanhZeros,
  uniformVariance,
  xavierBounds,
  lostBracket,
  meanSlope,
  sigmoidSpread,
  explodingDepth,
  program,
] as const;
