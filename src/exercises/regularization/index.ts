// The exercises of lesson 12, in its order: by hand, conclude, prove, try.
import { program } from './code.ts';
import { bars, noisier, shrunkMean } from './errors.ts';
import { leastPoints, oneStep, twoWeights, whyZeros } from './penalties.ts';
import { allCurvatures, asPenalty, freeBias, order } from './stopping.ts';

export const exercises = [
  oneStep,
  twoWeights,
  bars,
  whyZeros,
  order,
  leastPoints,
  freeBias,
  noisier,
  asPenalty,
  shrunkMean,
  allCurvatures,
  program,
] as const;
