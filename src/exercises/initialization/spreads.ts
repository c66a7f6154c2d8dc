// Spreads of net inputs and weights: the root law, Xavier's bounds, and what a lost bracket does to them.
import { initializers, normalDensity, sigmoidSlope } from '../../lib/nn/index.ts';
import { defineExercise } from '../exercise.ts';

const pick = <T>(items: readonly T[], seed: number): T => items[seed % items.length]!;

const INPUTS = [
  { p: 1000, on: 0.5 },
  { p: 784, on: 0.13 },
  { p: 196, on: 0.25 },
  { p: 400, on: 0.5 },
] as const;

export const netInput = defineExercise({
  id: 'initialization-net-input-spread',
  kind: 'number',
  difficulty: 1,
  minutes: 4,
  fields: { std: { digits: 4 } },
  variants: INPUTS.length,
  variant(seed) {
    const { p, on } = pick(INPUTS, seed);
    const variance = p * on + 1;
    return {
      givens: { p, on },
      facts: { std: Math.sqrt(variance), variance },
      mistakes: { std: { 'no-root': variance, 'sum-of-deviations': p * on, 'all-on': Math.sqrt(p + 1) } },
    };
  },
});

const LAYERS = [
  { a: 784, b: 30 },
  { a: 196, b: 30 },
  { a: 30, b: 10 },
  { a: 500, b: 500 },
] as const;

export const xavierBounds = defineExercise({
  id: 'initialization-xavier-bounds',
  kind: 'number',
  difficulty: 1,
  minutes: 4,
  fields: { bound: { digits: 3 }, std: { digits: 3 } },
  variants: LAYERS.length,
  variant(seed) {
    const { a, b } = pick(LAYERS, seed);
    const std = initializers.xavier.deviation(a, b);
    const bound = Math.sqrt(6 / (a + b));
    return {
      givens: { a, b },
      facts: { bound, std, sum: a + b },
      mistakes: {
        bound: { 'deviation-as-bound': std, 'no-root': 6 / (a + b), 'inputs-alone': Math.sqrt(6 / a) },
        std: { variance: std * std, 'inputs-alone': Math.sqrt(1 / a), 'bound-as-deviation': bound },
      },
    };
  },
});

export const uniformVariance = defineExercise({
  id: 'initialization-uniform-variance',
  kind: 'expression',
  difficulty: 1,
  minutes: 4,
  fields: {
    variance: {
      letters: { r: [0.1, 3] },
      answer: 'r^2 / 3',
      mistakes: { 'width-r': 'r^2 / 12', deviation: 'r / 3^0.5', 'mean-size': 'r / 2' },
    },
  },
  variant: () => ({ facts: { example: 0.08585 ** 2 / 3 } }),
});

const THOUSANDS = [1000, 2000, 500] as const;

/** ∫ σ′(z) N(z; 0, s²) dz by the midpoint rule: both are all but 0 beyond 40. */
function exactMean(s: number): number {
  let sum = 0;
  for (let i = -400; i < 400; i++) {
    const z = (i + 0.5) / 10;
    sum += (sigmoidSlope(z) * normalDensity(z / s)) / s / 10;
  }
  return sum;
}

const sizes = ['zeros', 'xavier', 'he', 'variance', 'standard'] as const;

/** Of z for 784 inputs that are all 1, without a bias. */
const deviations = (): Record<(typeof sizes)[number], number> => ({
  zeros: 0,
  xavier: Math.sqrt(784) * initializers.xavier.deviation(784, 30),
  he: Math.sqrt(784) * initializers.he.deviation(784, 30),
  variance: Math.sqrt(784) * initializers['normal-0.01'].deviation(784, 30),
  standard: Math.sqrt(784) * initializers['standard-normal'].deviation(784, 30),
});

export const orderOfSpreads = defineExercise({
  id: 'initialization-order-of-spreads',
  kind: 'ordering',
  difficulty: 1,
  minutes: 4,
  choices: ['standard', 'he', 'zeros', 'variance', 'xavier'],
  variant: () => ({ facts: deviations() }),
  answer: (facts) => [...sizes].sort((a, b) => facts[a]! - facts[b]!),
  mistakes: {
    'hundredth-is-small': ['zeros', 'variance', 'xavier', 'he', 'standard'],
    reversed: ['standard', 'variance', 'he', 'xavier', 'zeros'],
  },
});

export const lostBracket = defineExercise({
  id: 'initialization-lost-bracket',
  kind: 'number',
  difficulty: 2,
  minutes: 5,
  fields: { std: { digits: 3 }, times: { relative: 0.02 } },
  variants: LAYERS.length,
  variant(seed) {
    const { a, b } = pick(LAYERS, seed);
    const [lost, right] = [Math.sqrt(2 / a + b), initializers.xavier.deviation(a, b)];
    return {
      givens: { a, b },
      facts: { std: lost, times: lost / right, right, z: lost * Math.sqrt(a) },
      mistakes: {
        std: { intended: right, 'no-root': 2 / a + b },
        times: { upside: right / lost, squared: (lost / right) * (lost / right) },
      },
    };
  },
});

export const meanSlope = defineExercise({
  id: 'initialization-mean-slope',
  kind: 'number',
  difficulty: 2,
  minutes: 8,
  fields: { mean: { digits: 2 } },
  variants: THOUSANDS.length,
  variant(seed) {
    const p = pick(THOUSANDS, seed);
    const s = Math.sqrt(p / 2 + 1);
    const mean = normalDensity(0) / s;
    return {
      givens: { p },
      facts: { mean, s, exact: exactMean(s) },
      mistakes: { mean: { quarter: 0.25, 'quarter-too': mean / 4, 'one-over-s': 1 / s } },
    };
  },
});
