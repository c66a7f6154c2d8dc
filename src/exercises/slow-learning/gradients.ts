// The first step, the gradient of the bias, and which cost a line of code belongs to.
import { sigmoid } from '../../lib/nn/index.ts';
import { defineExercise } from '../exercise.ts';
import { pick, run } from './runs.ts';

const STARTS = [
  { w: 2, b: 2 },
  { w: 1, b: 2 },
  { w: 3, b: 2 },
  { w: 0.5, b: 1 },
  { w: 2, b: -0.5 },
  { w: 4, b: 2 },
] as const;

export const firstStep = defineExercise({
  id: 'slow-learning-first-step',
  kind: 'number',
  difficulty: 1,
  minutes: 5,
  fields: { output: { digits: 3 }, quadratic: { digits: 3 }, 'cross-entropy': { digits: 3 } },
  variants: STARTS.length,
  variant(seed) {
    const { w, b } = pick(STARTS, seed);
    const quadratic = run('quadratic', { w, b, epochs: 1 });
    const output = quadratic.output[0]!;
    const error = output;
    const slope = output * (1 - output);
    return {
      givens: { w, b },
      facts: {
        z: w + b,
        slope,
        output,
        quadratic: quadratic.gradient[0]!,
        'cross-entropy': run('cross-entropy', { w, b, epochs: 1 }).gradient[0]!,
      },
      mistakes: {
        output: { 'net-input': w + b, 'bias-forgotten': sigmoid(w) },
        quadratic: { 'slope-forgotten': error, 'slope-alone': slope, 'cost-itself': quadratic.cost[0]! },
        'cross-entropy': { 'slope-kept': error * slope, 'slope-of-cost': 1 / (1 - output) },
      },
    };
  },
});

const SIGMOID_LETTERS = {
  z: [-3, 3],
  h: ({ z }: Readonly<Record<string, number>>) => sigmoid(z!),
  y: [0, 1],
  x: [-2, 2],
} as const;

export const biasGradient = defineExercise({
  id: 'slow-learning-bias-gradient',
  kind: 'expression',
  difficulty: 1,
  minutes: 4,
  fields: {
    quadratic: {
      letters: SIGMOID_LETTERS,
      answer: '(h - y) h (1 - h)',
      mistakes: { 'input-kept': '(h - y) h (1 - h) x', 'slope-forgotten': 'h - y', 'cost-itself': '(h - y)^2 / 2' },
    },
    'cross-entropy': {
      letters: SIGMOID_LETTERS,
      answer: 'h - y',
      mistakes: {
        'input-kept': '(h - y) x',
        'slope-kept': '(h - y) h (1 - h)',
        'slope-of-cost': '(h - y) / (h (1 - h))',
      },
    },
  },
  variant: () => ({ facts: {} }),
});

/** M2: the line `delta = h - y` looks as if a factor had been lost. */
export const missingSlope = defineExercise({
  id: 'slow-learning-missing-slope',
  kind: 'choice',
  difficulty: 1,
  minutes: 3,
  choices: ['quadratic', 'cross-entropy', 'slope-of-cost', 'lost'],
  variant() {
    const [h, y] = [run('quadratic', { epochs: 1 }).output[0]!, 0];
    return {
      facts: {
        line: h - y,
        quadratic: run('quadratic', { epochs: 1 }).gradient[0]!,
        'cross-entropy': run('cross-entropy', { epochs: 1 }).gradient[0]!,
        'slope-of-cost': 1 / (1 - h),
      },
    };
  },
  // With x = 1 the gradient in w is δ itself: the line computes the one that it equals.
  answer(facts) {
    const costs = ['quadratic', 'cross-entropy', 'slope-of-cost'];
    return costs.find((cost) => Math.abs(facts[cost]! - facts.line!) < 1e-9) ?? 'lost';
  },
});
