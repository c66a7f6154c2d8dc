// The exercises of lesson 6, in its order: recall, conclude, prove, try.
import { program } from './code.ts';
import { leftNoise, loop, runningMean, updates } from './batches.ts';
import { closedForm, flips, leastRate, threeSteps, twinRate } from './parabola.ts';
import { bestRate, direction, momentumLimit } from './planes.ts';

export const exercises = [
  threeSteps,
  leastRate,
  flips,
  closedForm,
  updates,
  loop,
  direction,
  twinRate,
  bestRate,
  runningMean,
  leftNoise,
  momentumLimit,
  program,
] as const;
