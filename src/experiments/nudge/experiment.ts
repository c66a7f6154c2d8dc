// One weight is nudged and the cost is watched; beside it stands what one backward pass says of all of them at once.
import { backward, costOf, createNetwork, forward, matrixFrom } from '../../lib/nn/index.ts';
import { choice, defineExperiment, number } from '../../lib/parameter/index.ts';
import { smallNetwork as OWN } from '../../lib/data/index.ts';

/** W1-kj leads from input k to hidden unit j, W2-j from hidden unit j to the output. */
export const ENTRIES = ['W1-11', 'W1-12', 'W1-21', 'W1-22', 'b1-1', 'b1-2', 'W2-1', 'W2-2', 'b2'] as const;
export type Entry = (typeof ENTRIES)[number];

export interface Watched {
  name: Entry;
  /** The weight as it is, and the slope that the backward pass gives. */
  value: number;
  gradient: number;
  /** The cost at each nudge of `nudges`. */
  costs: number[];
}

export interface Result {
  output: number;
  cost: number;
  nudges: number[];
  entries: Watched[];
  chosen: number;
  /** The cost after the chosen nudge, and what the slope promised. */
  after: number;
  promised: number;
  /** Forward passes that central differences for all the parameters take. */
  passes: number;
}

const REACH = 4;
const POINTS = 41;
const NUDGES = Array.from({ length: POINTS }, (_, index) => -REACH + (2 * REACH * index) / (POINTS - 1));

export const experiment = defineExperiment({
  id: 'nudge',
  lesson: 'backpropagation',
  documents: ['A'],
  parameters: {
    weight: choice({ default: 'W2-1', options: ENTRIES }),
    nudge: number({ default: 1, range: [-4, 4], step: 0.05, limits: { from: -4, to: 4 }, quantity: 'w' }),
    x1: number({ default: 1, range: [-2, 2], step: 0.1, limits: { from: -10, to: 10 }, quantity: 'x' }),
    x2: number({ default: 0.5, range: [-2, 2], step: 0.1, limits: { from: -10, to: 10 }, quantity: 'x' }),
    y: number({ default: 1, range: [0, 1], step: 0.05, limits: { from: 0, to: 1 }, quantity: 'y' }),
  },
  presets: [{ name: 'own', settings: {} }],
  work: () => 5000,
  *run({ weight, nudge, x1, x2, y }) {
    yield { step: 0, of: 1 };
    const network = createNetwork({ sizes: [...OWN.sizes], output: 'sigmoid', cost: 'quadratic' });
    network.layers.forEach((layer, l) => {
      layer.W.data.set(OWN.W[l]!.flat());
      layer.b.set(OWN.b[l]!);
    });
    const [X, Y] = [matrixFrom([[x1, x2]]), matrixFrom([[y]])];
    const output = forward(network, X).data[0]!;
    const cost = costOf(network, Y);
    backward(network, X, Y);
    const gradients = network.parameters.flatMap(({ gradient }) => Array.from(gradient));
    const costAt = (values: Float64Array, i: number, by: number): number => {
      const kept = values[i]!;
      values[i] = kept + by;
      forward(network, X);
      const watched = costOf(network, Y);
      values[i] = kept;
      return watched;
    };
    const places = network.parameters.flatMap(({ values }) => Array.from(values, (_, i) => [values, i] as const));
    const entries = places.map(([values, i], index): Watched => ({
      name: ENTRIES[index]!,
      value: values[i]!,
      gradient: gradients[index]!,
      costs: NUDGES.map((by) => costAt(values, i, by)),
    }));
    const chosen = ENTRIES.indexOf(weight);
    const result: Result = {
      ...{ output, cost, nudges: [...NUDGES], entries, chosen },
      after: costAt(...places[chosen]!, nudge),
      promised: cost + nudge * gradients[chosen]!,
      passes: 2 * places.length,
    };
    return result;
  },
});
