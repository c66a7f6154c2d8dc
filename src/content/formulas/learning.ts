// Formulas of part 2: costs, descent, backpropagation, graphs of computation.
import type { LessonFormulas } from './formula.ts';

const losses: LessonFormulas = {
  lesson: 'losses',
  formulas: [
    {
      id: 'squares',
      name: 'Squared error',
      source: { equation: 'losses-squared' },
      about: 'Four scalings; the third is the mean squared error.',
    },
    {
      id: 'softmax',
      name: 'Softmax',
      source: { equation: 'losses-softmax-equation' },
      about: 'Scores into shares that add up to 1.',
      shape: '\\units{L}\\times1',
    },
    {
      id: 'temperature',
      name: 'Temperature',
      source: {
        tex: ['\\h{L}_k=\\frac{e^{\\z{L}_k/T}}{\\sum_ie^{\\z{L}_i/T}}'],
        section: 'scores-into-probabilities',
      },
      about: 'Cold, $T<1$: the largest takes more. Hot: all alike.',
    },
    {
      id: 'surprise',
      name: 'Surprise',
      source: { equation: 'losses-log' },
      about: 'The price of having given the truth the probability $q$.',
    },
    {
      id: 'entropy',
      name: 'Entropy',
      source: { tex: ['H(p)=-\\sum_kp_k\\ln p_k'], section: 'three-areas' },
      about: 'The least mean surprise that $p$ allows.',
    },
    {
      id: 'cross-entropy',
      name: 'Cross-entropy',
      source: { equation: 'losses-cross-entropy-equation' },
      about: 'Mean surprise when $p$ holds and $q$ was expected.',
    },
    {
      id: 'relative-entropy',
      name: 'Relative entropy',
      source: {
        tex: ['D(p\\,\\|\\,q)=\\sum_kp_k\\ln\\frac{p_k}{q_k}', 'H(p,q)=H(p)+D(p\\,\\|\\,q)'],
        section: 'three-areas',
      },
      about: 'Kullback and Leibler’s divergence: what wrong expectations add. Not symmetric.',
    },
    {
      id: 'gaussian-likelihood',
      name: 'Cost of a bell',
      source: { derivation: 'losses-gaussian', steps: [3], section: 'where-costs-come-from' },
      about: 'Minus the log-likelihood under Gaussian noise of spread $\\spread$.',
    },
    {
      id: 'bernoulli-likelihood',
      name: 'Cost of a coin',
      source: { derivation: 'losses-bernoulli', steps: [2], section: 'where-costs-come-from' },
      about: 'Binary cross-entropy, for $\\y$ of 0 or 1.',
    },
    {
      id: 'categorical-likelihood',
      name: 'Cost of a die',
      source: { derivation: 'losses-categorical', steps: [2], section: 'where-costs-come-from' },
      about: 'Categorical cross-entropy, for a one-hot target.',
    },
    {
      id: 'softmax-gradient',
      name: 'Gradient at the scores',
      source: { derivation: 'losses-softmax-gradient', steps: [6], section: 'what-the-scores-are-told' },
      about: 'Cross-entropy after softmax: output minus target.',
    },
  ],
};

const gradientDescent: LessonFormulas = {
  lesson: 'gradient-descent',
  formulas: [
    {
      id: 'gradient-descent',
      name: 'Gradient descent',
      source: { equation: 'gradient-descent-rule' },
      about: 'One step against the slope.',
    },
    {
      id: 'one-factor',
      name: 'The factor of a step',
      source: { derivation: 'gradient-descent-one-step', steps: [1, 4], section: 'one-factor-decides' },
      about: 'It settles where the factor lies between −1 and 1.',
    },
    {
      id: 'directional-derivative',
      name: 'Slope in a direction',
      source: { equation: 'gradient-descent-directional' },
      about: 'For a step of length 1 along $(u,v)$, at the angle $\\theta$ to the gradient.',
    },
    {
      id: 'mini-batch',
      name: 'Step of a mini-batch',
      source: {
        tex: [
          '\\w\\;\\leftarrow\\;\\w-\\frac{\\eta}{m}\\sum_{i=1}^{m}\\frac{\\partial \\as{D}{\\htmlClass{q q-e}{L_i}}{\\E_i}}{\\partial\\w}',
        ],
        section: 'how-many-examples-a-step',
      },
      about: 'The mean gradient of $m$ examples.',
    },
    {
      id: 'batch-noise',
      name: 'Noise of a mini-batch',
      source: { tex: ['s_m=\\frac{s_1}{\\sqrt m}'], section: 'what-the-size-buys' },
      about: 'Spread of a mean of $m$ gradients, against the spread of one.',
    },
    {
      id: 'momentum',
      name: 'Momentum',
      source: { equation: 'gradient-descent-momentum' },
      about: 'Each step keeps the share $\\beta$ of the one before.',
    },
    {
      id: 'adam',
      name: 'Adam',
      source: {
        tex: [
          'v\\;\\leftarrow\\;\\beta_1v+(1-\\beta_1)\\frac{\\partial\\E}{\\partial\\w}',
          'u\\;\\leftarrow\\;\\beta_2u+(1-\\beta_2)\\Bigl(\\frac{\\partial\\E}{\\partial\\w}\\Bigr)^{2}',
          '\\w\\;\\leftarrow\\;\\w-\\eta\\,\\frac{v/(1-\\beta_1^t)}{\\sqrt{u/(1-\\beta_2^t)}+\\varepsilon}',
        ],
        section: 'momentum-and-adam',
      },
      about: 'At step $t=1,2,\\dots$; the divisors make up for a start at 0.',
    },
  ],
};

const backpropagation: LessonFormulas = {
  lesson: 'backpropagation',
  formulas: [
    {
      id: 'central-difference',
      name: 'Central difference',
      source: { equation: 'backpropagation-difference' },
      about: 'A slope without a formula: two forward passes a parameter.',
    },
    {
      id: 'unit',
      name: 'Forward, one unit',
      source: { derivation: 'forward-pass', steps: [1], section: 'forward-and-remember' },
      about: 'Unit $j$ of layer $l$, from the units $k$ before it.',
    },
    {
      id: 'forward',
      name: 'Forward',
      source: { equation: 'backpropagation-forward-equations' },
      about: 'A whole layer; each may have its own function.',
      shape: '\\units{l}\\times1',
    },
    {
      id: 'error',
      name: 'Error',
      source: { equation: 'backpropagation-delta' },
      about: 'How fast the cost changes with a net input.',
    },
    {
      id: 'bp1',
      name: 'BP1',
      source: { equation: 'backpropagation-bp1' },
      about: 'Error of the output, with the quadratic cost.',
      shape: '\\units{L}\\times1',
    },
    {
      id: 'bp2',
      name: 'BP2',
      source: { equation: 'backpropagation-bp2' },
      about: 'Error of a hidden layer, from the one behind it.',
      shape: '\\units{l}\\times1',
    },
    {
      id: 'bp2-as-product',
      name: 'BP2 as a product',
      source: { derivation: 'bp2', steps: [6], section: 'bp2-the-paths-add' },
      about: 'The slopes as a diagonal matrix.',
      shape: '\\units{l}\\times1',
    },
    {
      id: 'bp3',
      name: 'BP3',
      source: { equation: 'backpropagation-bp3' },
      about: 'Gradient of the biases.',
      shape: '\\units{l}\\times1',
    },
    {
      id: 'bp4',
      name: 'BP4',
      source: { equation: 'backpropagation-bp4' },
      about: 'Gradient of the weights: shaped as they are.',
      shape: '\\as{nielsen,goodfellow}{\\units{l}\\times\\units{l-1}}{\\units{l-1}\\times\\units{l}}',
    },
    {
      id: 'bp4-element',
      name: 'BP4, one weight',
      source: { derivation: 'bp4', steps: [2], section: 'bp3-and-bp4-the-gradients' },
      about: 'From unit $k$ to unit $j$.',
    },
    {
      id: 'bp1-batch',
      name: 'BP1, a batch',
      source: { derivation: 'bp-batch', steps: [1], section: 'a-batch-at-once' },
      about: 'One example a row, each with its own error.',
      shape: '\\N\\times\\units{L}',
    },
    {
      id: 'bp2-batch',
      name: 'BP2, a batch',
      source: { derivation: 'bp-batch', steps: [2], section: 'a-batch-at-once' },
      about: 'All errors of a hidden layer at once.',
      shape: '\\N\\times\\units{l}',
    },
    {
      id: 'bp3-batch',
      name: 'BP3, a batch',
      source: { derivation: 'bp-batch', steps: [4], section: 'a-batch-at-once' },
      about: 'The mean over the batch enters here …',
      shape: '\\units{l}\\times1',
    },
    {
      id: 'bp4-batch',
      name: 'BP4, a batch',
      source: { derivation: 'bp-batch', steps: [6], section: 'a-batch-at-once' },
      about: '… and here, and nowhere else.',
      shape: '\\units{l-1}\\times\\units{l}',
    },
    {
      id: 'relative-error',
      name: 'Relative error of a check',
      source: {
        tex: ['\\frac{\\lVert a-n\\rVert}{\\max(\\lVert a\\rVert,\\,\\lVert n\\rVert)}'],
        section: 'is-it-right',
      },
      about: 'Of a gradient $a$ by formula against $n$ by differences.',
    },
  ],
};

const graphs: LessonFormulas = {
  lesson: 'computational-graphs',
  formulas: [
    {
      id: 'used-twice',
      name: 'A value used twice',
      source: {
        tex: [
          '\\frac{\\partial\\E}{\\partial u}=\\sum_v\\frac{\\partial\\E}{\\partial v}\\,\\frac{\\partial v}{\\partial u}',
        ],
        section: 'a-node-waits-for-all-its-users',
      },
      about: 'The sum over all nodes $v$ that use $u$.',
    },
    {
      id: 'two-paths',
      name: 'Two paths',
      source: { derivation: 'computational-graphs-two-paths', steps: [1, 2], section: 'four-habits' },
      about: 'Product of a net input and its own activation.',
    },
    {
      id: 'product-of-matrices',
      name: 'Product of matrices',
      source: {
        tex: [
          'P=QR',
          '\\frac{\\partial\\E}{\\partial Q}=\\frac{\\partial\\E}{\\partial P}\\,R^\\top',
          '\\frac{\\partial\\E}{\\partial R}=Q^\\top\\,\\frac{\\partial\\E}{\\partial P}',
        ],
        section: 'nodes-that-hold-matrices',
      },
      about: 'Each gradient has the shape of its matrix.',
    },
  ],
};

export const learning: readonly LessonFormulas[] = [losses, gradientDescent, backpropagation, graphs];
