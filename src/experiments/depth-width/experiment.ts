// A zigzag of `width` pieces on [0, 1], put into itself `depth` times: a rectified network whose pieces multiply with every
// layer, against one hidden layer, where each unit adds one.
import { createNetwork, forward, matrixFrom, type Network } from '../../lib/nn/index.ts';
import { defineExperiment, integer } from '../../lib/parameter/index.ts';

export interface Result {
  /** Counted along [0, 1]: how often the slope changes, and one. */
  pieces: number;
  deep: { units: number; parameters: number };
  /**
   * One hidden layer needs a unit for each of the pieces − 1 bends, and one more for the way up before the first: units
   * that sit on the bends, which turn the slope by 2·pieces each, cannot add up to the slope ±pieces at an end.
   */
  shallow: { units: number; parameters: number };
  /** Pieces after each of the layers. */
  byLayer: number[];
  /** The output on an even grid, for the drawing: after each layer. */
  x: number[];
  curves: number[][];
}

/** base · base · …, exact for whole numbers. */
const power = (base: number, exponent: number): number =>
  Array.from({ length: exponent }, () => base).reduce((product, factor) => product * factor, 1);

/** How many parameters a network with these sizes has. */
const parametersOf = (sizes: readonly number[]): number =>
  sizes.slice(1).reduce((sum, size, l) => sum + size * (sizes[l]! + 1), 0);

/** w relu(x) − 2w relu(x − 1/w) + 2w relu(x − 2/w) − …: up, down, up, each piece over all of [0, 1]. */
const zigzagWeights = (width: number): number[] =>
  Array.from({ length: width }, (_, j) => (j === 0 ? width : j % 2 === 1 ? -2 * width : 2 * width));

/** Hidden layer after hidden layer: every one weighs the units before it into a zigzag and bends that again. */
export function zigzagNetwork(depth: number, width: number): Network {
  const sizes = [1, ...Array.from({ length: depth }, () => width), 1];
  const network = createNetwork({ sizes, hidden: 'relu', output: 'identity', cost: 'quadratic' });
  const weights = zigzagWeights(width);
  network.layers.forEach(({ W, b }, l) => {
    const isOutput = l === depth;
    for (let k = 0; k < W.rows; k++) W.row[k]!.fill(l === 0 ? 1 : weights[k]!);
    if (!isOutput) for (let j = 0; j < width; j++) b[j] = -j / width;
  });
  return network;
}

/** Slopes between neighbors of a grid that no bend lies on; a change of slope is a new piece. */
export function countPieces(network: Network, cells: number): number {
  const step = 1 / cells;
  const places = Array.from({ length: cells }, (_, i) => (i + 0.5) * step);
  const at = (offset: number) => Float64Array.from(forward(network, matrixFrom(places.map((x) => [x + offset]))).data);
  const [left, right] = [at(-0.25 * step), at(0.25 * step)];
  let pieces = 1;
  for (let i = 1; i < cells; i++) {
    const [before, here] = [right[i - 1]! - left[i - 1]!, right[i]! - left[i]!];
    if (Math.abs(here - before) > 1e-6 * (Math.abs(here) + Math.abs(before))) pieces++;
  }
  return pieces;
}

const CURVE_POINTS = 240;
/** More pieces than this are not counted one by one. */
const MOST_PIECES = 4096;

export const experiment = defineExperiment({
  id: 'depth-width',
  lesson: 'feedforward',
  documents: ['C', 'D', 'E'],
  parameters: {
    depth: integer({ default: 4, range: [1, 10], limits: { from: 1, to: 12 } }),
    width: integer({ default: 2, range: [2, 6], limits: { from: 1, to: 16 } }),
  },
  presets: [
    { name: 'tents', settings: { depth: 4, width: 2 } },
    { name: 'ten-tents', settings: { depth: 10, width: 2 } },
  ],
  // Beyond the cap the work is that of a refused run.
  work: ({ depth, width }) =>
    power(width, depth) > MOST_PIECES ? 1e9 : 40 * depth * width * width * power(width, depth),
  *run({ depth, width }) {
    const x = Array.from({ length: CURVE_POINTS + 1 }, (_, i) => i / CURVE_POINTS);
    const byLayer: number[] = [];
    const curves: number[][] = [];
    for (let layers = 1; layers <= depth; layers++) {
      const network = zigzagNetwork(layers, width);
      byLayer.push(countPieces(network, 4 * power(width, layers)));
      curves.push(Array.from(forward(network, matrixFrom(x.map((value) => [value]))).data));
      yield { step: layers, of: depth };
    }
    const pieces = byLayer.at(-1)!;
    const sizes = [1, ...Array.from({ length: depth }, () => width), 1];
    const result: Result = {
      pieces,
      deep: { units: depth * width, parameters: parametersOf(sizes) },
      shallow: { units: pieces, parameters: parametersOf([1, pieces, 1]) },
      byLayer,
      x,
      curves,
    };
    return result;
  },
});
