// Products of matrices, and which number says something about them.
import { experiment } from '../../experiments/matrix-product/experiment.ts';
import { runExperiment } from '../../lib/parameter/index.ts';
import { defineExercise } from '../exercise.ts';
import { pick } from './runs.ts';

const PAIRS = [
  { a: 2, b: 2 },
  { a: 3, b: 2 },
  { a: 0.5, b: 6 },
  { a: 5, b: 4 },
] as const;

export const twoMatrices = defineExercise({
  id: 'vanishing-gradients-matrices',
  kind: 'number',
  difficulty: 2,
  minutes: 7,
  fields: {
    factor: { absolute: 1e-9 },
    entry: { absolute: 1e-9 },
    'product-eigenvalue': { absolute: 1e-9 },
    singular: { absolute: 1e-9 },
  },
  variants: PAIRS.length,
  variant(seed) {
    const { a, b } = pick(PAIRS, seed);
    const { A, AB } = runExperiment(experiment, { A: [[0, a], [0, 0]], B: [[0, 0], [b, 0]] }).result; // prettier-ignore
    return {
      givens: { a, b },
      facts: {
        factor: A.eigenvalues[0][0],
        entry: AB.matrix[0][0],
        'product-eigenvalue': AB.eigenvalues[0][0],
        singular: AB.singular[0],
      },
      mistakes: {
        factor: { 'the-entry': a },
        entry: { 'other-order': 0 },
        'product-eigenvalue': { 'of-the-factors': 0 },
        singular: { 'of-one-factor': a },
      },
    };
  },
});
