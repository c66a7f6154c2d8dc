// Squared error: its scalings, and what a broadcast makes of it.
import { run, valueOf } from '../../experiments/mse/claims.ts';
import { defineExercise } from '../exercise.ts';

const PAIRS = [
  { label: [1, 2, 0], prediction: [1.5, 1.5, 1] },
  { label: [0, 1, 0], prediction: [0.5, 0.5, 0.5] },
  { label: [2, -1, 3], prediction: [1, 1, 3] },
  { label: [1, 1, 4], prediction: [2, 3, 1] },
] as const;

export const scalings = defineExercise({
  id: 'losses-scalings',
  kind: 'number',
  difficulty: 1,
  minutes: 4,
  fields: { mean: { digits: 3 }, half: { digits: 3 } },
  variants: PAIRS.length,
  variant(seed) {
    const { label, prediction } = PAIRS[seed % PAIRS.length]!;
    const result = run(label, prediction);
    const [sum, mean, half] = [valueOf(result, 'sum'), result.value, valueOf(result, 'half-sum')];
    const misses = label.reduce<number>((total, y, i) => total + Math.abs(prediction[i]! - y), 0);
    return {
      givens: {
        ...Object.fromEntries(label.map((y, i) => [`y${i + 1}`, y])),
        ...Object.fromEntries(prediction.map((h, i) => [`h${i + 1}`, h])),
      },
      facts: { sum, mean, half, 'two-mean': run([1, 2], [1.5, 1.5]).value },
      mistakes: {
        mean: { sum, exchanged: half, 'not-squared': misses / 3 },
        half: { sum, exchanged: mean, 'not-squared': misses / 2 },
      },
    };
  },
});

const TARGETS = [1, 2, 3];

/** (1/n²) Σᵢⱼ (pᵢ − yⱼ)²: each prediction against each target, as a row and a column make it. */
export const broadcastCost = (predictions: readonly number[], targets: readonly number[]): number =>
  predictions.reduce((sum, p) => sum + targets.reduce((all, y) => all + (p - y) * (p - y), 0), 0) /
  (predictions.length * targets.length);

export const broadcast = defineExercise({
  id: 'losses-broadcast',
  kind: 'proof',
  difficulty: 3,
  minutes: 12,
  choices: ['split', 'cross', 'minimum', 'values'],
  variant: () => ({
    facts: { exact: broadcastCost(TARGETS, TARGETS), mean: broadcastCost([2, 2, 2], TARGETS) },
  }),
});
