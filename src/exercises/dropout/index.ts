// The exercises of lesson 13, in its order: recall, work out, prove, try.
import { program } from './code.ts';
import { alarm, moved, order, pair, thinned, zeros } from './masks.ts';
import { geometric, meanLoss } from './proofs.ts';
import { factor, moments, narrow, sums } from './sums.ts';

export const exercises = [
  sums,
  factor,
  thinned,
  order,
  moments,
  pair,
  moved,
  narrow,
  alarm,
  zeros,
  meanLoss,
  geometric,
  program,
] as const;
