// The derivations, in the order of the course.
import type { Derivation } from '../lib/formula/derivation.ts';
import {
  batchGradient,
  biasGradient,
  forwardPass,
  hiddenError,
  outputError,
  weightGradient,
} from './backpropagation.ts';
import { twoPaths } from './computational-graphs.ts';
import { batch, paths, shortcut, sigmoidSlope } from './activations.ts';
import { bernoulli, categorical, gaussian, softmaxGradient, split } from './losses.ts';
import { flip } from './feedforward.ts';
import { oneStep, twinRates } from './gradient-descent.ts';
import { backwardSize, forwardSize, rectified } from './initialization.ts';
import { correction, foot } from './neuron.ts';
import { biasVariance, decay, shrink, threshold } from './regularization.ts';
import { collapse } from './xor.ts';
import { meanLoss as dropoutMeanLoss, penalty as dropoutPenalty } from './dropout.ts';
import { crossEntropyGradient, quadraticGradient, wishedCost } from './slow-learning.ts';
import { chain, layers } from './vanishing-gradients.ts';
import { identityPartner, sigmoidPartner, softmaxJacobian, softmaxPartner } from './softmax-output.ts';
import { normalizationBackward } from './normalization.ts';

export const derivations: readonly Derivation[] = [
  correction,
  foot,
  collapse,
  paths,
  batch,
  shortcut,
  sigmoidSlope,
  split,
  gaussian,
  bernoulli,
  categorical,
  softmaxGradient,
  flip,
  oneStep,
  twinRates,
  forwardPass,
  outputError,
  hiddenError,
  biasGradient,
  weightGradient,
  batchGradient,
  twoPaths,
  quadraticGradient,
  wishedCost,
  crossEntropyGradient,
  biasVariance,
  shrink,
  threshold,
  decay,
  softmaxJacobian,
  softmaxPartner,
  sigmoidPartner,
  identityPartner,
  forwardSize,
  backwardSize,
  rectified,
  dropoutMeanLoss,
  dropoutPenalty,
  chain,
  layers,
  normalizationBackward,
];

export function derivationOf(id: string): Derivation {
  const found = derivations.find((derivation) => derivation.id === id);
  if (!found) {
    const known = derivations.map((derivation) => derivation.id).join(', ');
    throw new Error(`derivation: unknown id ${JSON.stringify(id)}, expected one of: ${known}`);
  }
  return found;
}
