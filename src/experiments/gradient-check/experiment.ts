// Every gradient of a network against its central difference (E(θ + ε) − E(θ − ε)) / 2ε, at one step ε.
import { checkGradients, costOf, forward, toRows, type CheckedParameter } from '../../lib/nn/index.ts';
import { arrayOf, defineExperiment, number } from '../../lib/parameter/index.ts';
import { parameters, taskOf, weightsOf } from './given.ts';

export interface Checked {
  verdict: CheckedParameter['verdict'];
  relativeError: number;
  /** Entries whose difference passes a kink. */
  kinks: number;
  analytic: number[];
  numeric: number[];
}

export interface Result {
  maxRelativeError: number;
  /** The array that has it; null where nothing could be compared. */
  worst: string | null;
  /** By name: W1, b1, W2, … */
  byParameter: Record<string, Checked>;
  cost: number;
  /** One row an example. */
  outputs: number[][];
  /** Each example's own error ∂E_x/∂z at the output. */
  outputErrors: number[][];
  /** How many numbers the network learns. */
  parameters: number;
  /** Largest gradient, all arrays together. */
  largest: number;
}

export const experiment = defineExperiment({
  id: 'gradient-check',
  lesson: 'backpropagation',
  documents: ['A', 'E'],
  parameters: {
    ...parameters,
    epsilon: number({
      default: 1e-5,
      range: [1e-13, 0.1],
      step: 1e-13,
      scale: 'log',
      // A smaller step is lost in the rounding of a weight near 1: nothing would be nudged at all.
      limits: { from: 1e-15, to: 1 },
    }),
  },
  presets: [{ name: 'own', settings: {} }],
  work({ sizes, x }) {
    const weights = weightsOf(arrayOf<number[]>(sizes));
    return 4 * weights * weights * arrayOf<number[][]>(x).length;
  },
  *run({ epsilon, ...given }) {
    yield { step: 0, of: 1 };
    const { network, X, Y } = taskOf(given);
    const { maxRelativeError, worst, byParameter } = checkGradients(network, X, Y, epsilon);
    const outputs = toRows(forward(network, X));
    const entries = byParameter.map(({ name, analytic, numeric, verdict, relativeError, kinks }) => {
      return [
        name,
        { verdict, relativeError, kinks, analytic: Array.from(analytic), numeric: Array.from(numeric) },
      ] as const;
    });
    const gradients = entries.flatMap(([, { analytic }]) => analytic);
    const result: Result = {
      maxRelativeError,
      worst,
      byParameter: Object.fromEntries(entries),
      cost: costOf(network, Y),
      outputs,
      outputErrors: toRows(network.layers.at(-1)!.delta),
      parameters: gradients.length,
      largest: gradients.reduce((most, value) => Math.max(most, Math.abs(value)), 0),
    };
    return result;
  },
});
