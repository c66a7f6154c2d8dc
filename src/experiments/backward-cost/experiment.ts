// What a gradient costs, in multiplications for one example: counted, so the same on every machine.
import { ParameterError, arrayOf, defineExperiment, list } from '../../lib/parameter/index.ts';

export interface Result {
  parameters: number;
  /** Of one forward pass: every weight is used once. */
  forward: number;
  /** Of one backward pass: every weight's gradient is one product, and every weight above the first layer of weights
   * carries an error down once. */
  backward: number;
  /** Backward over forward. */
  ratio: number;
  /** Forward passes of central differences, two a parameter, and their multiplications. */
  passes: number;
  differences: number;
  /** Differences over one forward and one backward pass. */
  times: number;
}

/** Counts along the matrices W^l (n_l × n_{l+1}); slopes and biases are lower order and left out. */
export function countsOf(sizes: readonly number[]): Result {
  const matrices = sizes.slice(1).map((size, l) => size * sizes[l]!);
  const forward = matrices.reduce((sum, size) => sum + size, 0);
  const backward = forward + (forward - matrices[0]!);
  const parameters = forward + sizes.slice(1).reduce((sum, size) => sum + size, 0);
  const passes = 2 * parameters;
  const differences = passes * forward;
  return {
    ...{ parameters, forward, backward, passes, differences },
    ratio: backward / forward,
    times: differences / (forward + backward),
  };
}

export const experiment = defineExperiment({
  id: 'backward-cost',
  lesson: 'backpropagation',
  documents: [],
  parameters: {
    sizes: list({ default: [784, 30, 10], lengths: [[2, 12]], limits: { from: 1, to: 10_000 } }),
  },
  presets: [{ name: 'digits', settings: {} }],
  work: () => 100,
  *run({ sizes: text }) {
    yield { step: 0, of: 1 };
    const sizes = arrayOf<number[]>(text);
    if (!sizes.every(Number.isInteger)) throw new ParameterError(`sizes: ${text} must be whole numbers`);
    return countsOf(sizes);
  },
});
