// The exercises of lesson 3, in its order: recall, build, differentiate, prove, try.
import { program } from './code.ts';
import { narrow, polynomial, product, useless } from './collapse.ts';
import { dead, order, siluLowest, siluSlope, tanhBySigmoid } from './slopes.ts';
import { bump, enough, spread } from './units.ts';

export const exercises = [
  product,
  useless,
  tanhBySigmoid,
  order,
  dead,
  siluSlope,
  bump,
  narrow,
  enough,
  spread,
  siluLowest,
  polynomial,
  program,
] as const;
