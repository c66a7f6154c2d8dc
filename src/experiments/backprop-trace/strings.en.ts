// What English says about one pass and its pictures.
import { activations } from '../../lib/nn/index.ts';
import { scientific } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import type { Result } from './experiment.ts';
import { brief, tuple } from './figures/numbers.ts';

const plainNames = Object.fromEntries(Object.keys(activations).map((name) => [name, name.replaceAll('-', ' ')]));
/** As they are written, and ReLU and its kin by their usual names. */
const activationNames: Readonly<Record<string, string>> = {
  ...plainNames,
  relu: 'ReLU',
  'leaky-relu': 'leaky ReLU',
  prelu: 'PReLU',
  rrelu: 'RReLU',
  elu: 'ELU',
  selu: 'SELU',
  srelu: 'SReLU',
  gelu: 'GELU',
  silu: 'SiLU',
  mish: 'Mish',
  'lecun-tanh': 'LeCun tanh',
  gaussian: 'Gaussian',
};

const layersAlt = ({ layers }: Result): string =>
  layers
    .map(({ z, h, delta }, i) => {
      const values = `z ${tuple(z[0]!)}, activations ${tuple(h[0]!)}, errors ${tuple(delta[0]!)}`;
      return `Layer ${i + 2}: net inputs ${values}.`;
    })
    .join(' ');

const inAll = (result: Result): string =>
  result.x.length > 1 ? ` It is the first of ${result.x.length} examples.` : '';

const passAlt = (result: Result): string =>
  `The network ${result.sizes.join('–')} in one pass, inputs ${tuple(result.x[0]!)}, targets ${tuple(result.y[0]!)}.` +
  `${inAll(result)} ${layersAlt(result)} The cost is ${brief(result.cost, 4)}.`;

const gradientsAlt = ({ layers, maxRelativeError, worst }: Result): string => {
  const each = layers.map(
    ({ dW, db }, i) => `for W${i + 1} ${dW.map((row) => tuple(row)).join(' ')}, for b${i + 1} ${tuple(db)}`,
  );
  const check =
    worst === null
      ? 'Central differences have nothing to compare'
      : `Central differences agree to ${scientific(maxRelativeError, 0)}`;
  return ` Gradients: ${each.join('; ')}. ${check}.`;
};

const common = { input: 'input', hidden: 'hidden', output: 'output' };

export const words: ExperimentWords<Result> = {
  title: 'One pass, number by number',
  parameters: {
    sizes: { label: 'Units of each layer' },
    hidden: { label: 'Hidden layers', options: activationNames },
    output: { label: 'Output layer', options: { ...activationNames, softmax: 'softmax' } },
    cost: {
      label: 'Cost',
      options: {
        quadratic: 'quadratic',
        'cross-entropy': 'cross-entropy',
        'gaussian-likelihood': 'Gaussian likelihood',
      },
    },
    x: { label: 'Inputs', letter: 'x' },
    y: { label: 'Targets', letter: 'y' },
    W: { label: 'Weights', letter: 'W' },
    b: { label: 'Biases', letter: 'b' },
    scheme: {
      label: 'Drawn by',
      options: {
        zeros: 'zeros',
        'normal-0.01': 'normal, variance 0.01',
        'standard-normal': 'standard normal',
        'scaled-normal': 'normal, scaled',
        xavier: 'Xavier, uniform',
        'xavier-normal': 'Xavier, normal',
        he: 'He',
      },
    },
    seed: { label: 'Seed' },
  },
  presets: {
    'by-hand': 'two inputs, two hidden units, one output, small numbers',
    batch: 'the same with three examples',
    partner: 'the same with cross-entropy',
    fan: 'two outputs, so that the errors of two paths add',
    deep: 'three hidden layers',
    kink: 'XOR by rectified units, where the check meets a kink',
    softmax: 'three classes',
  },
  readings: [
    { label: 'cost', of: ({ cost }) => brief(cost, 4) },
    {
      label: 'largest relative error',
      of: ({ maxRelativeError, worst }) => (worst === null ? 'none' : scientific(maxRelativeError, 0)),
    },
  ],
  figures: {
    'backprop-trace-graph': {
      title: 'One pass through a small network',
      alt: ({ runs }) => passAlt(runs['only']!.result),
      words: common,
    },
    'backprop-trace-worked': {
      title: 'One pass, written out',
      alt: ({ runs }) => passAlt(runs['only']!.result) + gradientsAlt(runs['only']!.result),
      words: {
        ...common,
        given: 'Given',
        forward: 'Forward',
        backward: 'Backward',
        gradients: 'Gradients',
        check: 'differences agree to',
        zero: 'both 0',
        kink: 'at a kink',
        mean: 'mean of',
        mixed: 'h − y, mixed by softmax',
      },
    },
  },
};
