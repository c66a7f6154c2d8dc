// The forward pass through any number of layers, written by the reader.
import { FIRST, SECOND } from '../../experiments/two-layer-example/experiment.ts';
import { forward, matrixFrom } from '../../lib/nn/index.ts';
import type { Random } from '../../lib/nn/index.ts';
import { drawLayers, drawList, networkWith, type Affine } from '../checker/code/draw.ts';
import { ask, type Case } from '../checker/code/task.ts';
import { defineExercise } from '../exercise.ts';

/** Document D's network. */
const OWN = [FIRST, SECOND];

function pass(x: number[], layers: readonly Affine[]): Case {
  const network = networkWith(layers, { output: 'sigmoid', cost: 'quadratic' });
  return ask(
    'forward',
    [x, layers.map(({ W, b }) => ({ W, b }))],
    Array.from(forward(network, matrixFrom([x])).row[0]!),
  );
}

const SOLUTION = `const sigmoid = (z) => 1 / (1 + Math.exp(-z));

function forward(x, layers) {
  let h = x;
  for (const { W, b } of layers) {
    h = b.map((bias, j) => {
      let z = bias;
      for (let i = 0; i < h.length; i++) z += h[i] * W[i][j];
      return sigmoid(z);
    });
  }
  return h;
}`;

export const program = defineExercise({
  id: 'feedforward-program',
  kind: 'code',
  difficulty: 2,
  minutes: 8,
  start: `const sigmoid = (z) => 1 / (1 + Math.exp(-z));

// layers: a list of { W, b }. The outputs of the last one.
function forward(x, layers) {

}`,
  solution: SOLUTION,
  mistakes: {
    transposed: ['W[i][j]', 'W[j][i]'],
    'bias-lost': ['let z = bias', 'let z = 0'],
    'input-again': ['z += h[i]', 'z += x[i]'],
    'never-bent': ['return sigmoid(z)', 'return z'],
    'bent-twice': ['return sigmoid(z)', 'return sigmoid(sigmoid(z))'],
  },
  cases: (random: Random) => [
    pass([0, 0], OWN),
    pass([1, 1], OWN),
    ...[[2, 2], [2, 2, 2], [3, 3, 3], [2, 3, 1], [4, 5, 3], [1, 2, 3, 2]].map((sizes) =>
      pass(drawList(random, sizes[0]!), drawLayers(random, sizes)),
    ),
  ], // prettier-ignore
  variant: () => ({ facts: {} }),
});
