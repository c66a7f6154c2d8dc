// How often descent finds XOR: the same training from many seeds. Long, so what the lesson shows is recorded.
import { gate, isSolved } from '../../lib/data/index.ts';
import { DivergenceError, createNetwork, train } from '../../lib/nn/index.ts';
import { choice, defineExperiment, integer, number } from '../../lib/parameter/index.ts';

export interface Result {
  /** How many of the seeds end with all four rows right. */
  solved: number;
  share: number;
  /** Of the others, how many end with one 0, one 1 and two answers of ½ (each to within a tenth). */
  oneLine: number;
  failed: number;
  /** The seeds that are solved. */
  solvedSeeds: number[];
}

const ACTIVATIONS = ['tanh', 'sigmoid', 'relu', 'identity', 'absolute'] as const;
const COSTS = ['cross-entropy', 'quadratic'] as const;

export interface Start {
  readonly hidden: number;
  readonly activation: (typeof ACTIVATIONS)[number];
  readonly cost: (typeof COSTS)[number];
  readonly seed: number;
}

/** The outputs after training; NaN where the cost stopped being finite. */
export function outputsAfter({ hidden, activation, cost, seed }: Start, eta: number, steps: number): number[] {
  // As in xor-training: weights N(0, 1), biases 0.
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
  let outputs = [NaN, NaN, NaN, NaN];
  try {
    for (const { epoch } of train(network, gate('xor'), { eta, epochs: steps })) {
      if (epoch === steps) outputs = Array.from(network.layers[1]!.h.data);
    }
  } catch (error) {
    if (!(error instanceof DivergenceError)) throw error;
  }
  return outputs;
}

/** One 0, one 1 and two of ½: what a single cut with two points on it leaves. */
export function isOneLine(outputs: readonly number[]): boolean {
  const sorted = [...outputs].sort((one, other) => one - other);
  return [0, 0.5, 0.5, 1].every((value, i) => Math.abs(sorted[i]! - value) <= 0.1);
}

export const experiment = defineExperiment({
  id: 'xor-seeds',
  lesson: 'xor',
  documents: [],
  parameters: {
    hidden: integer({ default: 2, range: [1, 8], limits: { from: 1, to: 100 } }),
    activation: choice({ default: 'tanh', options: ACTIVATIONS }),
    cost: choice({ default: 'cross-entropy', options: COSTS }),
    eta: number({ default: 1, range: [0.01, 10], step: 0.01, scale: 'log', limits: { above: 0 } }),
    steps: integer({ default: 1000, range: [100, 5000], limits: { from: 1, to: 50_000 } }),
    seeds: integer({ default: 10, range: [10, 200], limits: { from: 1, to: 1000 } }),
  },
  presets: [{ name: 'two-tanh', settings: {} }],
  work: ({ hidden, steps, seeds }) => seeds * steps * (200 + 100 * hidden),
  *run({ hidden, activation, cost, eta, steps, seeds }) {
    const solvedSeeds: number[] = [];
    let oneLine = 0;
    for (let seed = 1; seed <= seeds; seed++) {
      const outputs = outputsAfter({ hidden, activation, cost, seed }, eta, steps);
      if (isSolved('xor', outputs)) solvedSeeds.push(seed);
      else if (isOneLine(outputs)) oneLine++;
      yield { step: seed, of: seeds };
    }
    const solved = solvedSeeds.length;
    const result: Result = { solved, share: solved / seeds, oneLine, failed: seeds - solved, solvedSeeds };
    return result;
  },
});
