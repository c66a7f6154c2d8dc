// One neuron worked out by hand: its answer, its line, a line through a point, a bias found by trying.
import { perceptron } from '../../lib/nn/index.ts';
import { right, wrong, type Finding } from '../checker/outcome.ts';
import { defineExercise } from '../exercise.ts';
import { neuron, pick } from './runs.ts';

const POINTS = [
  { w1: 2, w2: -1, b: 0.5, x1: 1, x2: 3 },
  { w1: 1.5, w2: 0.5, b: -1, x1: 1, x2: -2 },
  { w1: -1, w2: 2, b: -0.5, x1: 2, x2: 0.5 },
  { w1: 0.5, w2: 1, b: 1.5, x1: -2, x2: -1.5 },
  { w1: 3, w2: -2, b: -1, x1: 0.5, x2: -1 },
] as const;

export const answer = defineExercise({
  id: 'neuron-answer',
  kind: 'number',
  difficulty: 1,
  minutes: 4,
  fields: { z: { digits: 3 }, a: { digits: 3 } },
  variants: POINTS.length,
  variant(seed) {
    const given = pick(POINTS, seed);
    const { w1, w2, b, x1, x2 } = given;
    const { z, a } = neuron(given);
    const unbiased = neuron({ ...given, b: 0 });
    return {
      givens: { ...given },
      facts: { z, a, first: w1 * x1, second: w2 * x2 },
      mistakes: {
        z: { 'bias-forgotten': unbiased.z, crossed: w1 * x2 + w2 * x1 + b },
        a: { 'net-input': z, 'bias-forgotten': unbiased.a, 'other-side': 1 - a, step: z > 0 ? 1 : 0 },
      },
    };
  },
});

const LINES = [
  { w1: 3, w2: 2, b: -6 },
  { w1: 1, w2: 2, b: -4 },
  { w1: 4, w2: -3, b: 6 },
  { w1: -2, w2: 5, b: -5 },
  { w1: 5, w2: 2, b: 3 },
] as const;

export const lineNumbers = defineExercise({
  id: 'neuron-line-numbers',
  kind: 'number',
  difficulty: 1,
  minutes: 5,
  fields: { slope: { digits: 3 }, intercept: { digits: 3 }, distance: { digits: 3 } },
  variants: LINES.length,
  variant(seed) {
    const given = pick(LINES, seed);
    const { w1, w2, b } = given;
    const line = neuron(given).decisionLine!;
    const norm2 = w1 * w1 + w2 * w2;
    return {
      givens: { ...given },
      facts: { slope: line.slope!, intercept: line.intercept!, distance: line.distance, norm2 },
      mistakes: {
        slope: { 'upside-down': -w2 / w1, 'sign-lost': w1 / w2 },
        intercept: { 'bias-itself': b, 'sign-lost': b / w2, 'other-axis': -b / w1 },
        distance: { 'bias-alone': Math.abs(b), 'root-forgotten': Math.abs(b) / norm2 },
      },
    };
  },
});

export const throughPoint = defineExercise({
  id: 'neuron-through-point',
  kind: 'expression',
  difficulty: 1,
  minutes: 3,
  fields: {
    b: {
      letters: { w1: [-2, 2], w2: [-2, 2], p: [-2, 2], q: [-2, 2] },
      answer: '-w1 p - w2 q',
      mistakes: { 'sign-lost': 'w1 p + w2 q', crossed: '-w1 q - w2 p', slope: '-w1 / w2 p - q' },
    },
  },
  variant: () => ({ facts: {} }),
});

const CORNERS = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
] as const;

/** How a step unit answers at the four corners, with class 0 at z = 0. */
export const answersOf = (w1: number, w2: number, b: number): number[] =>
  CORNERS.map((x) => perceptron(Float64Array.of(w1, w2), b, x));

/** "x₁ and not x₂" in the order of the corners. */
const WANTED = [0, 0, 1, 0];

function judgeBias(b: number): Finding {
  const answers = answersOf(1, -1, b);
  const found = { ones: answers.filter((one) => one === 1).length };
  if (answers.join() === WANTED.join()) return { ...right, found };
  return wrong({ mistake: found.ones === 0 ? 'never' : 'too-often', found });
}

export const notSecond = defineExercise({
  id: 'neuron-not-second',
  kind: 'experiment',
  difficulty: 1,
  minutes: 5,
  fields: { bias: { judge: judgeBias } },
  mistakes: ['never', 'too-often'],
  variant() {
    const bias = -0.5;
    return { facts: { bias, fires: answersOf(1, -1, bias).indexOf(1), least: -1, most: 0 } };
  },
});

const NAND = [1, 1, 1, 0];
const CANDIDATES = {
  'signs-flipped': [-1, -1, 1.5],
  'and-itself': [1, 1, -1.5],
  'too-close': [-1, -1, 0.5],
  'on-the-line': [-1, -1, 1],
} as const;

export const nand = defineExercise({
  id: 'neuron-nand',
  kind: 'choice',
  difficulty: 1,
  minutes: 4,
  choices: ['and-itself', 'too-close', 'on-the-line', 'signs-flipped'],
  variant: () => ({
    facts: Object.fromEntries(
      Object.entries(CANDIDATES).map(([name, [w1, w2, b]]) => [
        name,
        // How many of the four corners are answered as NAND wants.
        answersOf(w1, w2, b).filter((one, corner) => one === NAND[corner]).length,
      ]),
    ),
  }),
  answer: (facts) => Object.keys(CANDIDATES).find((name) => facts[name] === CORNERS.length) ?? 'and-itself',
});

export const perpendicular = defineExercise({
  id: 'neuron-perpendicular',
  kind: 'proof',
  difficulty: 2,
  minutes: 8,
  choices: ['two-points', 'orthogonal', 'walk', 'solved', 'distance'],
  variant: () => ({ facts: { distance: neuron({ w1: 3, w2: 2, b: -6 }).decisionLine!.distance } }),
});

const THRESHOLDS = [3, 5, 2, 6] as const;

export const digits = defineExercise({
  id: 'neuron-binary-digits',
  kind: 'number',
  difficulty: 2,
  minutes: 5,
  fields: { count: { absolute: 0.001 }, bias: { absolute: 0.49 } },
  variants: THRESHOLDS.length,
  variant(seed) {
    const threshold = pick(THRESHOLDS, seed);
    const numbers = Array.from({ length: 8 }, (_, number) => [(number >> 2) & 1, (number >> 1) & 1, number & 1]);
    const firing = (b: number): number =>
      numbers.filter((x) => perceptron(Float64Array.of(4, 2, 1), b, x) === 1).length;
    return {
      givens: { threshold },
      facts: { count: firing(-4.5), bias: 0.5 - threshold, check: firing(0.5 - threshold) },
      mistakes: {
        count: { 'from-four': firing(-3.5), 'those-below': 8 - firing(-4.5) },
        bias: { 'sign-lost': threshold - 0.5, 'one-late': -threshold - 0.5 },
      },
    };
  },
});
