// One pass through a small network, number by number: forward, the cost, the errors back, the gradients, and beside
// every gradient its central difference.
import {
  activations,
  type ActivationName,
  backward,
  costOf,
  forward,
  initializers,
  type Layer,
  matrix,
  matrixFrom,
  plainKernels,
  type SchemeName,
  slopes,
  toRows,
} from '../../lib/nn/index.ts';
import {
  choice,
  defineExperiment,
  integer,
  list,
  lists,
  matrices,
  ParameterError,
  rows,
} from '../../lib/parameter/index.ts';
import { numericGradients, type Numeric } from './differences.ts';
import { type Rows, settle } from './settled.ts';
import { stepsOfPass } from './steps.ts';

/** What one weight matrix leads into. `layers[i]` belongs to W^{i+1}: its z, h, delta are those of layer i + 2. */
export interface TracedLayer {
  W: Rows;
  b: number[];
  /** One example a row. */
  z: Rows;
  h: Rows;
  /** σ′(z); null for softmax, where one score moves every output. */
  slope: Rows | null;
  /** W^l δ^{l+1}, what comes back over the links, before the slope; null at the output. */
  back: Rows | null;
  /** Each example's own error ∂E_x/∂z. */
  delta: Rows;
  /** Means over the batch. */
  dW: Rows;
  db: number[];
  numeric: Numeric;
  /** The learned slope of PReLU and its gradient. */
  leak: { value: number; gradient: number } | null;
}

export interface Result {
  sizes: number[];
  x: Rows;
  y: Rows;
  layers: TracedLayer[];
  /** Outputs minus targets. */
  misses: Rows;
  /** E_x of each example. */
  costs: number[];
  /** E, their mean. */
  cost: number;
  /** ∂E_x/∂x of each example. */
  dx: Rows;
  maxRelativeError: number;
  /** The parameter array that has it; null where nothing could be compared. */
  worst: string | null;
}

export const MOST_UNITS = 6;
export const MOST_LAYERS = 5;
export const MOST_EXAMPLES = 4;

const limits = { from: -100, to: 100 };
const names = Object.keys(activations) as ActivationName[];
const outputs: readonly (ActivationName | 'softmax')[] = [...names, 'softmax'];

const parameters = {
  sizes: list({ default: [2, 2, 1], lengths: [[2, MOST_LAYERS]], limits: { from: 1, to: MOST_UNITS } }),
  hidden: choice({ default: 'sigmoid', options: names }),
  output: choice({ default: 'sigmoid', options: outputs }),
  cost: choice({ default: 'quadratic', options: ['quadratic', 'cross-entropy', 'gaussian-likelihood'] }),
  x: rows({ default: [[1, 0.5]], lengths: [[0, MOST_EXAMPLES], [1, MOST_UNITS]], limits, quantity: 'x' }), // prettier-ignore
  y: rows({ default: [[1]], lengths: [[0, MOST_EXAMPLES], [1, MOST_UNITS]], limits, quantity: 'y' }), // prettier-ignore
  W: matrices({
    default: [[[1, -1], [2, 1]], [[2], [-1]]], // prettier-ignore
    lengths: [[0, MOST_LAYERS - 1], [1, MOST_UNITS], [1, MOST_UNITS]], // prettier-ignore
    limits,
    quantity: 'w',
  }),
  b: lists({ default: [[-1, 0], [0]], lengths: [[0, MOST_LAYERS - 1], [1, MOST_UNITS]], limits, quantity: 'b' }), // prettier-ignore
  scheme: choice({ default: 'xavier', options: Object.keys(initializers) as SchemeName[] }),
  seed: integer({ default: 1, range: [1, 50], limits: { from: 0, to: 4_294_967_295 } }),
};

const standing = {
  x: parameters.x.default,
  y: parameters.y.default,
  W: parameters.W.default,
  b: parameters.b.default,
};

const traced = (layer: Layer, back: Rows | null, numeric: Numeric): TracedLayer => {
  const isSoftmax = layer.activation === 'softmax';
  if (!isSoftmax) slopes(layer, 'evaluate');
  return {
    W: toRows(layer.W),
    b: Array.from(layer.b),
    z: toRows(layer.z),
    h: toRows(layer.h),
    slope: isSoftmax ? null : toRows(layer.slope),
    back,
    delta: toRows(layer.delta),
    dW: toRows(layer.dW),
    db: Array.from(layer.db),
    numeric,
    leak: layer.leak && layer.dLeak ? { value: layer.leak[0]!, gradient: layer.dLeak[0]! } : null,
  };
};

/** delta Wᵀ: the errors of a layer, carried back over its links. */
function carriedBack({ delta, W }: Layer): Rows {
  const out = matrix(delta.rows, W.rows);
  const ones = matrix(delta.rows, W.rows, new Float64Array(delta.rows * W.rows).fill(1));
  plainKernels.errorDown(out, ones, delta, W);
  return toRows(out);
}

/** Sums of products of numbers up to 100 stay finite; e^x need not. */
function requireFinite(result: Result): Result {
  const bad = result.layers.findIndex(({ z, h, delta }) => ![z, h, delta].flat(2).every((one) => one - one === 0));
  if (bad >= 0 || !(result.cost - result.cost === 0)) {
    throw new ParameterError(
      bad >= 0 ? `layer ${bad + 2}: a number is too large to be shown` : 'cost: it is too large to be shown',
    );
  }
  return result;
}

export const experiment = defineExperiment({
  id: 'backprop-trace',
  lesson: 'backpropagation',
  documents: ['A', 'B', 'D', 'E'],
  parameters,
  presets: [
    { name: 'by-hand', settings: {} },
    { name: 'batch', settings: { x: '[[1,0.5],[-1,1],[0.5,-2]]', y: '[[1],[0],[1]]' } },
    { name: 'partner', settings: { cost: 'cross-entropy' } },
    {
      name: 'fan',
      settings: { sizes: '[2,3,2]', hidden: 'tanh', x: '[[0.5,-1]]', y: '[[1,0]]', W: '[]', b: '[]', seed: 7 },
    },
    {
      name: 'deep',
      settings: { sizes: '[2,4,4,4,1]', x: '[[1,0.5]]', y: '[[1]]', W: '[]', b: '[]', seed: 3 },
    },
    {
      name: 'kink',
      settings: {
        hidden: 'relu',
        output: 'identity',
        x: '[[0,0],[0,1],[1,0],[1,1]]',
        y: '[[0],[1],[1],[0]]',
        W: '[[[1,1],[1,1]],[[1],[-2]]]',
        b: '[[0,-1],[0]]',
      },
    },
    {
      name: 'softmax',
      settings: {
        sizes: '[2,3,3]',
        output: 'softmax',
        cost: 'cross-entropy',
        x: '[[1,0.5]]',
        y: '[[0,1,0]]',
        W: '[]',
        b: '[]',
      },
    },
  ],
  work: () => 100_000,
  *run(settings) {
    const { network, x, y } = settle(settings, standing);
    const [X, Y] = [matrixFrom(x), matrixFrom(y)];
    const of = stepsOfPass(network.sizes);
    for (let step = 1; step <= of; step++) yield { step, of };
    const numeric = numericGradients(network, X, Y);
    const last = network.layers.at(-1)!;
    const costs = x.map((row, i) => {
      forward(network, matrixFrom([row]));
      return costOf(network, matrixFrom([y[i]!]));
    });
    forward(network, X);
    backward(network, X, Y);
    const result: Result = {
      sizes: [...network.sizes],
      ...{ x, y },
      layers: network.layers.map((layer, l) => {
        const above = network.layers[l + 1];
        return traced(layer, above ? carriedBack(above) : null, numeric.layers[l]!);
      }),
      misses: toRows(last.h).map((row, i) => row.map((value, j) => value - y[i]![j]!)),
      ...{ costs, cost: costOf(network, Y) },
      dx: carriedBack(network.layers[0]!),
      maxRelativeError: numeric.maxRelativeError,
      worst: numeric.worst,
    };
    return requireFinite(result);
  },
});
