// Steps and least points under both penalties.
import { leastPoint } from '../../experiments/regularization-path/solve.ts';
import { defineExercise } from '../exercise.ts';
import { pick, step } from './runs.ts';

const STEPS = [
  { w: 1, gradient: 0.5, eta: 0.1, lambda: 0.2 },
  { w: 2, gradient: -0.4, eta: 0.2, lambda: 0.1 },
  { w: -1, gradient: 0.3, eta: 0.1, lambda: 0.3 },
  { w: 0.5, gradient: 0.2, eta: 0.5, lambda: 0.4 },
] as const;

export const oneStep = defineExercise({
  id: 'regularization-one-step',
  kind: 'number',
  difficulty: 1,
  minutes: 4,
  fields: { half: { digits: 3 }, square: { digits: 3 }, printed: { digits: 3 } },
  variants: STEPS.length,
  variant(seed) {
    const given = pick(STEPS, seed);
    const { w, gradient, eta, lambda } = given;
    const { paths, factors } = step(given);
    const [half, square, printed] = [paths.half[1]!, paths.square[1]!, paths.printed[1]!];
    return {
      givens: given,
      facts: { half, square, printed, 'factor-half': factors.half, 'factor-square': factors.square },
      mistakes: {
        half: { 'decay-forgotten': w - eta * gradient, 'rate-forgotten': printed, 'uphill-penalty': (1 + eta * lambda) * w - eta * gradient }, // prettier-ignore
        square: { 'half-kept': half },
        printed: { 'rate-kept': (1 - lambda) * w - eta * gradient },
      },
    };
  },
});

export const leastPoints = defineExercise({
  id: 'regularization-least-points',
  kind: 'proof',
  difficulty: 1,
  minutes: 8,
  choices: ['smooth', 'right', 'left', 'at-zero'],
  variant: () => ({ facts: { shrunk: leastPoint({ a: [2, 0.4], c: 0 }, 'l2', 0.5)[0] } }),
});

const POINTS = [
  { a1: 2, a2: 0.4, lambda: 0.5 },
  { a1: -1.5, a2: 0.8, lambda: 1 },
  { a1: 1.2, a2: -0.3, lambda: 0.25 },
  { a1: 3, a2: -0.9, lambda: 2 },
] as const;

export const twoWeights = defineExercise({
  id: 'regularization-two-weights',
  kind: 'number',
  difficulty: 1,
  minutes: 5,
  fields: {
    'l2-first': { digits: 3 },
    'l2-second': { digits: 3 },
    'l1-first': { digits: 3, absolute: 1e-6 },
    'l1-second': { digits: 3, absolute: 1e-6 },
  },
  variants: POINTS.length,
  variant(seed) {
    const { a1, a2, lambda } = pick(POINTS, seed);
    const bowl = { a: [a1, a2], c: 0 } as const;
    const [l2, l1] = [leastPoint(bowl, 'l2', lambda), leastPoint(bowl, 'l1', lambda)];
    return {
      givens: { a1, a2, lambda },
      facts: { 'l2-first': l2[0], 'l2-second': l2[1], 'l1-first': l1[0], 'l1-second': l1[1] },
      mistakes: {
        'l2-first': { subtracted: a1 - Math.sign(a1) * lambda, 'factor-only': a1 * (1 - lambda) },
        'l2-second': { 'factor-only': a2 * (1 - lambda) },
        'l1-first': { divided: l2[0] },
        'l1-second': { 'through-zero': a2 - Math.sign(a2) * lambda, divided: l2[1] },
      },
    };
  },
});

export const whyZeros = defineExercise({
  id: 'regularization-why-zeros',
  kind: 'choice',
  difficulty: 1,
  minutes: 3,
  choices: ['smaller', 'slope', 'ignores', 'rounding'],
  variant: () => ({ facts: { l1: 1, l2: 0.01 } }),
  // The slopes of |w| and of ½w² at 0.01: one does not fade.
  answer: ({ l1, l2 }) => (l1! > l2! ? 'slope' : 'smaller'),
});
