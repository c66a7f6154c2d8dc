// Document E's network that solves XOR, written by the reader: fold, then one line.
import { forward, matrixFrom } from '../../lib/nn/index.ts';
import type { Random } from '../../lib/nn/index.ts';
import { drawList, drawNumber, drawRows, networkWith, times } from '../checker/code/draw.ts';
import { ask, type Case } from '../checker/code/task.ts';
import { defineExercise } from '../exercise.ts';

interface Folding {
  readonly W: number[][];
  readonly c: number[];
  readonly w: number[];
  readonly b: number;
}

/** Document E's. */
const OWN: Folding = { W: [[1, 1], [1, 1]], c: [0, -1], w: [1, -2], b: 0 }; // prettier-ignore
const CORNERS = [[0, 0], [0, 1], [1, 0], [1, 1]]; // prettier-ignore

function cases(x: number[], { W, c, w, b }: Folding): [Case, Case] {
  const layers = [
    { W, b: c },
    { W: w.map((one) => [one]), b: [b] },
  ];
  const network = networkWith(layers, { hidden: 'relu', output: 'identity', cost: 'quadratic' });
  const output = forward(network, matrixFrom([x])).row[0]![0]!;
  const hidden = Array.from(network.layers[0]!.h.row[0]!);
  return [ask('hidden', [x, W, c], hidden), ask('output', [x, W, c, w, b], output)];
}

const SOLUTION = `function hidden(x, W, c) {
  return c.map((bias, j) => {
    let z = bias;
    for (let i = 0; i < x.length; i++) z += x[i] * W[i][j];
    return Math.max(0, z);
  });
}

function output(x, W, c, w, b) {
  let z = b;
  hidden(x, W, c).forEach((h, j) => (z += w[j] * h));
  return z;
}`;

export const program = defineExercise({
  id: 'xor-program',
  kind: 'code',
  difficulty: 2,
  minutes: 8,
  start: `// max(0, xW + c): a value for each column of W.
function hidden(x, W, c) {

}

// One number, from the hidden values, w and b.
function output(x, W, c, w, b) {

}`,
  solution: SOLUTION,
  mistakes: {
    unfolded: ['Math.max(0, z)', 'z'],
    transposed: ['W[i][j]', 'W[j][i]'],
    'bias-lost': ['let z = bias', 'let z = 0'],
    'output-folded': ['return z;', 'return Math.max(0, z);'],
    'output-bias-lost': ['let z = b;', 'let z = 0;'],
  },
  cases(random: Random) {
    const drawn = times(7, (at) => {
      const units = at < 4 ? 2 : 3;
      const folding = { W: drawRows(random, 2, units), c: drawList(random, units), w: drawList(random, units) };
      return cases(drawList(random, 2), { ...folding, b: drawNumber(random) });
    });
    const all = [...CORNERS.map((x) => cases(x, OWN)), ...drawn];
    return [...all.map(([hidden]) => hidden), ...all.map(([, output]) => output)];
  },
  variant: () => ({ facts: {} }),
});
