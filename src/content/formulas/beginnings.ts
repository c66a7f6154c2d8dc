// Formulas of part 3, the first half: costs that fit, softmax, where to begin.
import type { LessonFormulas } from './formula.ts';

const slowLearning: LessonFormulas = {
  lesson: 'slow-learning',
  formulas: [
    {
      id: 'quadratic-gradient',
      name: 'Quadratic cost, gradient',
      source: { derivation: 'slow-learning-quadratic', steps: [1, 4, 6], section: 'where-the-slowness-comes-from' },
      about: 'One neuron; the slope is the factor that stalls.',
    },
    {
      id: 'wished-cost',
      name: 'The cost wished for',
      source: { derivation: 'slow-learning-wish', steps: [1, 4], section: 'the-cost-we-would-like-to-have' },
      about: 'The slope cancels if the cost has this derivative.',
    },
    {
      id: 'cross-entropy-cost',
      name: 'Cross-entropy cost',
      source: { equation: 'slow-learning-cross-entropy' },
      about: 'One sigmoid output, target 0 or 1.',
    },
    {
      id: 'cross-entropy-gradient',
      name: 'Its gradient',
      source: { derivation: 'slow-learning-cross-entropy', steps: [6, 7], section: 'the-cost-we-would-like-to-have' },
      about: 'Error times input, without a slope.',
    },
  ],
};

const softmaxOutput: LessonFormulas = {
  lesson: 'softmax-output',
  formulas: [
    {
      id: 'softmax-jacobian',
      name: 'Jacobian of softmax',
      source: { derivation: 'softmax-jacobian-derived', steps: [3, 5], section: 'what-one-score-does-to-every-output' },
      about: 'What an output’s own score does to it, and what another class’s does. Each row adds up to 0.',
      shape: '\\units{L}\\times\\units{L}',
    },
    {
      id: 'log-likelihood',
      name: 'Log-likelihood cost',
      source: { equation: 'softmax-output-log-likelihood' },
      about: '$c$ is the true class.',
    },
    {
      id: 'softmax-partner',
      name: 'Softmax and its partner',
      source: { derivation: 'softmax-partner', steps: [1, 4], section: 'the-cost-that-fits' },
      about: 'The whole Jacobian cancels.',
    },
    {
      id: 'sigmoid-partner',
      name: 'Sigmoids and theirs',
      source: { derivation: 'softmax-sigmoid-partner', steps: [1, 5], section: 'a-family-of-three' },
      about: 'Many labels: one question an output.',
    },
    {
      id: 'identity-partner',
      name: 'Identity and squares',
      source: { derivation: 'softmax-identity-partner', steps: [1, 2], section: 'a-family-of-three' },
      about: 'Regression: the output is the net input.',
    },
    {
      id: 'bp1-partners',
      name: 'BP1 for all three',
      source: { tex: ['\\delta{L}=\\h{L}-\\y'], section: 'a-family-of-three' },
      about: 'The only equation of the four that changes with the pair.',
      shape: '\\units{L}\\times1',
    },
    {
      id: 'softmax-with-squares',
      name: 'Softmax and squares',
      source: {
        tex: ['\\delta{L}_j=\\h{L}_j\\Bigl[(\\h{L}_j-\\y_j)-\\sum_k\\h{L}_k(\\h{L}_k-\\y_k)\\Bigr]'],
        section: 'sure-wrong-and-three-classes',
      },
      about: 'Not partners: where one output is near 1, nothing comes back.',
    },
  ],
};

const initialization: LessonFormulas = {
  lesson: 'initialization',
  formulas: [
    {
      id: 'root-law',
      name: 'A sum of many',
      source: { equation: 'initialization-root-law' },
      about: 'Half of $p$ inputs are 1; weights and bias are drawn with spread 1.',
    },
    {
      id: 'scaled-start',
      name: 'Divide by the root',
      source: {
        tex: ['\\W{l}_{kj}\\sim\\mathcal{N}\\Bigl(0,\\,\\frac{1}{n_{\\mathrm{in}}}\\Bigr)'],
        section: 'divide-by-the-root',
      },
      about: 'Mean and variance of each first weight.',
    },
    {
      id: 'forward-size',
      name: 'Forward',
      source: { derivation: 'initialization-forward', steps: [2], section: 'forward-backward-and-a-truce' },
      about: 'Mean square of the net inputs, for weights of variance $\\spread^2$ and no bias.',
    },
    {
      id: 'forward-rule',
      name: 'Keep it forward',
      source: { equation: 'initialization-forward-rule' },
      about: 'Net inputs stay as large as the activations before them.',
    },
    {
      id: 'backward-size',
      name: 'Backward',
      source: { derivation: 'initialization-backward', steps: [2], section: 'forward-backward-and-a-truce' },
      about: 'Mean square of what comes back, before the slopes.',
    },
    {
      id: 'xavier',
      name: 'Xavier’s start',
      source: { equation: 'initialization-xavier' },
      about: 'A truce between the two: variance, and the range to draw from evenly.',
    },
    {
      id: 'relu-halves',
      name: 'What ReLU leaves',
      source: { derivation: 'initialization-relu', steps: [2], section: 'forward-backward-and-a-truce' },
      about: 'Half of the mean square, if net inputs come in both signs alike.',
    },
    {
      id: 'he',
      name: 'He’s start',
      source: { tex: ['\\spread^2=\\frac{2}{n_{\\mathrm{in}}}'], section: 'forward-backward-and-a-truce' },
      about: 'Variance of the first weights before rectifiers.',
    },
  ],
};

export const beginnings: readonly LessonFormulas[] = [slowLearning, softmaxOutput, initialization];
