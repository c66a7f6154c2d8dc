// What the rows say in English, a file a lesson. {name:digits} is a computed number, {document.name} one that the document
// prints, $…$ a formula.
import { words as feedforward } from './feedforward.en.ts';
import { words as backpropagation } from './backpropagation.en.ts';
import { words as activations } from './activations.en.ts';
import { words as losses } from './losses.en.ts';
import { words as gradientDescent } from './gradient-descent.en.ts';
import { words as normalization } from './normalization.en.ts';
import { words as neuron } from './neuron.en.ts';
import { words as initialization } from './initialization.en.ts';
import { words as regularization } from './regularization.en.ts';
import { words as slowLearning } from './slow-learning.en.ts';
import { words as softmaxOutput } from './softmax-output.en.ts';
import { words as vanishingGradients } from './vanishing-gradients.en.ts';
import { words as dropout } from './dropout.en.ts';
import type { RowWords } from './words.ts';
import { words as xor } from './xor.en.ts';

export const words: Readonly<Record<string, RowWords>> = {
  ...neuron,
  ...xor,
  ...activations,
  ...feedforward,
  ...backpropagation,
  ...losses,
  ...gradientDescent,
  ...slowLearning,
  ...normalization,
  ...dropout,
  ...regularization,
  ...initialization,
  ...softmaxOutput,
  ...vanishingGradients,
};
