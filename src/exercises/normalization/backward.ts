// The way back: what no gradient does, weights ten times as large, a bias before the mean, the running mean.
import { defineExercise } from '../exercise.ts';
import { batch } from './runs.ts';

const FIVE = [1, 2, 3, 4, 5];

export const noSum = defineExercise({
  id: 'normalization-no-sum',
  kind: 'proof',
  difficulty: 2,
  minutes: 8,
  choices: ['hats', 'inserted', 'first', 'second', 'consequence'],
  variant() {
    const { dValues, standardized } = batch(FIVE, { epsilon: 0, upstream: [[2], [-1], [0.5], [3], [1]] });
    const total = (of: (i: number) => number): number => Math.abs(FIVE.reduce((sum, _, i) => sum + of(i), 0));
    return {
      facts: { sum: total((i) => dValues[i]![0]!), along: total((i) => dValues[i]![0]! * standardized[i]![0]!) },
    };
  },
});

export const twoGradients = defineExercise({
  id: 'normalization-two-gradients',
  kind: 'number',
  difficulty: 2,
  minutes: 8,
  fields: { gamma: { absolute: 0.006 }, beta: { absolute: 1e-6 }, first: { absolute: 0.006 } },
  variant() {
    const upstream = [[1], [0], [0], [0], [1]];
    const { dGamma, dBeta, dValues, paths } = batch(FIVE, { epsilon: 0, upstream });
    return {
      facts: { gamma: dGamma[0]!, beta: dBeta[0]!, first: dValues[0]![0]!, direct: paths.direct[0]![0]! },
      mistakes: {
        gamma: { 'upstream-alone': dBeta[0]! },
        beta: { mean: dBeta[0]! / 5 },
        first: {
          'straight-alone': paths.direct[0]![0]!,
          'without-variance': paths.direct[0]![0]! + paths.mean[0]![0]!,
        },
      },
    };
  },
});

const FACTORS = [10, 2, 100, 0.5] as const;

export const tenfold = defineExercise({
  id: 'normalization-tenfold',
  kind: 'number',
  difficulty: 2,
  minutes: 6,
  fields: { output: { digits: 2 }, gradient: { digits: 2 } },
  variants: FACTORS.length,
  variant(seed) {
    const factor = FACTORS[seed % FACTORS.length]!;
    const [plain, large] = [
      batch(FIVE, { epsilon: 0 }),
      batch(
        FIVE.map((value) => factor * value),
        { epsilon: 0 },
      ),
    ];
    return {
      givens: { factor },
      facts: {
        output: large.standardized[0]![0]! / plain.standardized[0]![0]!,
        gradient: large.dValues[0]![0]! / plain.dValues[0]![0]!,
      },
      mistakes: { output: { grows: factor }, gradient: { same: 1, grows: factor } },
    };
  },
});

export const bias = defineExercise({
  id: 'normalization-bias',
  kind: 'choice',
  difficulty: 1,
  minutes: 3,
  choices: ['nothing', 'shifts', 'like-beta', 'faster'],
  variant() {
    const [plain, shifted] = [batch(FIVE), batch(FIVE.map((value) => value + 100))];
    return {
      facts: {
        change: Math.max(...plain.output.map((row, i) => Math.abs(row[0]! - shifted.output[i]![0]!))),
        gradient: Math.abs(plain.dValues.reduce((sum, row) => sum + row[0]!, 0)),
      },
    };
  },
  // A shift that changes no output can have no gradient.
  answer: ({ change, gradient }) => (change! < 1e-9 && gradient! < 1e-9 ? 'nothing' : 'shifts'),
});

const MOMENTA = [0.1, 0.01, 0.5, 0.05] as const;

export const running = defineExercise({
  id: 'normalization-running',
  kind: 'number',
  difficulty: 2,
  minutes: 6,
  fields: { steps: { absolute: 0.5 } },
  variants: MOMENTA.length,
  variant(seed) {
    const momentum = MOMENTA[seed % MOMENTA.length]!;
    let [steps, weight] = [0, 1];
    while (!(weight < 0.01)) [steps, weight] = [steps + 1, weight * (1 - momentum)];
    return {
      givens: { momentum, kept: 1 - momentum },
      facts: { steps, weight, before: weight / (1 - momentum) },
      mistakes: { steps: { inverse: 1 / momentum, early: steps - 1 } },
    };
  },
});
