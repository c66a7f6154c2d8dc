// Formulas of part 1: a neuron, its line, its bend, and layers of them.
import type { LessonFormulas } from './formula.ts';

const neuron: LessonFormulas = {
  lesson: 'neuron',
  formulas: [
    {
      id: 'neuron',
      name: 'Neuron',
      source: { equation: 'neuron-equations' },
      about: 'Net input of two inputs, and the activation that a sigmoid makes of it.',
    },
    {
      id: 'step',
      name: 'Step',
      source: {
        tex: ['\\act(\\z)=\\begin{cases}1&\\z\\ge0\\\\0&\\z<0\\end{cases}'],
        section: 'a-cliff-with-a-straight-edge',
      },
      about: 'The activation of a perceptron. What holds at 0 is a convention.',
    },
    {
      id: 'decision-line',
      name: 'Decision line',
      source: { equation: 'neuron-line-equation' },
      about: 'Where $\\z=0$, solved for $\\x_2$.',
    },
    {
      id: 'distance',
      name: 'Distance to the line',
      source: { equation: 'neuron-distance' },
      about: 'How far a point lies from the decision line.',
    },
    {
      id: 'bias-as-weight',
      name: 'Bias as a weight',
      source: {
        tex: ['\\z=\\sum_{k\\ge0}\\w_k\\x_k\\qquad\\w_0=\\b,\\;\\x_0=1'],
        section: 'a-bias-is-a-weight',
      },
      about: 'The bias is the weight of an input that is always 1.',
    },
    {
      id: 'perceptron-rule',
      name: 'Perceptron rule',
      source: { equation: 'neuron-rule' },
      about: 'After each example; nothing changes when the answer is right.',
    },
    {
      id: 'perceptron-correction',
      name: 'Its effect',
      source: {
        tex: ['\\z_{\\text{new}}-\\z=\\eta(\\y-\\h)\\,(\\x_1^2+\\x_2^2+1)'],
        section: 'learning-from-mistakes',
      },
      about: 'By how much a correction moves the net input of its own example.',
    },
  ],
};

const xor: LessonFormulas = {
  lesson: 'xor',
  formulas: [
    {
      id: 'xor-network',
      name: 'A network for XOR',
      source: { equation: 'xor-network', lines: [1, 2] },
      about: 'One hidden layer with a rectifier, and a straight output.',
    },
    {
      id: 'linear-collapse',
      name: 'No bend, no gain',
      source: { derivation: 'xor-collapse', steps: [4], section: 'three-ways-out' },
      about: 'Two layers without a bend are one layer, with other weights.',
    },
  ],
};

const activations: LessonFormulas = {
  lesson: 'activations',
  formulas: [
    {
      id: 'sigmoid',
      name: 'Sigmoid',
      source: { derivation: 'activations-sigmoid-slope', steps: [1, 4], section: 'three-classics' },
      about: 'Between 0 and 1. Its slope by its own value, at most ¼.',
    },
    {
      id: 'tanh',
      name: 'Hyperbolic tangent',
      source: {
        tex: ['\\tanh\\z=\\frac{e^{\\z}-e^{-\\z}}{e^{\\z}+e^{-\\z}}', "\\tanh'\\z=1-\\tanh^2\\z"],
        section: 'three-classics',
      },
      about: 'Between −1 and 1. A sigmoid of $2\\z$, stretched by 2 and lowered by 1.',
    },
    {
      id: 'relu',
      name: 'Rectifier, ReLU',
      source: {
        tex: ['\\act(\\z)=\\max\\{0,\\,\\z\\}', '\\slope(\\z)=\\begin{cases}1&\\z>0\\\\0&\\z<0\\end{cases}'],
        section: 'three-classics',
      },
      about: 'No slope at 0; programs take 0 there.',
    },
    {
      id: 'leaky-relu',
      name: 'Leaky rectifier',
      source: {
        tex: [
          '\\act(\\z)=\\begin{cases}\\z&\\z>0\\\\a\\,\\z&\\z\\le0\\end{cases}',
          '\\slope(\\z)=\\begin{cases}1&\\z>0\\\\a&\\z<0\\end{cases}',
        ],
        section: 'twenty-nine-of-them',
      },
      about: 'With $a=0.01$, or learned.',
    },
    {
      id: 'elu',
      name: 'Exponential linear unit',
      source: {
        tex: [
          '\\act(\\z)=\\begin{cases}\\z&\\z>0\\\\a(e^{\\z}-1)&\\z\\le0\\end{cases}',
          '\\slope(\\z)=\\begin{cases}1&\\z>0\\\\a\\,e^{\\z}&\\z<0\\end{cases}',
        ],
        section: 'twenty-nine-of-them',
      },
      about: 'With $a=1$ it has no kink.',
    },
    {
      id: 'softplus',
      name: 'Softplus',
      source: {
        tex: ['\\act(\\z)=\\ln(1+e^{\\z})', '\\slope(\\z)=\\frac{1}{1+e^{-\\z}}'],
        section: 'twenty-nine-of-them',
      },
      about: 'A rounded rectifier; its slope is the sigmoid.',
    },
    {
      id: 'silu',
      name: 'SiLU, Swish',
      source: {
        tex: ['\\act(\\z)=\\frac{\\z}{1+e^{-\\z}}', '\\slope(\\z)=\\frac{1+e^{-\\z}+\\z\\,e^{-\\z}}{(1+e^{-\\z})^2}'],
        section: 'twenty-nine-of-them',
      },
      about: 'The net input times its own sigmoid.',
    },
    {
      id: 'gelu',
      name: 'GELU',
      source: {
        tex: ['\\act(\\z)=\\z\\,\\Phi(\\z)', "\\slope(\\z)=\\Phi(\\z)+\\z\\,\\Phi'(\\z)"],
        section: 'twenty-nine-of-them',
      },
      about: '$\\Phi(\\z)$: the share of a standard bell that lies below $\\z$.',
    },
    {
      id: 'universal-approximation',
      name: 'Universal approximation',
      source: {
        tex: ['\\Bigl|\\,f(\\x)-\\sum_{j}v_j\\,\\act(\\w_j\\x+\\b_j)\\Bigr|<\\varepsilon'],
        section: 'what-exists-and-what-is-found',
      },
      about: 'For $f$ continuous on an interval, and enough bent units: such weights exist.',
    },
  ],
};

const feedforward: LessonFormulas = {
  lesson: 'feedforward',
  formulas: [
    {
      id: 'chain',
      name: 'Functions in a chain',
      source: { equation: 'feedforward-chain', lines: [2] },
      about: 'Three layers of weights, the innermost first.',
    },
    {
      id: 'layer',
      name: 'Layer',
      source: { equation: 'feedforward-layer' },
      about: 'From one layer to the next.',
      shape: '\\units{l}\\times1',
    },
    {
      id: 'layer-of-a-batch',
      name: 'Layer, a batch',
      source: { equation: 'feedforward-batch' },
      about: 'One example a row.',
      shape: '\\N\\times\\units{l}',
    },
    {
      id: 'parameters',
      name: 'Number of parameters',
      source: { tex: ['\\sum_{l=2}^{L}(\\units{l-1}+1)\\,\\units{l}'], section: 'shapes-keep-the-books' },
      about: 'Weights and biases of all layers, in the course’s count of layers.',
    },
    {
      id: 'flip',
      name: 'A unit turned over',
      source: { derivation: 'feedforward-flip', steps: [4], section: 'one-curve-many-networks' },
      about: 'For an odd function such as tanh: all signs of a unit change, the network does not.',
    },
  ],
};

export const networks: readonly LessonFormulas[] = [neuron, xor, activations, feedforward];
