// Document E's network for XOR, worked by hand: f = wᵀ max{0, Wᵀx + c} + b, for all four rows at once.
import { gate } from '../../lib/data/index.ts';
import { ShapeError, createNetwork, forward, matrix, matrixFrom, plainKernels, toRows } from '../../lib/nn/index.ts';
import { arrayOf, defineExperiment, list, number, rows } from '../../lib/parameter/index.ts';

export interface Result {
  /** The rows of the truth table times W. */
  XW: number[][];
  /** With c added to every row. */
  XWc: number[][];
  /** After max{0, ·}. */
  hidden: number[][];
  outputs: number[];
  /** How many of the four outputs lie on the right side of ½. */
  right: number;
}

/** The plane folds in four stages; each takes this many steps of the clock. */
export const STEPS_A_STAGE = 15;
export const STAGES = 4;

const limits = { from: -100, to: 100 };

export interface HandMade {
  readonly W: number[][];
  readonly c: number[];
  readonly w: number[];
  readonly b: number;
}

/** What every stage leaves of some inputs, one a row. */
export function stagesOf(inputs: readonly (readonly number[])[], { W, c, w, b }: HandMade) {
  const units = W[0]!.length;
  if (c.length !== units) throw new ShapeError(`xor-relu-solution: W is 2×${units} but c has ${c.length} values`);
  if (w.length !== units) throw new ShapeError(`xor-relu-solution: W is 2×${units} but w has ${w.length} values`);
  const network = createNetwork({ sizes: [2, units, 1], hidden: 'relu', output: 'identity', cost: 'quadratic' });
  const [first, last] = [network.layers[0]!, network.layers[1]!];
  first.W.data.set(W.flat());
  first.b.set(c);
  last.W.data.set(w);
  last.b[0] = b;
  const X = matrixFrom(inputs);
  const outputs = Array.from(forward(network, X).data);
  const XW = matrix(X.rows, units);
  plainKernels.affine(XW, X, first.W, new Float64Array(units));
  return { XW: toRows(XW), XWc: toRows(first.z), hidden: toRows(first.h), outputs };
}

export const experiment = defineExperiment({
  id: 'xor-relu-solution',
  lesson: 'xor',
  documents: ['E'],
  parameters: {
    W: rows({ default: [[1, 1], [1, 1]], lengths: [[2, 2], [1, 8]], limits, quantity: 'w' }), // prettier-ignore
    c: list({ default: [0, -1], lengths: [[1, 8]], limits, quantity: 'b' }),
    w: list({ default: [1, -2], lengths: [[1, 8]], limits, quantity: 'w' }),
    b: number({ default: 0, range: [-2, 2], step: 0.1, limits, quantity: 'b' }),
  },
  presets: [
    { name: 'by-hand', settings: {} },
    { name: 'absolute', settings: { W: '[[1,-1],[-1,1]]', c: '[0,0]', w: '[1,1]' } },
  ],
  work: () => 1000,
  *run({ W, c, w, b }) {
    const { X, labels } = gate('xor');
    const given = { W: arrayOf<number[][]>(W), c: arrayOf<number[]>(c), w: arrayOf<number[]>(w), b };
    const stages = stagesOf(toRows(X), given);
    const result: Result = {
      ...stages,
      right: stages.outputs.filter((output, i) => output > 0.5 === (labels[i] === 1)).length,
    };
    const of = STAGES * STEPS_A_STAGE;
    for (let step = 1; step <= of; step++) yield { step, of };
    return result;
  },
});
