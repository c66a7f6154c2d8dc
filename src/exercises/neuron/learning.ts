// The perceptron rule: its order, one step by hand, what it can learn, its bound, and a rate that is not exact.
import { countOf } from '../../experiments/perceptron-learning/claims.ts';
import { learnPerceptron, matrixFrom } from '../../lib/nn/index.ts';
import { defineExercise } from '../exercise.ts';
import { learning, pick } from './runs.ts';

const STEP = ['take', 'net-input', 'answer', 'compare', 'correct', 'next'] as const;

export const oneStep = defineExercise({
  id: 'neuron-one-step',
  kind: 'ordering',
  difficulty: 1,
  minutes: 3,
  choices: ['correct', 'take', 'compare', 'next', 'answer', 'net-input'],
  variant: () => ({ facts: {} }),
  answer: () => STEP,
  mistakes: {
    'corrected-blindly': ['take', 'correct', 'net-input', 'answer', 'compare', 'next'],
    'compared-too-early': ['take', 'net-input', 'compare', 'answer', 'correct', 'next'],
  },
});

const STEPS = [
  { w1: 1, w2: 1, b: -1, x1: 1, x2: 0.5, y: 0, eta: 0.5 },
  { w1: 2, w2: -1, b: 0, x1: 0.5, x2: 2, y: 1, eta: 1 },
  { w1: 1, w2: 0, b: -1, x1: 2, x2: 1, y: 0, eta: 0.25 },
  { w1: -1, w2: 1, b: 1, x1: 1.5, x2: -1, y: 1, eta: 0.5 },
] as const;

/** The rule on one example, through the library: what it leaves after the first example shown. */
export function stepOf({ w1, w2, b, x1, x2, y, eta }: (typeof STEPS)[number]): { w: number[]; b: number } {
  // The library wants both classes; the second example is never reached.
  const X = matrixFrom([
    [x1, x2],
    [0, 0],
  ]);
  const { value } = learnPerceptron(X, [y, 1 - y], { eta, epochs: 1, w: [w1, w2], b }).next();
  if (typeof value === 'boolean') throw new Error('stepOf: the rule showed no example');
  return { w: Array.from(value.w), b: value.b };
}

export const correctedWeights = defineExercise({
  id: 'neuron-corrected-weights',
  kind: 'number',
  difficulty: 1,
  minutes: 5,
  fields: { w1: { digits: 3 }, w2: { digits: 3 }, b: { digits: 3 } },
  variants: STEPS.length,
  variant(seed) {
    const given = pick(STEPS, seed);
    const { w, b } = stepOf(given);
    const z = given.w1 * given.x1 + given.w2 * given.x2 + given.b;
    const after = w[0]! * given.x1 + w[1]! * given.x2 + b;
    const sign = given.y === 1 ? -1 : 1;
    const wrongWay = (old: number, input: number): number => old + sign * given.eta * input;
    const unscaled = (old: number, input: number): number => old - sign * input;
    return {
      givens: { ...given },
      facts: { w1: w[0]!, w2: w[1]!, b, z, after, said: z > 0 ? 1 : 0 },
      mistakes: {
        w1: { 'wrong-way': wrongWay(given.w1, given.x1), 'rate-forgotten': unscaled(given.w1, given.x1) },
        w2: { 'wrong-way': wrongWay(given.w2, given.x2), 'rate-forgotten': unscaled(given.w2, given.x2) },
        b: { 'wrong-way': wrongWay(given.b, 1), 'rate-forgotten': unscaled(given.b, 1), 'bias-kept': given.b },
      },
    };
  },
});

const inputsOf = (count: number): number[][] =>
  Array.from({ length: 1 << count }, (_, number) =>
    Array.from({ length: count }, (_, digit) => (number >> (count - 1 - digit)) & 1),
  );

/** Long enough: every table of three inputs that has a plane is learned within this many epochs. */
const PATIENCE = 100;

/** How many of all truth tables of so many inputs one step unit can give; without a bias if none is wanted. */
export function tablesLearned(inputs: number, hasBias = true): number {
  const rows = inputsOf(inputs);
  let learned = 0;
  for (let table = 0; table < 1 << rows.length; table++) {
    const targets = rows.map((_, row) => (table >> row) & 1);
    const isConstant = new Set(targets).size === 1;
    // z = b is enough for a constant; without a bias the origin has z = 0, and so class 0.
    if (isConstant) learned += hasBias || targets[0] === 0 ? 1 : 0;
    else if (hasBias ? settles(rows, targets) : targets[0] === 0 && separates(rows.slice(1), targets.slice(1)))
      learned++;
  }
  return learned;
}

function settles(rows: readonly (readonly number[])[], targets: readonly number[]): boolean {
  const run = learnPerceptron(matrixFrom(rows.map((row) => [...row])), targets, { eta: 1, epochs: PATIENCE });
  for (;;) {
    const next = run.next();
    if (next.done) return next.value;
  }
}

/** Whether some w of a small grid gives these targets by w·x > 0 alone. */
function separates(rows: readonly (readonly number[])[], targets: readonly number[]): boolean {
  const grid = [-2, -1, 0, 1, 2];
  return grid.some((w1) =>
    grid.some((w2) => rows.every(([x1 = 0, x2 = 0], row) => Number(w1 * x1 + w2 * x2 > 0) === targets[row])),
  );
}

export const sixteen = defineExercise({
  id: 'neuron-sixteen',
  kind: 'number',
  difficulty: 2,
  minutes: 8,
  fields: { two: { absolute: 0.001 }, three: { absolute: 0.001 } },
  variant() {
    const [two, three] = [tablesLearned(2), tablesLearned(3)];
    return {
      facts: { two, three, 'two-unbiased': tablesLearned(2, false) },
      mistakes: {
        two: { all: 16, 'constants-forgotten': two - 2, unbiased: tablesLearned(2, false) },
        three: { all: 256, 'constants-forgotten': three - 2, 'two-fail': 254 },
      },
    };
  },
});

export const bound = defineExercise({
  id: 'neuron-mistake-bound',
  kind: 'proof',
  difficulty: 3,
  minutes: 15,
  choices: ['constant-input', 'grows', 'stays-short', 'together', 'numbers'],
  variant() {
    const { mistakes } = learning({});
    const [u1, u2, u0] = [2, 2, -3];
    const norm2 = u1 * u1 + u2 * u2 + u0 * u0;
    const radius2 = 3;
    // Each of the four examples of AND has |u·x| = 1 or more: γ² = 1/‖u‖².
    return { facts: { made: countOf({ mistakes }), radius2, norm2, bound: radius2 * norm2 } };
  },
});

export const tenths = defineExercise({
  id: 'neuron-tenths',
  kind: 'choice',
  difficulty: 3,
  minutes: 8,
  choices: ['careful', 'rounding', 'other-line', 'tie-rule'],
  variant() {
    const epochs = (eta: number): number => learning({ dataset: 'nand', eta }).mistakes.length;
    return { facts: { one: epochs(1), half: epochs(0.5), quarter: epochs(0.25), tenth: epochs(0.1), sum: 0.1 + 0.2 } };
  },
  // Rates that binary fractions hold exactly behave alike; a tenth is none of them.
  answer: (facts) =>
    facts.one === facts.half && facts.half === facts.quarter && facts.tenth !== facts.one ? 'rounding' : 'careful',
});
