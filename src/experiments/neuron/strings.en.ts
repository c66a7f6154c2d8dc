// What English says about one neuron and its pictures.
import { fixed } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import type { Result } from './experiment.ts';
import { added, brief, neuronOf, type LessonScene } from './figures/shared.ts';
import { HISTORY } from './history.ts';

/** "x₂ = −1 x₁ + 1.5", or what there is instead. */
function lineText({ decisionLine }: Result): string {
  if (!decisionLine) return 'none';
  const { slope, intercept, x1Intercept } = decisionLine;
  return slope === null ? `x₁ = ${brief(x1Intercept!)}` : `x₂ = ${brief(slope)} x₁ ${added(intercept!)}`;
}

const only = ({ runs }: Pick<LessonScene, 'runs'>) => runs['only']!;

function tell({ result }: { result: Result }): string | undefined {
  if (result.decisionLine) return undefined;
  return 'Without weights there is no line: every point gets the same answer, and the bias alone decides which.';
}

export const words: ExperimentWords<Result> = {
  title: 'One neuron over the plane of its two inputs',
  parameters: {
    w1: { label: 'First weight', letter: 'w₁' },
    w2: { label: 'Second weight', letter: 'w₂' },
    b: { label: 'Bias', letter: 'b' },
    activation: {
      label: 'Activation',
      options: {
        sigmoid: 'sigmoid',
        step: 'step, 0 or 1',
        signum: 'sign, −1 or 1',
        tanh: 'tanh',
        relu: 'ReLU',
        identity: 'none (identity)',
      },
    },
    x1: { label: 'First input', letter: 'x₁' },
    x2: { label: 'Second input', letter: 'x₂' },
  },
  presets: { and: 'a neuron that answers AND' },
  tell,
  readings: [
    { label: 'net input z', of: ({ z }) => fixed(z, 3) },
    { label: 'output h', of: ({ a }) => fixed(a, 4) },
    { label: 'line', of: lineText },
    { label: '|b| / ∥w∥', of: ({ decisionLine }) => (decisionLine ? fixed(decisionLine.distance, 3) : '–') },
  ],
  figures: {
    'neuron-surface': {
      title: 'A neuron is a cliff with a straight edge',
      alt: (scene) => {
        const { settings, result } = only(scene);
        const { w1, w2, b } = neuronOf(settings);
        return (
          `The output of a neuron with weights ${brief(w1)} and ${brief(w2)} and bias ${brief(b)} over the plane of its ` +
          `inputs, once as a surface seen obliquely and once from above: ${String(settings['activation'])} of the net input, ` +
          `so all level lines are straight and parallel. The line z = 0: ${lineText(result)}. At ` +
          `(${brief(Number(settings['x1']))}, ${brief(Number(settings['x2']))}) z is ${fixed(result.z, 2)} and the output ` +
          `${fixed(result.a, 4)}.`
        );
      },
      words: { line: 'line', noLine: 'none', distance: 'from the origin:' },
    },
    'neuron-biological': {
      title: 'A nerve cell and its model',
      alt: () =>
        'Two drawings side by side. Left a nerve cell: branching dendrites, a body with its nucleus, the axon hillock, ' +
        'a long axon with sheaths, and endings. Right the model in the same order: three inputs, links with weights, a ' +
        'circle that adds to z and applies σ, a bias from below that is minus the threshold T, and one output.',
      words: {
        cell: 'a nerve cell',
        model: 'its model',
        dendrites: 'dendrites',
        synapses: 'synapses',
        body: 'cell body, nucleus',
        hillock: 'axon hillock',
        axon: 'axon',
        endings: 'axon terminals',
        inputs: 'inputs',
        weights: 'weights',
        sum: 'net input',
        activation: 'activation',
        output: 'output',
        bias: 'bias: minus the threshold',
      },
    },
    'neuron-line': {
      title: 'Weights turn the line, the bias slides it',
      alt: (scene) => {
        const of = (name: string) => lineText(scene.runs[name]!.result);
        return (
          'Three planes with a line, the side where the net input is positive shaded, and the weights as an arrow at right ' +
          `angles to the line. First ${of('first')}; with other weights the line turns with its arrow, ${of('turned')}; ` +
          `with another bias it keeps its direction and slides, ${of('slid')}.`
        );
      },
      words: { first: 'a line', turned: 'turned', slid: 'slid', distance: '|b| / ∥w∥ =' },
    },
    'neuron-scale': {
      title: 'The size of the weights is confidence',
      alt: (scene) => {
        const a = (factor: number) => fixed(scene.runs[`times ${factor}`]!.result.a, 4);
        return (
          'The output on a walk across the line, for the same weights and bias times 1, 2, 10 and −1. All four curves ' +
          `pass ½ at the line. At the point (1, 1) they give ${a(1)}, ${a(2)}, ${a(10)} and ${a(-1)}: larger factors make ` +
          'the cliff steeper, a negative one exchanges its sides.'
        );
      },
      words: { output: 'output', walk: 'distance from the line, along w' },
    },
    'neuron-plus-one': {
      title: 'The bias as a weight of 1',
      alt: () =>
        'A unit with three links that arrive: from x₁ with weight w₁, from x₂ with weight w₂, and from a unit that is ' +
        'always +1, whose weight is the bias b, also written w₀.',
    },
    'neuron-chain': {
      title: 'Networks as a chain of blocks, and with +1 units',
      alt: () =>
        'Above, a chain from left to right: x, a block W·, a block σ, a block W·, a block σ, the prediction ŷ. Below, a ' +
        'small network with two inputs, three hidden units and one output; each layer before the last also holds a unit ' +
        'that is always +1, and its links are the biases.',
      words: { chain: 'as a chain', network: 'as a network with +1 units' },
    },
    'neuron-flow': {
      title: 'Five stations of learning',
      alt: () =>
        'Two flow charts side by side, five stations each, tied station to station. Any model: task, model with ' +
        'parameters, loss, smallest loss, best parameters. A network: classification, neural network, cross-entropy, ' +
        'descent along gradients from backpropagation, learned weights.',
      words: {
        any: 'any model',
        'any-task': 'task',
        'any-model': 'model',
        'any-loss': 'loss',
        'any-search': 'argmin of the loss',
        'any-found': 'parameters',
        network: 'a network',
        'network-task': 'classification',
        'network-model': 'neural network',
        'network-loss': 'cross-entropy',
        'network-search': 'backpropagation',
        'network-found': 'weights',
      },
    },
    'neuron-timeline': {
      title: 'From the cell to its limits, 1891 to 1969',
      alt: ({ words }) =>
        `A line with ${HISTORY.length} dates. ` +
        `${HISTORY.map(({ year, what }) => `${year}: ${words[what] ?? what}, ${words[`${what}-who`] ?? ''}`).join('; ')}.`,
      words: {
        word: 'the word “neuron”',
        'word-who': 'Waldeyer',
        cell: 'nerve cells drawn and studied',
        'cell-who': 'Ramón y Cajal',
        calculus: 'a neuron that computes',
        'calculus-who': 'McCulloch and Pitts',
        machine: 'SNARC, a net of tubes',
        'machine-who': 'Minsky and Edmonds',
        perceptron: 'the perceptron',
        'perceptron-who': 'Rosenblatt',
        limits: 'what it cannot do',
        'limits-who': 'Minsky and Papert',
      },
    },
  },
};
