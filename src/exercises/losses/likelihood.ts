// From a density to a cost: the order of the steps, and a bell over three numbers.
import { run } from '../../experiments/gaussian-likelihood/claims.ts';
import { defineExercise } from '../exercise.ts';

const STEPS = ['density', 'product', 'logarithm', 'sign', 'constants', 'mean'];

export const steps = defineExercise({
  id: 'losses-steps',
  kind: 'ordering',
  difficulty: 1,
  minutes: 4,
  choices: ['logarithm', 'constants', 'density', 'mean', 'product', 'sign'],
  variant: () => ({ facts: {} }),
  answer: () => STEPS,
  mistakes: {
    'logarithm-first': ['density', 'logarithm', 'product', 'sign', 'constants', 'mean'],
    'constants-first': ['density', 'product', 'constants', 'logarithm', 'sign', 'mean'],
  },
});

const DATA = [
  [1, 2, 6],
  [0, 2, 4],
  [2, 3, 10],
] as const;

export const bell = defineExercise({
  id: 'losses-bell',
  kind: 'number',
  difficulty: 2,
  minutes: 10,
  fields: { cost: { digits: 3 }, spread: { digits: 3 }, best: { digits: 3 } },
  variants: DATA.length,
  variant(seed) {
    const data = DATA[seed % DATA.length]!;
    const mean = data.reduce<number>((sum, y) => sum + y, 0) / data.length;
    const here = run(data, mean, 1);
    const aside = run(data, mean - 1, 1);
    return {
      givens: { y1: data[0], y2: data[1], y3: data[2], mean },
      facts: {
        cost: here.negativeLogLikelihood,
        constant: here.terms.constant,
        squares: here.terms.squares,
        squared: here.squaredError,
        spread: here.bestSigma,
        best: here.withBestSigma!,
        more: aside.negativeLogLikelihood - here.negativeLogLikelihood,
      },
      mistakes: {
        cost: {
          'squares-only': here.terms.squares,
          'not-halved': here.terms.constant + here.squaredError,
          'one-constant': here.terms.constant / 3 + here.terms.squares,
        },
        spread: {
          variance: here.bestSigma * here.bestSigma,
          'one-less': Math.sqrt(here.squaredError / (data.length - 1)),
        },
        best: { 'at-one': here.negativeLogLikelihood },
      },
    };
  },
});
