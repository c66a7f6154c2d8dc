// By hand: five values, the share outside, a batch of two, and what undoes it.
import { normalCdf } from '../../lib/nn/index.ts';
import { defineExercise } from '../exercise.ts';
import { batch } from './runs.ts';

const FIVES = [
  [1, 2, 3, 4, 5],
  [2, 2, 2, 2, 12],
  [0, 4, 6, 6, 9],
  [-3, -1, 0, 1, 8],
] as const;

export const byHand = defineExercise({
  id: 'normalization-by-hand',
  kind: 'number',
  difficulty: 1,
  minutes: 6,
  fields: { mean: { absolute: 1e-6 }, variance: { digits: 3 }, first: { digits: 3 }, last: { digits: 3 } },
  variants: FIVES.length,
  variant(seed) {
    const values = FIVES[seed % FIVES.length]!;
    const exact = batch(values, { epsilon: 0 });
    const less = batch(values, { epsilon: 0, divisor: 'n-1' });
    const [first, last] = [exact.standardized[0]![0]!, exact.standardized[4]![0]!];
    const apart = (value: number): number => value - exact.mean[0]!;
    return {
      givens: Object.fromEntries(values.map((value, i) => [`z${i + 1}`, value])),
      facts: {
        ...{ mean: exact.mean[0]!, variance: exact.variance[0]!, first, last },
        ...{ 'variance-less': less.variance[0]!, 'first-less': less.standardized[0]![0]! },
        'last-less': less.standardized[4]![0]!,
      },
      mistakes: {
        mean: { sum: 5 * exact.mean[0]! },
        variance: { less: less.variance[0]!, deviation: Math.sqrt(exact.variance[0]!), sum: 5 * exact.variance[0]! },
        first: { 'not-rooted': apart(values[0]) / exact.variance[0]!, less: less.standardized[0]![0]! },
        last: { 'not-rooted': apart(values[4]) / exact.variance[0]!, less: less.standardized[4]![0]! },
      },
    };
  },
});

export const outside = defineExercise({
  id: 'normalization-outside',
  kind: 'number',
  difficulty: 1,
  minutes: 3,
  fields: { share: { absolute: 0.4 } },
  variant() {
    const inside = 100 * (1 - 2 * normalCdf(-1));
    return {
      facts: { share: 100 - inside, inside, two: 200 * normalCdf(-2) },
      mistakes: { share: { none: 0, inside, 'one-side': (100 - inside) / 2, two: 200 * normalCdf(-2) } },
    };
  },
});

export const undo = defineExercise({
  id: 'normalization-undo',
  kind: 'expression',
  difficulty: 1,
  minutes: 4,
  fields: {
    gamma: {
      letters: { m: [-2, 2], V: [0.5, 3], e: [0.01, 0.5] },
      answer: 'sqrt(V + e)',
      mistakes: { variance: 'V', 'no-safety': 'sqrt(V)', inverse: '1 / sqrt(V + e)' },
    },
    beta: {
      letters: { m: [-2, 2], V: [0.5, 3], e: [0.01, 0.5] },
      answer: 'm',
      mistakes: { negative: '-m', scaled: 'm / sqrt(V + e)' },
    },
  },
  variant: () => ({ facts: {} }),
});

export const pair = defineExercise({
  id: 'normalization-pair',
  kind: 'proof',
  difficulty: 2,
  minutes: 6,
  choices: ['midpoint', 'deviations', 'deviation', 'quotient', 'meaning'],
  variant() {
    const [near, far] = [batch([3, 3.01], { epsilon: 0 }), batch([-50, 7], { epsilon: 0 })];
    return { facts: { near: near.standardized[1]![0]!, far: far.standardized[1]![0]! } };
  },
});

export const farthest = defineExercise({
  id: 'normalization-farthest',
  kind: 'proof',
  difficulty: 3,
  minutes: 12,
  choices: ['zero-sum', 'squares', 'others-mean', 'least', 'bound', 'reached'],
  variant() {
    const four = batch([0, 0, 0, 0, 1], { epsilon: 0 });
    return { facts: { n: 5, bound: four.bound, reached: four.largest[0]! } };
  },
});
