// Depth pays once there is a bend: two rectified units make a tent, and layer upon layer folds it again, so that the
// number of straight pieces doubles with every layer (document C says that depth brings nothing).
import { createNetwork, forward, matrixFrom } from '../../lib/nn/index.ts';
import { defineExperiment, integer } from '../../lib/parameter/index.ts';

export interface Result {
  /** From 0 to 1, with every corner among them. */
  x: number[];
  y: number[];
  /** Straight pieces of the answer. */
  pieces: number;
  /** Hidden units, two a layer. */
  units: number;
  /** The most pieces that one hidden layer of as many units can have: one more than its units. */
  piecesOfOneLayer: number;
}

/** 2 max{0, x} − 4 max{0, x − ½}: up to 1 at ½ and down again. */
const TENT = { places: [0, -0.5], weights: [2, -4] } as const;

/** How often the slope changes, and one. */
const piecesOf = (y: readonly number[]): number =>
  y.reduce((count, value, i) => {
    const [before, after] = [y[i - 1], y[i + 1]];
    if (before === undefined || after === undefined) return count;
    return value - before === after - value ? count : count + 1;
  }, 1);

export const experiment = defineExperiment({
  id: 'sawtooth',
  lesson: 'activations',
  documents: ['C', 'E'],
  parameters: { depth: integer({ default: 3, range: [1, 8], limits: { from: 1, to: 12 } }) },
  presets: [{ name: 'three-layers', settings: {} }],
  work: ({ depth }) => depth * (16 << depth),
  *run({ depth }) {
    const hidden = Array.from({ length: depth }, () => 2);
    const network = createNetwork({ sizes: [1, ...hidden, 1], hidden: 'relu', output: 'identity', cost: 'quadratic' });
    network.layers.forEach(({ W, b }, l) => {
      const isLast = l === depth;
      for (let k = 0; k < W.rows; k++) for (let j = 0; j < W.cols; j++) W.row[k]![j] = l === 0 ? 1 : TENT.weights[k]!;
      if (!isLast) b.set(TENT.places);
    });
    yield { step: 1, of: 2 };
    const steps = 2 << depth;
    const x = Array.from({ length: steps + 1 }, (_, i) => i / steps);
    const y = Array.from(forward(network, matrixFrom(x.map((place) => [place]))).data);
    const units = 2 * depth;
    const result: Result = { x, y, pieces: piecesOf(y), units, piecesOfOneLayer: units + 1 };
    yield { step: 2, of: 2 };
    return result;
  },
});
