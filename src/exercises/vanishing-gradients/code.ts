// The slopes along a chain of sigmoids, written by the reader and checked by central differences.
import { activations } from '../../lib/nn/index.ts';
import type { Random } from '../../lib/nn/index.ts';
import { drawList, drawNumber, times } from '../checker/code/draw.ts';
import { ask, type Case } from '../checker/code/task.ts';
import { defineExercise } from '../exercise.ts';

const STEP = 1e-4;

function chain(x: number, w: readonly number[], b: readonly number[]): number {
  return w.reduce((h, weight, l) => activations.sigmoid.f(weight * h + b[l]!), x);
}

function slopes(x: number, w: number[], b: number[]): Case {
  const moved = (at: number, by: number) => b.map((bias, l) => (l === at ? bias + by : bias));
  const differences = b.map((_, l) => (chain(x, w, moved(l, STEP)) - chain(x, w, moved(l, -STEP))) / (2 * STEP));
  return ask('slopes', [x, w, b], differences);
}

const SOLUTION = `const sigmoid = (z) => 1 / (1 + Math.exp(-z));

function slopes(x, w, b) {
  const own = [];
  let h = x;
  for (let l = 0; l < w.length; l++) {
    h = sigmoid(w[l] * h + b[l]);
    own.push(h * (1 - h));
  }
  const result = [];
  let error = 1;
  for (let l = w.length - 1; l >= 0; l--) {
    result[l] = error * own[l];
    error = result[l] * w[l];
  }
  return result;
}`;

export const program = defineExercise({
  id: 'vanishing-gradients-program',
  kind: 'code',
  difficulty: 2,
  minutes: 10,
  near: 1e-6,
  start: `const sigmoid = (z) => 1 / (1 + Math.exp(-z));

// Unit l takes w[l] h + b[l], with the h of the unit before,
// the first one x. How the last h changes with each b[l].
function slopes(x, w, b) {

}`,
  solution: SOLUTION,
  mistakes: {
    'weights-lost': ['error = result[l] * w[l]', 'error = result[l]'],
    'along-the-input': [
      'error * own[l];\n    error = result[l] * w[l];',
      'error * own[l] * w[l];\n    error = result[l];',
    ],
    'slope-at-h': ['own.push(h * (1 - h))', 'own.push(sigmoid(h) * (1 - sigmoid(h)))'],
    'own-slope-alone': ['error * own[l]', 'own[l]'],
    'slopes-lost': ['error = result[l] * w[l]', 'error *= w[l]'],
  },
  cases: (random: Random) => [
    slopes(0.5, [1, 1, 1], [0, 0, 0]),
    slopes(0.5, [2], [-1]),
    ...times(6, (at) => slopes(drawNumber(random), drawList(random, at + 2, 0.5, 3), drawList(random, at + 2))),
  ],
  variant: () => ({ facts: {} }),
});
