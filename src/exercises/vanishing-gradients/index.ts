// The exercises of lesson 14, in its order: recall, conclude, prove.
import { program } from './code.ts';
import { twoMatrices } from './matrices.ts';
import { bound, bypass, chainFormula, largestProduct, underflow, vanishes } from './products.ts';
import { bornDead, clipping, deadStays, orderOfRatios } from './units.ts';
import { windowWidth } from './windows.ts';

export const exercises = [
  bound,
  chainFormula,
  underflow,
  orderOfRatios,
  vanishes,
  largestProduct,
  twoMatrices,
  clipping,
  bypass,
  bornDead,
  deadStays,
  windowWidth,
  program,
] as const;
