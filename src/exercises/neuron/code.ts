// The perceptron and its rule, written by the reader.
import { learnPerceptron, matrixFrom, perceptron } from '../../lib/nn/index.ts';
import type { Random } from '../../lib/nn/index.ts';
import { drawList, drawNumber, drawWhole, times } from '../checker/code/draw.ts';
import { ask, type Case } from '../checker/code/task.ts';
import { defineExercise } from '../exercise.ts';

const answer = (w: number[], b: number, x: number[]): Case =>
  ask('answer', [w, b, x], perceptron(Float64Array.from(w), b, x));

/** The library wants both classes; its second example is never reached. */
function learn(w: number[], b: number, x: number[], y: number, eta: number): Case {
  const { value } = learnPerceptron(matrixFrom([x, x.map(() => 0)]), [y, 1 - y], { eta, epochs: 1, w, b }).next();
  if (typeof value === 'boolean') throw new Error('learn: the rule showed no example');
  return ask('learn', [w, b, x, y, eta], { w: Array.from(value.w), b: value.b });
}

const SOLUTION = `function answer(w, b, x) {
  let z = b;
  for (let k = 0; k < w.length; k++) z += w[k] * x[k];
  return z > 0 ? 1 : 0;
}

function learn(w, b, x, y, eta) {
  const error = y - answer(w, b, x);
  return {
    w: w.map((value, k) => value + eta * error * x[k]),
    b: b + eta * error,
  };
}`;

export const program = defineExercise({
  id: 'neuron-program',
  kind: 'code',
  difficulty: 2,
  minutes: 8,
  start: `// 1 or 0; at z = 0 it is 0.
function answer(w, b, x) {

}

// One example of class y: the new { w, b }.
function learn(w, b, x, y, eta) {

}`,
  solution: SOLUTION,
  mistakes: {
    tie: ['z > 0', 'z >= 0'],
    'bias-forgotten': ['let z = b', 'let z = 0'],
    turned: ['y - answer(w, b, x)', 'answer(w, b, x) - y'],
    blind: ['y - answer(w, b, x)', '2 * y - 1'],
    'bias-still': ['b: b + eta * error', 'b'],
    'input-lost': ['error * x[k]', 'error'],
  },
  cases: (random: Random) => [
    answer([1, -1], 0, [1, 1]),
    ...times(4, () => answer(drawList(random, 2), drawNumber(random), drawList(random, 2))),
    ...times(2, () => answer(drawList(random, 3), drawNumber(random, 1), drawList(random, 3))),
    learn([0, 0], 0, [1, 1], 1, 0.1),
    learn([1, 0.5], 0.5, [1, 0.5], 0, 0.5),
    ...times(8, (at) =>
      learn(drawList(random, 2), drawNumber(random), drawList(random, 2), at % 2, drawWhole(random, 1, 9) / 10),
    ),
  ],
  variant: () => ({ facts: {} }),
});
