// Batch normalization of one unit, forward and backward, written by the reader.
import { createNormalization, createNormalizationPass, matrix, matrixFrom, normalize, normalizeBackward } from '../../lib/nn/index.ts'; // prettier-ignore
import type { Random } from '../../lib/nn/index.ts';
import { drawList, drawNumber, times } from '../checker/code/draw.ts';
import { ask, type Case } from '../checker/code/task.ts';
import { defineExercise } from '../exercise.ts';

const column = (values: readonly number[]) => matrixFrom(values.map((value) => [value]));

function cases(values: number[], u: number[], gamma: number, beta: number, epsilon: number): [Case, Case] {
  const normalization = createNormalization({ kind: 'batch', epsilon }, 1);
  normalization.gamma[0] = gamma;
  normalization.beta[0] = beta;
  const pass = createNormalizationPass(normalization, values.length);
  normalize(pass, column(values), normalization, 'train');
  const delta = matrix(values.length, 1);
  normalizeBackward(delta, column(u), pass, normalization, 1);
  return [
    ask('forward', [values, gamma, beta, epsilon], Array.from(pass.output.data)),
    ask('backward', [values, u, gamma, epsilon], Array.from(delta.data)),
  ];
}

const MEAN = 'const mean = (v) => v.reduce((a, b) => a + b) / v.length;';

const SOLUTION = `${MEAN}

function standardize(values, epsilon) {
  const away = values.map((v) => v - mean(values));
  const variance = mean(away.map((v) => v * v));
  const deviation = Math.sqrt(variance + epsilon);
  return { xs: away.map((v) => v / deviation), deviation };
}

function forward(values, gamma, beta, epsilon) {
  const { xs } = standardize(values, epsilon);
  return xs.map((x) => gamma * x + beta);
}

function backward(values, u, gamma, epsilon) {
  const { xs, deviation } = standardize(values, epsilon);
  const g = u.map((error) => gamma * error);
  const along = mean(g.map((error, i) => error * xs[i]));
  const rest = xs.map((x, i) => g[i] - mean(g) - along * x);
  return rest.map((error) => error / deviation);
}`;

export const program = defineExercise({
  id: 'normalization-program',
  kind: 'code',
  difficulty: 3,
  minutes: 15,
  start: `${MEAN}

// One unit's values in a batch: standardized, with
// divisor n, then times gamma plus beta.
function forward(values, gamma, beta, epsilon) {

}

// The error at the values, from the error u at the output.
function backward(values, u, gamma, epsilon) {

}`,
  solution: SOLUTION,
  mistakes: {
    'n-minus-one': [
      'mean(away.map((v) => v * v))',
      '(mean(away.map((v) => v * v)) * values.length) / (values.length - 1)',
    ],
    'epsilon-outside': ['Math.sqrt(variance + epsilon)', 'Math.sqrt(variance) + epsilon'],
    'by-variance': ['Math.sqrt(variance + epsilon)', 'variance + epsilon'],
    'freedom-lost': ['gamma * x + beta', 'x'],
    frozen: ['g[i] - mean(g) - along * x', 'g[i]'],
    'mean-alone': [' - along * x', ''],
    'gamma-lost': ['gamma * error', 'error'],
  },
  cases(random: Random) {
    const all = times(7, (at) => {
      const count = 2 + at;
      const [values, u] = [drawList(random, count, -5, 5), drawList(random, count)];
      return cases(values, u, drawNumber(random, 0.5, 3), drawNumber(random), [0.01, 0.1, 0.5][at % 3]!);
    });
    return [...all.map(([forward]) => forward), ...all.map(([, backward]) => backward)];
  },
  variant: () => ({ facts: {} }),
});
