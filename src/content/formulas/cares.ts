// Formulas of part 3, the second half, and of part 4: restraint, dropout, depth, normalization, digits.
import type { LessonFormulas } from './formula.ts';

const regularization: LessonFormulas = {
  lesson: 'regularization',
  formulas: [
    {
      id: 'bias-variance',
      name: 'Bias and variance',
      source: { derivation: 'regularization-bias-variance', steps: [1, 5], section: 'other-forty-points' },
      about: '$\\N$ networks, each trained on other examples, at one point without noise.',
    },
    {
      id: 'three-parts',
      name: 'Error in three parts',
      source: { equation: 'regularization-three-parts' },
      about: 'Expected squared error on new examples.',
    },
    {
      id: 'objective',
      name: 'Objective',
      source: { equation: 'regularization-objective' },
      about: 'Cost and penalty, with strength $\\lambda$.',
    },
    {
      id: 'penalties',
      name: 'L1 and L2',
      source: { equation: 'regularization-penalties' },
      about: 'Sizes, or half the squares, of all weights; biases are left out.',
    },
    {
      id: 'l2-least-point',
      name: 'Least point, L2',
      source: {
        tex: ['\\E=\\tfrac12(\\w-a)^2+\\tfrac12\\lambda\\w^2', '\\w=\\frac{a}{1+\\lambda}'],
        section: 'a-price-on-weights',
      },
      about: 'Every weight is shrunk by one factor.',
    },
    {
      id: 'l1-least-point',
      name: 'Least point, L1',
      source: {
        tex: ['\\E=\\tfrac12(\\w-a)^2+\\lambda|\\w|', '\\w=\\operatorname{sign}(a)\\,\\max\\{0,\\,|a|-\\lambda\\}'],
        section: 'a-price-on-weights',
      },
      about: 'Every weight loses one length, and stops at 0.',
    },
    {
      id: 'weight-decay',
      name: 'Weight decay',
      source: { equation: 'regularization-decay-step' },
      about: 'A step of descent under L2.',
    },
    {
      id: 'l1-step',
      name: 'Step under L1',
      source: {
        tex: [
          '\\w\\;\\leftarrow\\;\\w-\\eta\\lambda\\,\\operatorname{sign}(\\w)-\\eta\\,\\frac{\\partial\\E}{\\partial\\w}',
        ],
        section: 'the-step',
      },
      about: 'The same length off every weight, whatever its size.',
    },
  ],
};

const dropout: LessonFormulas = {
  lesson: 'dropout',
  formulas: [
    {
      id: 'dropout',
      name: 'Dropout, two ways',
      source: { equation: 'dropout-two-ways' },
      about: '$\\mask$ is 1 with probability $\\keep$, else 0. The second is inverted dropout.',
    },
    {
      id: 'dropout-spread',
      name: 'A sum of dropped units',
      source: {
        tex: ['\\text{mean}=\\keep\\sum_j\\h_j', '\\text{variance}=\\keep(1-\\keep)\\sum_j\\h_j^2'],
        section: 'the-missing-step',
      },
      about: 'What the next unit receives over weights of 1, before scaling.',
    },
    {
      id: 'dropout-penalty',
      name: 'Dropout as a penalty',
      source: { equation: 'dropout-mean' },
      about: 'Mean loss of a linear unit over all masks, inverted dropout.',
    },
  ],
};

const vanishingGradients: LessonFormulas = {
  lesson: 'vanishing-gradients',
  formulas: [
    {
      id: 'chain-of-units',
      name: 'One unit a layer',
      source: { derivation: 'vanishing-gradients-chain', steps: [4, 5], section: 'one-unit-a-layer' },
      about: 'The gradient of an early bias: a factor for each layer.',
    },
    {
      id: 'chain-factor',
      name: 'A factor of the chain',
      source: { tex: ['\\bigl|\\w\\,\\slope(\\z)\\bigr|\\le\\tfrac14\\,|\\w|'], section: 'one-unit-a-layer' },
      about: 'For the sigmoid; for tanh with 1 in place of ¼.',
    },
    {
      id: 'product-of-layers',
      name: 'Many units a layer',
      source: { equation: 'vanishing-gradients-product' },
      about: '$M_l$: slopes of layer $l$ on a diagonal, times the weights that lead out of it.',
      shape: '\\units{l}\\times1',
    },
    {
      id: 'product-bound',
      name: 'Bound by singular values',
      source: {
        tex: ['\\lVert\\delta{2}\\rVert\\le s_2\\,s_3\\cdots s_{L-1}\\,\\lVert\\delta{L}\\rVert'],
        section: 'what-says-whether-a-product-vanishes',
      },
      about: '$s_l$: the largest singular value of $M_l$. Below 1, it must vanish with depth.',
    },
  ],
};

const normalization: LessonFormulas = {
  lesson: 'normalization',
  formulas: [
    {
      id: 'batch-normalization',
      name: 'Batch normalization',
      source: { equation: 'normalization-forward' },
      about: 'One unit over a mini-batch of $n$; $\\gamma$ and $\\beta$ are learned.',
    },
    {
      id: 'batch-normalization-parameters',
      name: 'Back, to γ and β',
      source: { derivation: 'normalization-backward', steps: [2, 3], section: 'three-ways-back' },
      about: '$\\upstream=\\partial\\E/\\partial\\out$ comes from above.',
    },
    {
      id: 'batch-normalization-backward',
      name: 'Back, to the net inputs',
      source: { derivation: 'normalization-backward', steps: [10], section: 'three-ways-back' },
      about: 'Three ways at once: direct, over the mean, over the spread.',
    },
    {
      id: 'running-mean',
      name: 'Running mean',
      source: {
        tex: ['\\mean_{\\text{run}}\\;\\leftarrow\\;0.9\\,\\mean_{\\text{run}}+0.1\\,\\mean'],
        section: 'one-picture-without-a-batch',
      },
      about: 'With each training step; used as a constant at test.',
    },
  ],
};

const digits: LessonFormulas = {
  lesson: 'digits',
  formulas: [
    {
      id: 'whole-course',
      name: 'The course in a line',
      source: { equation: 'digits-product' },
      about: 'Gradient of a weight into a hidden unit, outputs with their partner.',
    },
    {
      id: 'accuracy',
      name: 'Recall and precision',
      source: {
        tex: [
          '\\text{recall}=\\frac{\\text{found}}{\\text{of the class}}',
          '\\text{precision}=\\frac{\\text{found}}{\\text{answered so}}',
        ],
        section: 'reading-the-mistakes',
      },
      about: 'Of a row, and of a column, of the confusion matrix: its diagonal over its sum.',
    },
  ],
};

export const cares: readonly LessonFormulas[] = [regularization, dropout, vanishingGradients, normalization, digits];
