// The same scores answered twice: by a sigmoid each, and by one softmax. B and A: several yes-or-no questions, or one choice.
import { sigmoid, softmax } from '../../lib/nn/index.ts';
import { arrayOf, defineExperiment, list } from '../../lib/parameter/index.ts';

export interface Result {
  /** σ(z) of each score by itself, and their sum. */
  sigmoids: number[];
  total: number;
  /** Softmax of all scores together; these sum to 1. */
  shares: number[];
  shared: number;
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

export const experiment = defineExperiment({
  id: 'softmax-answers',
  lesson: 'softmax-output',
  documents: ['A', 'D'],
  parameters: {
    scores: list({
      default: [2.2, 1.39, 0.85],
      lengths: [[2, 6]],
      limits: { from: -700, to: 700 },
      range: [-6, 6],
      step: 0.01,
      quantity: 'z',
    }),
  },
  presets: [
    { name: 'three', settings: {} },
    { name: 'shifted', settings: { scores: '[0.2,-0.61,-1.15]' } },
  ],
  work: () => 100,
  *run(settings) {
    const scores = arrayOf<number[]>(settings.scores);
    const sigmoids = scores.map(sigmoid);
    const probabilities = new Float64Array(scores.length);
    softmax(probabilities, scores);
    const shares = Array.from(probabilities);
    const result: Result = { sigmoids, total: sumOf(sigmoids), shares, shared: sumOf(shares) };
    yield { step: 1, of: 1 };
    return result;
  },
});
