// Softmax without overflow, its Jacobian, and the error at the scores, written by the reader.
import { logSumExp, softmax, softmaxBackward } from '../../lib/nn/index.ts';
import type { Random } from '../../lib/nn/index.ts';
import { drawList, drawWhole, times } from '../checker/code/draw.ts';
import { ask } from '../checker/code/task.ts';
import { defineExercise } from '../exercise.ts';

function probabilities(z: readonly number[]): Float64Array {
  const h = new Float64Array(z.length);
  softmax(h, z);
  return h;
}

/** Row j: ∂h_j / ∂z, an error of 1 at h_j sent back. */
function jacobian(z: readonly number[]): number[][] {
  const h = probabilities(z);
  return z.map((_, j) => {
    const row = new Float64Array(z.length);
    row[j] = 1;
    softmaxBackward(row, h, row);
    return Array.from(row);
  });
}

const STEP = 1e-5;

/** Central differences of −Σ y ln h, which is ln Σ eᶻ − Σ y z where the targets sum to 1. */
function error(z: readonly number[], y: readonly number[]): number[] {
  const moved = (j: number, by: number) => z.map((score, k) => (k === j ? score + by : score));
  const cost = (s: readonly number[]) => logSumExp(s) - s.reduce((sum, score, k) => sum + y[k]! * score, 0);
  return z.map((_, j) => (cost(moved(j, STEP)) - cost(moved(j, -STEP))) / (2 * STEP));
}

const oneHot = (length: number, at: number): number[] => times(length, (j) => (j === at ? 1 : 0));

const SOLUTION = `function softmax(z) {
  const top = Math.max(...z);
  const powers = z.map((score) => Math.exp(score - top));
  const sum = powers.reduce((a, b) => a + b);
  return powers.map((power) => power / sum);
}

function jacobian(z) {
  const h = softmax(z);
  return h.map((hj, j) =>
    h.map((hk, k) => (j === k ? hj * (1 - hj) : -hj * hk)),
  );
}

function outputError(z, y) {
  return softmax(z).map((h, j) => h - y[j]);
}`;

export const program = defineExercise({
  id: 'softmax-output-program',
  kind: 'code',
  difficulty: 2,
  minutes: 12,
  near: 1e-7,
  start: `// For scores like 1000 too.
function softmax(z) {

}

// Row j, column k: how h[j] changes with z[k].
function jacobian(z) {

}

// The error at the scores, with cross-entropy.
function outputError(z, y) {

}`,
  solution: SOLUTION,
  mistakes: {
    overflow: ['Math.exp(score - top)', 'Math.exp(score)'],
    'by-largest': ['power / sum', 'power / Math.max(...powers)'],
    'diagonal-only': [': -hj * hk', ': 0'],
    'off-diagonal-sign': [': -hj * hk', ': hj * hk'],
    turned: ['h - y[j]', 'y[j] - h'],
    'slope-kept': ['h - y[j]', '(h - y[j]) * h * (1 - h)'],
  },
  cases(random: Random) {
    const drawn = times(5, () => drawList(random, drawWhole(random, 2, 4)));
    const lists = [[0, 0], [2, 1, 0.1], ...drawn]; // prettier-ignore
    return [
      ...lists.map((z) => ask('softmax', [z], Array.from(probabilities(z)))),
      ask('softmax', [[1000, 1001, 1002]], Array.from(probabilities([1000, 1001, 1002]))),
      ...lists.map((z) => ask('jacobian', [z], jacobian(z))),
      ...lists.map((z) => {
        const y = oneHot(z.length, drawWhole(random, 0, z.length - 1));
        return ask('outputError', [z, y], error(z, y));
      }),
      ask('outputError', [[1, 0, -1], [0.5, 0.25, 0.25]], error([1, 0, -1], [0.5, 0.25, 0.25])), // prettier-ignore
    ];
  },
  variant: () => ({ facts: {} }),
});
