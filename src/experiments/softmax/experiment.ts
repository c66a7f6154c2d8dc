// Softmax turns scores into probabilities; the gradient of −ln p_class at the scores. B's picture has the scores 2, 1, 0.1.
import { exp, logSumExp, softmax } from '../../lib/nn/index.ts';
import { arrayOf, defineExperiment, integer, list, number, ParameterError } from '../../lib/parameter/index.ts';

export interface Result {
  /** e^{score/T}, the largest of them scaled to 1. */
  exponentials: number[];
  probabilities: number[];
  /** −ln p_class */
  loss: number;
  /** ∂ loss / ∂ scores = (S − S̃) / T */
  gradient: number[];
  /** The same by central differences, and how far the two are apart: ‖a − n‖ / max(‖a‖, ‖n‖). */
  differences: number[];
  maxRelativeError: number;
}

const EPSILON = 1e-5;
/** Gradients shorter than this are zero as far as differences can tell. */
const ZERO = 1e-8;

const norm = (values: readonly number[]): number => Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));

function lossOf(scores: readonly number[], temperature: number, place: number): number {
  // The place's own score is taken off first, so that far scores lose no digits.
  return logSumExp(scores.map((score) => (score - scores[place]!) / temperature));
}

export const experiment = defineExperiment({
  id: 'softmax',
  lesson: 'losses',
  documents: ['B', 'E'],
  parameters: {
    scores: list({
      default: [2, 1, 0.1],
      lengths: [[2, 64]],
      limits: { from: -10_000, to: 10_000 },
      range: [-4, 4],
      step: 0.1,
      quantity: 'z',
    }),
    temperature: number({ default: 1, range: [0.1, 10], step: 0.1, scale: 'log', limits: { from: 0.01, to: 1000 } }),
    class: integer({ default: 1, range: [1, 3], limits: { from: 1, to: 64 }, quantity: 'y' }),
  },
  presets: [{ name: 'document', settings: {} }],
  work: () => 1000,
  *run({ scores: text, temperature, class: which }) {
    const scores = arrayOf<number[]>(text);
    if (which > scores.length) {
      throw new ParameterError(`class: ${which} is not accepted, there are ${scores.length} scores`);
    }
    const out = new Float64Array(scores.length);
    softmax(out, scores, temperature);
    const top = scores.reduce((most, score) => Math.max(most, score), -Infinity);
    const gradient = Array.from(out, (p, j) => (p - (j === which - 1 ? 1 : 0)) / temperature);
    const step = EPSILON * temperature;
    const differences = scores.map((score, j) => {
      const at = (by: number): number => lossOf(scores.with(j, score + by), temperature, which - 1);
      return (at(step) - at(-step)) / (2 * step);
    });
    const size = Math.max(norm(gradient), norm(differences));
    const apart = norm(gradient.map((value, j) => value - differences[j]!));
    const result: Result = {
      exponentials: scores.map((score) => exp((score - top) / temperature)),
      probabilities: Array.from(out),
      loss: lossOf(scores, temperature, which - 1),
      gradient,
      differences,
      maxRelativeError: size * temperature < ZERO ? 0 : apart / size,
    };
    yield { step: 1, of: 1 };
    return result;
  },
});
