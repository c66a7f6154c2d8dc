// Order means nothing to a dense layer, and a search is a layer too.
import { createRandom, fillNormal, matrix, stream } from '../../lib/nn/index.ts';
import { defineExercise } from '../exercise.ts';

/** The net input of one unit, and that of the same unit with pixels and weights in another order. */
function bothSums(): { drawn: number; scrambled: number } {
  const random = stream(createRandom(16), 'sums');
  const [x, w] = [matrix(1, 784), matrix(1, 784)];
  fillNormal(x, random, 1);
  fillNormal(w, random, 1);
  // 5 shares no factor with 784: every pixel comes once.
  const order = Array.from({ length: 784 }, (_, i) => (5 * i + 3) % 784);
  const sum = (places: readonly number[]): number => places.reduce((all, i) => all + x.data[i]! * w.data[i]!, 0);
  return { drawn: sum(order.map((_, i) => i)), scrambled: sum(order) };
}

export const scrambled = defineExercise({
  id: 'digits-scrambled',
  kind: 'proof',
  difficulty: 3,
  minutes: 10,
  choices: ['pass', 'sum', 'errors', 'gradient', 'step', 'induction'],
  variant: () => ({ facts: bothSums() }),
});

export const nearest = defineExercise({
  id: 'digits-nearest',
  kind: 'expression',
  difficulty: 3,
  minutes: 8,
  fields: {
    bias: {
      letters: { X: [0.5, 3], S: [0.5, 3] },
      answer: '-S / 2',
      mistakes: { sign: 'S / 2', whole: '-S', input: '-(X + S) / 2' },
    },
  },
  variant: () => ({ facts: {} }),
});
