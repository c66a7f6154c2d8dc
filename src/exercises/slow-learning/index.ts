// The exercises of lesson 9, in its order: recall, conclude, prove, try.
import { waitProgram } from './code.ts';
import { wishedCost, wishedTanhCost } from './costs.ts';
import { biasGradient, firstStep, missingSlope } from './gradients.ts';
import { orderBySpeed, peakSpeed, whySlower } from './speeds.ts';
import { continuousWait, exponentialWait, otherInput, thousandEpochs } from './waits.ts';

export const exercises = [
  firstStep,
  biasGradient,
  orderBySpeed,
  missingSlope,
  whySlower,
  peakSpeed,
  wishedCost,
  continuousWait,
  otherInput,
  waitProgram,
  thousandEpochs,
  exponentialWait,
  wishedTanhCost,
] as const;
