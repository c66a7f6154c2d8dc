// Softmax itself: its Jacobian, large scores, twice, and the order of a safe program.
import { run } from '../../experiments/softmax-error/claims.ts';
import { floorOf } from '../../experiments/double-softmax/figures.ts';
import { exp, log, softmax } from '../../lib/nn/index.ts';
import { defineExercise } from '../exercise.ts';

const LETTERS = { s: [0.05, 0.6], t: [0.05, 0.35] } as const;

export const entries = defineExercise({
  id: 'softmax-output-entries',
  kind: 'expression',
  difficulty: 2,
  minutes: 6,
  fields: {
    own: {
      letters: LETTERS,
      answer: 's (1 - s)',
      mistakes: { undivided: 's', 'sign-lost': 's (s - 1)', square: 's^2' },
    },
    other: {
      letters: LETTERS,
      answer: '-s t',
      mistakes: { nothing: '0 s', 'sign-lost': 's t', 'as-own': 's (1 - t)' },
    },
  },
  variant: () => ({ facts: {} }),
});

const POINTS = [
  [0.1, 0.7, 0.2],
  [0.5, 0.3, 0.2],
  [0.25, 0.25, 0.5],
] as const;

export const jacobian = defineExercise({
  id: 'softmax-output-jacobian',
  kind: 'number',
  difficulty: 2,
  minutes: 8,
  fields: { own: { digits: 2 }, other: { digits: 2 }, sum: { absolute: 1e-6 }, rank: { absolute: 0.01 } },
  variants: POINTS.length,
  variant(seed) {
    const h = POINTS[seed % POINTS.length]!;
    const { jacobian: J } = run(h);
    return {
      givens: { h1: h[0], h2: h[1], h3: h[2] },
      facts: { own: J[1]![1]!, other: J[0]![1]!, third: J[2]![1]!, sum: 0, rank: 2 },
      mistakes: {
        own: { share: h[1], square: h[1] * h[1] },
        other: { nothing: 0, 'sign-lost': -J[0]![1]! },
        rank: { full: 3, one: 1 },
      },
    };
  },
});

const LARGE = [1000, 1001, 1002];

export const largeScores = defineExercise({
  id: 'softmax-output-large-scores',
  kind: 'number',
  difficulty: 1,
  minutes: 5,
  fields: { first: { digits: 3 }, second: { digits: 3 }, third: { digits: 3 } },
  variant() {
    const h = new Float64Array(3);
    softmax(h, LARGE);
    const [first, second, third] = Array.from(h) as [number, number, number];
    const whole = LARGE.reduce((sum, score) => sum + score, 0);
    const inProportion = LARGE.map((score) => score / whole);
    return {
      givens: { z1: LARGE[0]!, z2: LARGE[1]!, z3: LARGE[2]! },
      facts: { first, second, third, e1: exp(-1), e2: exp(-2) },
      mistakes: {
        first: { 'in-proportion': inProportion[0]!, undivided: exp(-2) },
        second: { 'in-proportion': inProportion[1]!, undivided: exp(-1) },
        third: { 'in-proportion': inProportion[2]!, undivided: 1 },
      },
    };
  },
});

const CLASSES = [10, 3, 4, 2] as const;

export const twice = defineExercise({
  id: 'softmax-output-twice',
  kind: 'number',
  difficulty: 2,
  minutes: 7,
  fields: { floor: { digits: 3 } },
  variants: CLASSES.length,
  variant(seed) {
    const classes = CLASSES[seed % CLASSES.length]!;
    const floor = floorOf(classes);
    return {
      givens: { classes },
      facts: { floor, share: exp(-floor), others: classes - 1 },
      mistakes: { floor: { zero: 0, blind: log(classes) } },
    };
  },
});

export const stable = defineExercise({
  id: 'softmax-output-stable',
  kind: 'ordering',
  difficulty: 1,
  minutes: 4,
  choices: ['sum', 'exponentiate', 'logarithm', 'largest', 'own', 'subtract'],
  variant: () => ({ facts: {} }),
  answer: () => ['largest', 'subtract', 'exponentiate', 'sum', 'logarithm', 'own'],
  mistakes: {
    'too-late': ['exponentiate', 'sum', 'logarithm', 'largest', 'subtract', 'own'],
  },
});
