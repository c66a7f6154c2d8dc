// A network with one hidden layer learns XOR by gradient descent: from N(0, 1) weights and zero biases, on all four rows
// at once.
import { gate, isSolved } from '../../lib/data/index.ts';
import { DivergenceError, createNetwork, toRows, train, type Network } from '../../lib/nn/index.ts';
import { choice, defineExperiment, integer, number } from '../../lib/parameter/index.ts';

export interface Result {
  /** Steps + 1 values; index 0 is before the first step. */
  cost: number[];
  /** The outputs at the end for (0,0), (0,1), (1,0), (1,1). */
  outputs: number[];
  /** Whether all four lie on the right side of ½, by at least a millionth. */
  solved: boolean;
  /** The first step at which they do, or null. */
  solvedAt: number | null;
  /** Weights and biases at the end: 2 × hidden and hidden, hidden and 1. */
  W: number[][];
  c: number[];
  w: number[];
  b: number;
  /** Where the cost stopped being finite, or null: the costs end there. */
  diverged: { step: number; parameter: string } | null;
}

const ACTIVATIONS = ['tanh', 'sigmoid', 'relu', 'identity', 'absolute'] as const;
export type HiddenActivation = (typeof ACTIVATIONS)[number];
const COSTS = ['cross-entropy', 'quadratic'] as const;

export interface Start {
  readonly hidden: number;
  readonly activation: HiddenActivation;
  readonly cost: (typeof COSTS)[number];
  readonly seed: number;
}

/** 2–hidden–1 with a sigmoid at the end; weights N(0, 1), biases 0. */
export function startingNetwork({ hidden, activation, cost, seed }: Start): Network {
  const sizes = [2, hidden, 1];
  const network = createNetwork({
    sizes,
    hidden: activation,
    output: 'sigmoid',
    cost,
    scheme: 'standard-normal',
    seed,
  });
  for (const { b } of network.layers) b.fill(0);
  return network;
}

export const experiment = defineExperiment({
  id: 'xor-training',
  lesson: 'xor',
  documents: [],
  parameters: {
    hidden: integer({ default: 2, range: [1, 8], limits: { from: 1, to: 100 } }),
    activation: choice({ default: 'tanh', options: ACTIVATIONS }),
    cost: choice({ default: 'cross-entropy', options: COSTS }),
    eta: number({ default: 1, range: [0.01, 10], step: 0.01, scale: 'log', limits: { above: 0 } }),
    steps: integer({ default: 500, range: [100, 5000], limits: { from: 1, to: 50_000 } }),
    seed: integer({ default: 16, range: [1, 200], limits: { from: 0, to: 1_000_000 } }),
  },
  presets: [{ name: 'two-tanh', settings: {} }],
  work: ({ hidden, steps }) => steps * (200 + 100 * hidden),
  *run({ hidden, activation, cost, eta, steps, seed }) {
    const network = startingNetwork({ hidden, activation, cost, seed });
    const [first, last] = [network.layers[0]!, network.layers[1]!];
    const costs: number[] = [];
    let [solvedAt, diverged]: [Result['solvedAt'], Result['diverged']] = [null, null];
    try {
      for (const { epoch, cost } of train(network, gate('xor'), { eta, epochs: steps })) {
        costs.push(cost);
        if (isSolved('xor', last.h.data)) solvedAt ??= epoch;
        yield { step: epoch, of: steps };
      }
    } catch (error) {
      if (!(error instanceof DivergenceError)) throw error;
      diverged = { step: error.step, parameter: error.parameter };
    }
    const finite = (values: ArrayLike<number>): number[] =>
      Array.from(values, (value) => (Number.isFinite(value) ? value : 0));
    const result: Result = {
      cost: costs,
      outputs: finite(last.h.data),
      solved: diverged === null && isSolved('xor', last.h.data),
      solvedAt,
      W: toRows(first.W).map(finite),
      c: finite(first.b),
      w: finite(last.W.data),
      b: finite(last.b)[0]!,
      diverged,
    };
    return result;
  },
});
