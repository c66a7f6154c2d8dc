// The exercises of lesson 16, in its order.
import { program } from './code.ts';
import { firstCost, majority, parameters, recall, spread, sureMistake } from './counts.ts';
import { nearest, scrambled } from './formulas.ts';
import { blank, notShown, order, swapped } from './runs.ts';

export const exercises = [
  parameters,
  firstCost,
  order,
  notShown,
  recall,
  sureMistake,
  spread,
  swapped,
  blank,
  scrambled,
  nearest,
  majority,
  program,
] as const;
