// The exercises of lesson 15, in its order.
import { program } from './code.ts';
import { bias, noSum, running, tenfold, twoGradients } from './backward.ts';
import { howMany, order, whichBatch } from './groups.ts';
import { byHand, farthest, outside, pair, undo } from './values.ts';

export const exercises = [
  byHand,
  outside,
  order,
  bias,
  undo,
  howMany,
  pair,
  whichBatch,
  running,
  tenfold,
  twoGradients,
  noSum,
  farthest,
  program,
] as const;
