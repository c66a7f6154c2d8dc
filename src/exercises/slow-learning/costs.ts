// From the wish δ = h − y to the cost that grants it, for the sigmoid and for tanh.
import { log } from '../../lib/nn/index.ts';
import { defineExercise } from '../exercise.ts';

export const wishedCost = defineExercise({
  id: 'slow-learning-wished-cost',
  kind: 'expression',
  difficulty: 2,
  minutes: 8,
  fields: {
    cost: {
      letters: { h: [0.02, 0.98], y: [0, 1], c: [-1, 1] },
      answer: '-y ln h - (1 - y) ln(1 - h)',
      upToConstantIn: 'h',
      mistakes: {
        'inner-sign': '-y ln h + (1 - y) ln(1 - h)',
        quadratic: '(h - y)^2 / 2',
        'no-fractions': '(h^2 / 2 - y h) / (h (1 - h))',
      },
    },
  },
  variant: () => ({ facts: {} }),
});

/** The cost of tanh's wish, written out for the example that the solution quotes. */
export const tanhCost = (h: number, y: number): number => -((1 + y) * log(1 + h) + (1 - y) * log(1 - h)) / 2;

export const wishedTanhCost = defineExercise({
  id: 'slow-learning-tanh-cost',
  kind: 'expression',
  difficulty: 3,
  minutes: 12,
  fields: {
    cost: {
      letters: { h: [-0.95, 0.95], y: [-0.9, 0.9], c: [-1, 1] },
      answer: '-1/2 ((1 + y) ln(1 + h) + (1 - y) ln(1 - h))',
      upToConstantIn: 'h',
      mistakes: {
        'half-lost': '-(1 + y) ln(1 + h) - (1 - y) ln(1 - h)',
        'inner-sign': '-1/2 ((1 + y) ln(1 + h) - (1 - y) ln(1 - h))',
        'own-letters': '-y ln(1 + h) - (1 - y) ln(1 - h)',
      },
    },
  },
  variant() {
    const [h, y, step] = [0.3, 0.2, 1e-5];
    const slope = (tanhCost(h + step, y) - tanhCost(h - step, y)) / (2 * step);
    return { facts: { h, y, delta: slope * (1 - h * h) } };
  },
});
