// Hidden units that begin alike: a net of two inputs whose first weights are all equal, but for a difference as small as
// one likes. What the difference becomes, and what the net learns meanwhile.
import { gate, isSolved } from '../../lib/data/index.ts';
import {
  createNetwork,
  createRandom,
  DivergenceError,
  normal,
  stream,
  train,
  type Network,
} from '../../lib/nn/index.ts';
import { choice, defineExperiment, integer, number } from '../../lib/parameter/index.ts';

export interface Result {
  /** Before the first step and after each: the cost, and the largest difference between the first weights of two units. */
  cost: number[];
  difference: number[];
  /** The four answers at the end, rows (0,0), (0,1), (1,0), (1,1). */
  outputs: number[];
  /** All four on their side of ½. */
  solved: boolean;
  /** The step with which the cost first lies below half of ln 2, or null. */
  learnedAt: number | null;
  /** How many hidden units differ at the end in the weights that lead into them. */
  different: number;
  /** How far each parameter array moved at most, by its name. */
  moved: Record<string, number>;
  /** The weights into each hidden unit and its bias, at the end. */
  units: number[][];
  diverged: { step: number; parameter: string } | null;
}

const NOISES = ['none', '1e-9', '1e-6', '1e-3', '0.1'] as const;
const HALF_OF_LN_2 = Math.LN2 / 2;

const noiseOf = (noise: (typeof NOISES)[number]): number => (noise === 'none' ? 0 : Number(noise));

const unitsOf = ({ layers }: Network): number[][] => {
  const { W, b } = layers[0]!;
  return Array.from({ length: W.cols }, (_, j) => [...W.row.map((row) => row[j]!), b[j]!]);
};

/** The largest distance between two units along one of their weights. */
function differenceOf(units: readonly (readonly number[])[]): number {
  return units[0]!.reduce((most, _, k) => {
    const along = units.map((unit) => unit[k]!);
    return Math.max(most, Math.max(...along) - Math.min(...along));
  }, 0);
}

export const experiment = defineExperiment({
  id: 'init-symmetry',
  lesson: 'initialization',
  documents: ['B'],
  parameters: {
    task: choice({ default: 'xor', options: ['xor', 'or'] }),
    activation: choice({ default: 'sigmoid', options: ['sigmoid', 'tanh', 'relu'] }),
    hidden: integer({ default: 4, range: [2, 8], limits: { from: 1, to: 50 } }),
    start: number({ default: 0.1, range: [0, 2], step: 0.05, limits: { from: -10, to: 10 }, quantity: 'w' }),
    noise: choice({ default: '1e-6', options: NOISES }),
    eta: number({ default: 2, range: [0.05, 5], step: 0.05, scale: 'log', limits: { above: 0 } }),
    steps: integer({ default: 5000, range: [100, 5000], limits: { from: 1, to: 50_000 } }),
    seed: integer({ default: 1, range: [1, 50], limits: { from: 0, to: 1_000_000 } }),
  },
  presets: [
    { name: 'millionth', settings: {} },
    { name: 'alike', settings: { noise: 'none' } },
    { name: 'zeros', settings: { noise: 'none', start: 0 } },
  ],
  work: ({ hidden, steps }) => steps * (100 + 40 * hidden),
  *run({ task, activation, hidden, start, noise, eta, steps, seed }) {
    const network = createNetwork({
      sizes: [2, hidden, 1],
      hidden: activation,
      output: 'sigmoid',
      cost: 'cross-entropy',
    });
    const random = stream(createRandom(seed), 'differences');
    for (const { W } of network.layers) {
      for (let i = 0; i < W.data.length; i++)
        W.data[i] = start + (noise === 'none' ? 0 : noiseOf(noise) * normal(random));
    }
    const before = network.parameters.map(({ values }) => Float64Array.from(values));
    const result: Result = {
      ...{ cost: [], difference: [], outputs: [], solved: false, learnedAt: null, different: 0, moved: {}, units: [] },
      diverged: null,
    };
    try {
      for (const { epoch, cost } of train(network, gate(task), { eta, epochs: steps })) {
        result.cost.push(cost);
        result.difference.push(differenceOf(unitsOf(network)));
        if (cost < HALF_OF_LN_2) result.learnedAt ??= epoch;
        if (epoch === steps) result.outputs = Array.from(network.layers[1]!.h.data);
        yield { step: epoch, of: steps };
      }
    } catch (error) {
      if (!(error instanceof DivergenceError)) throw error;
      result.diverged = { step: error.step, parameter: error.parameter };
    }
    result.solved = result.outputs.length === 4 && isSolved(task, result.outputs);
    result.units = unitsOf(network);
    result.different = new Set(result.units.map((unit) => unit.join())).size;
    network.parameters.forEach(({ name, values }, i) => {
      result.moved[name] = values.reduce((most, value, k) => Math.max(most, Math.abs(value - before[i]![k]!)), 0);
    });
    return result;
  },
});
