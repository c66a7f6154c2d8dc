// The exercises of lesson 2, in its order: recall, conclude, prove, try.
import { program } from './code.ts';
import { fit, midpoint, oneUnit, orPlane, parity } from './lines.ts';
import { formula, otherSolution, pipeline, row } from './solution.ts';
import { luckySeed, noBiases } from './training.ts';

export const exercises = [
  row,
  pipeline,
  orPlane,
  formula,
  fit,
  midpoint,
  otherSolution,
  oneUnit,
  noBiases,
  luckySeed,
  parity,
  program,
] as const;
