// The same scores under four output functions: what a network answers depends on the task it is built for.
import { activations, crossEntropy, sigmoid, softmax } from '../../lib/nn/index.ts';
import { arrayOf, defineExperiment, list } from '../../lib/parameter/index.ts';

export interface Result {
  scores: number[];
  /** Regression: the scores as they are. */
  identity: number[];
  /** Two classes: one score, the probability of the first. */
  binary: number;
  /** Many classes, one of them right. */
  softmax: number[];
  /** Many labels, any of them right. */
  sigmoids: number[];
  sums: { softmax: number; sigmoids: number };
  /** −ln of the probability of each class, were it the target. */
  loss: number[];
}

export const experiment = defineExperiment({
  id: 'task-outputs',
  lesson: 'feedforward',
  documents: ['A', 'D', 'E'],
  parameters: {
    scores: list({ default: [2.2, 2.2, -1], lengths: [[2, 6]], limits: { from: -50, to: 50 }, quantity: 'z' }),
  },
  presets: [
    { name: 'two-tags', settings: {} },
    { name: 'two-scores', settings: { scores: '[1.3,-0.4]' } },
  ],
  work: () => 1000,
  *run({ scores: given }) {
    const scores = arrayOf<number[]>(given);
    const probabilities = new Float64Array(scores.length);
    softmax(probabilities, scores);
    const shares = Array.from(probabilities);
    const sigmoids = scores.map(sigmoid);
    const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
    const oneHot = (k: number) => scores.map((_, j) => (j === k ? 1 : 0));
    const result: Result = {
      scores,
      identity: scores.map((score) => activations.identity.f(score)),
      binary: sigmoid(scores[0]!),
      softmax: shares,
      sigmoids,
      sums: { softmax: total(shares), sigmoids: total(sigmoids) },
      loss: scores.map((_, k) => crossEntropy(oneHot(k), shares)),
    };
    yield { step: 1, of: 1 };
    return result;
  },
});
