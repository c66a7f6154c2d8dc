// Three outputs of a softmax and the class that is true: the Jacobian ∂h_j/∂z_k, and the error δ = ∂E/∂z under two costs,
// each checked by moving one score at a time. A's numbers: h = (0.1, 0.7, 0.2), class 2.
import { categoricalCrossEntropy, type Cost, log, quadratic, softmax, softmaxBackward } from '../../lib/nn/index.ts';
import { arrayOf, defineExperiment, integer, list } from '../../lib/parameter/index.ts';

/** One cost at this point. */
export interface AtPoint {
  cost: number;
  /** ∂E/∂z. */
  delta: number[];
  /** The same by central differences. */
  differences: number[];
  length: number;
}

export interface Result {
  /** As given; where one is 0, a millionth, for no score gives 0. */
  h: number[];
  y: number[];
  /** Row j, column k: ∂h_j/∂z_k = h_j ([j = k] − h_k). */
  jacobian: number[][];
  rowSums: number[];
  partner: AtPoint;
  quadratic: AtPoint;
  /** How many times longer the partner's δ is. */
  ratio: number;
  maxRelativeError: number;
}

const STEP = 1e-5;
const LEAST = 1e-6;

const lengthOf = (values: ArrayLike<number>): number => {
  let sum = 0;
  for (let j = 0; j < values.length; j++) sum += values[j]! * values[j]!;
  return Math.sqrt(sum);
};

/** (∂h_j/∂z_k) as the library sends an error back: a one at output j gives row j. */
function jacobianAt(h: Float64Array): number[][] {
  return Array.from(h, (_, j) => {
    const row = Float64Array.from(h, (_, k) => (k === j ? 1 : 0));
    softmaxBackward(row, h, row);
    return Array.from(row);
  });
}

function errorAt(cost: Cost, h: Float64Array, y: Float64Array): Float64Array {
  const delta = new Float64Array(h.length);
  if (cost.errorAtScores) cost.errorAtScores(delta, h, y);
  else {
    cost.errorAtOutputs!(delta, h, y);
    softmaxBackward(delta, h, delta);
  }
  return delta;
}

function atPoint(cost: Cost, z: Float64Array, y: Float64Array): AtPoint {
  const h = new Float64Array(z.length);
  const costAt = (scores: Float64Array): number => {
    softmax(h, scores);
    return cost.loss(scores, h, y);
  };
  const differences = Array.from(z, (score, k) => {
    const [up, down] = [score + STEP, score - STEP].map((moved) => costAt(z.with(k, moved)));
    return (up! - down!) / (2 * STEP);
  });
  const E = costAt(z);
  const delta = errorAt(cost, h, y);
  return { cost: E, delta: Array.from(delta), differences, length: lengthOf(delta) };
}

const errorOf = ({ delta, differences }: AtPoint): number =>
  lengthOf(delta.map((one, k) => one - differences[k]!)) / Math.max(lengthOf(delta), lengthOf(differences));

export const experiment = defineExperiment({
  id: 'softmax-error',
  lesson: 'softmax-output',
  documents: ['A', 'D'],
  parameters: {
    h: list({
      default: [0.1, 0.7, 0.2],
      lengths: [[3, 3]],
      limits: { from: 0, to: 1 },
      range: [0, 1],
      step: 0.001,
      total: 1,
      quantity: 'h',
    }),
    class: integer({ default: 2, range: [1, 3], limits: { from: 1, to: 3 }, quantity: 'y' }),
  },
  presets: [
    { name: 'document', settings: {} },
    { name: 'surely-wrong', settings: { h: '[0.998,0.001,0.001]' } },
  ],
  work: () => 1000,
  *run(settings) {
    const given = arrayOf<number[]>(settings.h);
    const z = Float64Array.from(given, (share) => log(Math.max(LEAST, share)));
    const y = Float64Array.from(given, (_, j) => (j === settings.class - 1 ? 1 : 0));
    const h = new Float64Array(z.length);
    softmax(h, z);
    const jacobian = jacobianAt(h);
    const [partner, squares] = [atPoint(categoricalCrossEntropy, z, y), atPoint(quadratic, z, y)];
    const result: Result = {
      ...{ h: Array.from(h), y: Array.from(y), jacobian },
      rowSums: jacobian.map((row) => row.reduce((sum, one) => sum + one, 0)),
      ...{ partner, quadratic: squares, ratio: partner.length / squares.length },
      maxRelativeError: Math.max(errorOf(partner), errorOf(squares)),
    };
    yield { step: 1, of: 1 };
    return result;
  },
});
