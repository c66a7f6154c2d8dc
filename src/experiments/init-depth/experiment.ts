// Before any training: how large the activations are, layer by layer on the way up, and the errors on the way down. Half
// of the inputs are 1, as in document A; the error that enters at the top is N(0, 1) for each output.
import {
  backward,
  createNetwork,
  createRandom,
  forward,
  initialize,
  initializers,
  kernelsFor,
  matrix,
  normal,
  shuffle,
  stream,
  type Initializer,
  type Matrix,
  type Network,
  type Random,
} from '../../lib/nn/index.ts';
import { choice, defineExperiment, integer } from '../../lib/parameter/index.ts';

export interface Result {
  /** Standard deviations over units and examples, first hidden layer to last: of h, and of δ = ∂E/∂z. */
  forward: number[];
  backward: number[];
  /** The same of the net inputs z. */
  netInput: number[];
  /** The mean of h² for each hidden layer, and of z². */
  meanSquare: number[];
  meanSquareZ: number[];
  /** Last layer over first, and first over last: what is left of either signal on its way. */
  forwardRatio: number;
  backwardRatio: number;
}

/** N(0, 0.01) with 0.01 read as the standard deviation; biases 0, so that nothing enters but the inputs. */
const DEVIATION: Initializer = { name: 'deviation-0.01', distribution: 'normal', bias: 'zero', deviation: () => 0.01 };

export const SCHEMES = [
  'zeros',
  'deviation-0.01',
  'normal-0.01',
  'standard-normal',
  'scaled-normal',
  'xavier',
  'he',
] as const;
export const ACTIVATIONS = ['sigmoid', 'tanh', 'relu'] as const;

const initializerOf = (scheme: (typeof SCHEMES)[number]): Initializer =>
  scheme === 'deviation-0.01' ? DEVIATION : initializers[scheme];

/** So many numbers a layer are enough for a deviation: few examples for wide layers. */
const NUMBERS = 2000;
export const examplesFor = (width: number): number => Math.min(50, Math.max(2, Math.ceil(NUMBERS / width)));

/** Each row has half of its inputs 1, drawn anew. */
function inputs(rows: number, width: number, random: Random): Matrix {
  const X = matrix(rows, width);
  for (const x of X.row) {
    x.fill(1, 0, Math.ceil(width / 2));
    shuffle(random, x);
  }
  return X;
}

function meanOf(values: Float64Array, of: (value: number) => number): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += of(values[i]!);
  return sum / values.length;
}

/** √ of the mean squared distance from the mean, in two passes: tiny deviations must not be lost. */
export function deviationOf(values: Float64Array): number {
  const mean = meanOf(values, (value) => value);
  return Math.sqrt(meanOf(values, (value) => (value - mean) * (value - mean)));
}

/** Draws every layer again by a scheme that the library does not list. */
function redraw({ layers, random }: Network, initializer: Initializer): void {
  layers.forEach(({ W, b }, l) => initialize(W, b, initializer, stream(random, `initialization/${l}`)));
}

const ratio = (above: number, below: number): number => (below === 0 ? 0 : above / below);

export const experiment = defineExperiment({
  id: 'init-depth',
  lesson: 'initialization',
  documents: ['A'],
  parameters: {
    scheme: choice({ default: 'scaled-normal', options: SCHEMES }),
    activation: choice({ default: 'sigmoid', options: ACTIVATIONS }),
    depth: integer({ default: 10, range: [1, 20], limits: { from: 1, to: 50 } }),
    width: integer({ default: 100, range: [10, 200], limits: { from: 2, to: 1000 } }),
    seed: integer({ default: 1, range: [1, 50], limits: { from: 0, to: 1_000_000 } }),
  },
  presets: [
    { name: 'document', settings: {} },
    { name: 'too-large', settings: { scheme: 'standard-normal', activation: 'tanh' } },
    { name: 'he', settings: { scheme: 'he', activation: 'relu' } },
  ],
  work: ({ depth, width }) => (depth + 1) * width * width * (10 + 4 * examplesFor(width)),
  *run({ scheme, activation, depth, width, seed }) {
    const random = createRandom(seed);
    const rows = examplesFor(width);
    const sizes = Array.from({ length: depth + 2 }, () => width);
    const network = createNetwork({ sizes, hidden: activation, output: 'identity', cost: 'quadratic', seed }, kernelsFor(sizes, rows)); // prettier-ignore
    redraw(network, initializerOf(scheme));
    yield { step: 1, of: 3 };
    const X = inputs(rows, width, stream(random, 'inputs'));
    const H = forward(network, X, 'train');
    yield { step: 2, of: 3 };
    // With the quadratic cost and targets h − N(0, 1) the output's error is N(0, 1).
    const noise = stream(random, 'errors');
    const Y = matrix(rows, width);
    for (let i = 0; i < Y.data.length; i++) Y.data[i] = H.data[i]! - normal(noise);
    backward(network, X, Y);
    const hidden = network.layers.slice(0, -1);
    const result: Result = {
      forward: hidden.map(({ h }) => deviationOf(h.data)),
      backward: hidden.map(({ delta }) => deviationOf(delta.data)),
      netInput: hidden.map(({ z }) => deviationOf(z.data)),
      meanSquare: hidden.map(({ h }) => meanOf(h.data, (value) => value * value)),
      meanSquareZ: hidden.map(({ z }) => meanOf(z.data, (value) => value * value)),
      ...{ forwardRatio: 0, backwardRatio: 0 },
    };
    result.forwardRatio = ratio(result.forward.at(-1)!, result.forward[0]!);
    result.backwardRatio = ratio(result.backward[0]!, result.backward.at(-1)!);
    return result;
  },
});
