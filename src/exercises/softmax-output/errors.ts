// The error at the output: by hand, which equation holds it, with a soft target, and where its parts go.
import { run } from '../../experiments/softmax-error/claims.ts';
import { run as pass } from '../../experiments/softmax-backprop/claims.ts';
import { crossEntropy, log } from '../../lib/nn/index.ts';
import { defineExercise } from '../exercise.ts';

const ANSWERS = [
  { h: [0.1, 0.7, 0.2], truth: 2 },
  { h: [0.1, 0.7, 0.2], truth: 3 },
  { h: [0.5, 0.3, 0.2], truth: 1 },
  { h: [0.05, 0.15, 0.8], truth: 2 },
] as const;

export const firstError = defineExercise({
  id: 'softmax-output-first-error',
  kind: 'number',
  difficulty: 1,
  minutes: 5,
  fields: { cost: { digits: 3 }, one: { absolute: 0.001 }, two: { absolute: 0.001 }, three: { absolute: 0.001 } },
  variants: ANSWERS.length,
  variant(seed) {
    const { h, truth } = ANSWERS[seed % ANSWERS.length]!;
    const { partner, quadratic, y } = run(h, truth);
    const names = ['one', 'two', 'three'] as const;
    const mistakesOf = (j: number): Record<string, number> => ({
      'through-jacobian': quadratic.delta[j]!,
      'wrong-sign': -partner.delta[j]!,
      'slope-of-log': y[j] === 0 ? 0 : -1 / h[j]!, // ∂E/∂h
    });
    return {
      givens: { h1: h[0], h2: h[1], h3: h[2], truth },
      facts: {
        cost: partner.cost,
        squares: quadratic.cost,
        ...Object.fromEntries(names.map((name, j) => [name, partner.delta[j]!])),
      },
      mistakes: {
        cost: { squares: quadratic.cost, negative: -partner.cost },
        ...Object.fromEntries(names.map((name, j) => [name, mistakesOf(j)])),
      },
    };
  },
});

/** How far each of the four equations' numbers move, if output and cost are exchanged but δ of the output is kept. */
export const whichEquation = defineExercise({
  id: 'softmax-output-which-equation',
  kind: 'choice',
  difficulty: 1,
  minutes: 3,
  choices: ['bp1', 'bp1-bp2', 'bp4', 'all'],
  variant() {
    const [before, after] = [pass({ pair: 'sigmoid-squares' }), pass()];
    return { facts: { before: before.delta[2]![1]!, after: after.delta[2]![1]!, worst: after.maxRelativeError } };
  },
  answer: () => 'bp1',
});

const SOFT = [
  [0.05, 0.9, 0.05],
  [0.1, 0.8, 0.1],
  [0.02, 0.95, 0.03],
  [0.2, 0.7, 0.1],
] as const;

export const softTarget = defineExercise({
  id: 'softmax-output-soft-target',
  kind: 'number',
  difficulty: 2,
  minutes: 6,
  fields: { share: { digits: 2 }, cost: { digits: 3 } },
  variants: SOFT.length,
  variant(seed) {
    const target = SOFT[seed % SOFT.length]!;
    const [one, two, three] = target;
    return {
      givens: { one, two, three },
      facts: { share: two, cost: crossEntropy(target, target), hard: -log(two) },
      mistakes: { share: { certain: 1 }, cost: { zero: 0, 'one-term': -log(two) } },
    };
  },
});

export const sumZero = defineExercise({
  id: 'softmax-output-sum-zero',
  kind: 'proof',
  difficulty: 1,
  minutes: 6,
  choices: ['sum-h', 'sum-delta', 'factor', 'cancels', 'direction'],
  variant() {
    const { partner } = run();
    return { facts: { sum: Math.abs(partner.delta.reduce((total, one) => total + one, 0)) } };
  },
});

const ETA = 0.5;

export const tug = defineExercise({
  id: 'softmax-output-tug',
  kind: 'proof',
  difficulty: 3,
  minutes: 10,
  choices: ['step', 'gain', 'payers', 'total', 'ratio'],
  variant() {
    const { partner, h } = run();
    return {
      givens: { eta: ETA },
      facts: {
        gain: -ETA * partner.delta[1]!,
        first: ETA * partner.delta[0]!,
        third: ETA * partner.delta[2]!,
        ratio: h[2]! / h[0]!,
      },
    };
  },
});
