// One pass through a network with a softmax at its end: outputs, the error δ of every layer, and beside each error its
// central difference. The output function and the cost can be exchanged as a pair; nothing else changes.
import {
  checkGradients,
  type CostName,
  costOf,
  createNetwork,
  createRandom,
  forward,
  matrixFrom,
  type OutputName,
  stream,
  uniformBetween,
} from '../../lib/nn/index.ts';
import { arrayOf, choice, defineExperiment, integer, list, ParameterError } from '../../lib/parameter/index.ts';

export interface PassLayer {
  z: number[];
  h: number[];
  /** ∂E/∂z, by BP1 in the last layer and BP2 in the others. */
  delta: number[];
  /** The same by central differences: each bias is nudged. */
  differences: number[];
}

export interface Result {
  sizes: number[];
  x: number[];
  y: number[];
  outputs: number[];
  cost: number;
  /** h − y. */
  miss: number[];
  /** δ of each layer from the second to the last. */
  delta: number[][];
  /** `layers[i]` belongs to W^{i+1}: its z, h, delta are those of layer i + 2. */
  layers: PassLayer[];
  /** The largest distance of the last δ from h − y. */
  gap: number;
  /** Σ δ over the last layer. */
  sum: number;
  /** Over all weights and biases. */
  maxRelativeError: number;
}

export const PAIRS = [
  'softmax-log',
  'sigmoid-binary',
  'identity-squares',
  'sigmoid-squares',
  'softmax-squares',
] as const;

export type Pair = (typeof PAIRS)[number];

const MADE_OF: Readonly<Record<Pair, { output: OutputName; cost: CostName }>> = {
  'softmax-log': { output: 'softmax', cost: 'cross-entropy' },
  'sigmoid-binary': { output: 'sigmoid', cost: 'cross-entropy' },
  'identity-squares': { output: 'identity', cost: 'quadratic' },
  'sigmoid-squares': { output: 'sigmoid', cost: 'quadratic' },
  'softmax-squares': { output: 'softmax', cost: 'quadratic' },
};

const refuse = (message: string): never => {
  throw new ParameterError(message);
};

const INPUT = [1, 0.5];

/** The input as given; drawn from the seed where nothing is given, or where the default does not fit the sizes. */
function inputOf(text: string, units: number, seed: number): number[] {
  const given = arrayOf<number[]>(text);
  if (given.length === units) return given;
  if (given.length > 0 && text !== JSON.stringify(INPUT)) {
    refuse(`x: ${given.length} values, but layer 1 has ${units} units`);
  }
  const random = stream(createRandom(seed), 'inputs');
  return Array.from({ length: units }, () => Math.round(10 * uniformBetween(random, -1, 1)) / 10);
}

export const experiment = defineExperiment({
  id: 'softmax-backprop',
  lesson: 'softmax-output',
  documents: ['A', 'D'],
  parameters: {
    sizes: list({ default: [2, 4, 4, 3], lengths: [[2, 5]], limits: { from: 1, to: 8 } }),
    x: list({
      default: INPUT,
      lengths: [[0, 8]],
      limits: { from: -100, to: 100 },
      range: [-3, 3],
      step: 0.1,
      quantity: 'x',
    }),
    class: integer({ default: 2, range: [1, 3], limits: { from: 1, to: 8 }, quantity: 'y' }),
    pair: choice({ default: 'softmax-log', options: PAIRS }),
    seed: integer({ default: 1, range: [1, 50], limits: { from: 0, to: 1_000_000 } }),
  },
  presets: [
    { name: 'document', settings: {} },
    { name: 'ten-classes', settings: { sizes: '[4,8,8]', x: '[]', class: 3 } },
  ],
  work: ({ sizes }) => {
    const units = arrayOf<number[]>(sizes);
    const weights = units.slice(1).reduce((sum, count, l) => sum + count * (units[l]! + 1), 0);
    return 4 * weights * weights;
  },
  *run(settings) {
    const sizes = arrayOf<number[]>(settings.sizes);
    const wrong = sizes.find((size) => size !== Math.floor(size));
    if (wrong !== undefined) refuse(`sizes: ${wrong} units are not accepted, give a whole number from 1 to 8 each`);
    const classes = sizes.at(-1)!;
    if (!(settings.class <= classes))
      refuse(`class: ${settings.class} of ${classes}, the last layer has ${classes} units`);
    const x = inputOf(settings.x, sizes[0]!, settings.seed);
    const y = Array.from({ length: classes }, (_, j) => (j === settings.class - 1 ? 1 : 0));
    const network = createNetwork({ sizes, ...MADE_OF[settings.pair], scheme: 'xavier', seed: settings.seed });
    const [X, Y] = [matrixFrom([x]), matrixFrom([y])];
    yield { step: 0, of: 1 };
    // The check ends with a forward and a backward pass, so that z, h and δ of the layers stand.
    const { byParameter, maxRelativeError } = checkGradients(network, X, Y);
    forward(network, X);
    const layers = network.layers.map(({ z, h, delta }, l): PassLayer => {
      const bias = byParameter.find(({ name }) => name === `b${l + 1}`)!;
      const [zs, hs, deltas] = [z, h, delta].map(({ row }) => Array.from(row[0]!));
      return { z: zs!, h: hs!, delta: deltas!, differences: Array.from(bias.numeric) };
    });
    const last = layers.at(-1)!;
    const miss = last.h.map((value, j) => value - y[j]!);
    const result: Result = {
      ...{ sizes, x, y, outputs: last.h, cost: costOf(network, Y), miss },
      ...{ delta: layers.map(({ delta }) => delta), layers },
      gap: last.delta.reduce((most, one, j) => Math.max(most, Math.abs(one - miss[j]!)), 0),
      sum: last.delta.reduce((sum, one) => sum + one, 0),
      maxRelativeError,
    };
    return result;
  },
});
