// How a lesson is drawn on the home page: its opening figure, reduced, in 160 by 70 units. A file a lesson.
import { activations } from './activations.ts';
import { computationalGraphs } from './computational-graphs.ts';
import { digits } from './digits.ts';
import { dropout } from './dropout.ts';
import { feedforward } from './feedforward.ts';
import { gradientDescent } from './gradient-descent.ts';
import { initialization } from './initialization.ts';
import { losses } from './losses.ts';
import { backpropagation } from './backpropagation.ts';
import { neuron } from './neuron.ts';
import { regularization } from './regularization.ts';
import { normalization } from './normalization.ts';
import { slowLearning } from './slow-learning.ts';
import { softmaxOutput } from './softmax-output.ts';
import { vanishingGradients } from './vanishing-gradients.ts';
import { xor } from './xor.ts';

const drawings: Readonly<Record<string, () => Promise<string>>> = {
  neuron,
  xor,
  activations,
  feedforward,
  losses,
  'gradient-descent': gradientDescent,
  backpropagation,
  'computational-graphs': computationalGraphs,
  'slow-learning': slowLearning,
  normalization,
  regularization,
  initialization,
  'softmax-output': softmaxOutput,
  dropout,
  'vanishing-gradients': vanishingGradients,
  digits,
};

export const entryOf = async (slug: string): Promise<string> => (await drawings[slug]?.()) ?? '';
