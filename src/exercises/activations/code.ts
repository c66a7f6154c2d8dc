// Sigmoid and ReLU with their slopes, written by the reader.
import { activations } from '../../lib/nn/index.ts';
import type { Random } from '../../lib/nn/index.ts';
import { drawNumber, times } from '../checker/code/draw.ts';
import { ask } from '../checker/code/task.ts';
import { defineExercise } from '../exercise.ts';

const SOLUTION = `function sigmoid(z) {
  return 1 / (1 + Math.exp(-z));
}

function sigmoidSlope(z) {
  const h = sigmoid(z);
  return h * (1 - h);
}

function relu(z) {
  return Math.max(0, z);
}

function reluSlope(z) {
  return z > 0 ? 1 : 0;
}`;

export const program = defineExercise({
  id: 'activations-program',
  kind: 'code',
  difficulty: 1,
  minutes: 6,
  start: `function sigmoid(z) {

}

function sigmoidSlope(z) {

}

function relu(z) {

}

// At the kink it is 0.
function reluSlope(z) {

}`,
  solution: SOLUTION,
  mistakes: {
    'sign-lost': ['Math.exp(-z)', 'Math.exp(z)'],
    'slope-at-z': ['const h = sigmoid(z)', 'const h = z'],
    'slope-at-h': ['const h = sigmoid(z)', 'const h = sigmoid(sigmoid(z))'],
    kink: ['z > 0', 'z >= 0'],
    'slope-of-the-right': ['z > 0 ? 1 : 0', '1'],
  },
  cases(random: Random) {
    const points = [0, 1, -1, 800, -800, ...times(5, () => drawNumber(random, -5, 5))];
    const about = (call: string, f: (z: number) => number) => points.map((z) => ask(call, [z], f(z)));
    const { sigmoid, relu } = activations;
    return [
      ...about('sigmoid', sigmoid.f),
      ...about('sigmoidSlope', sigmoid.slope),
      ...about('relu', relu.f),
      ...about('reluSlope', relu.slope),
    ];
  },
  variant: () => ({ facts: {} }),
});
