// Small networks worked by hand: document D's, softmax of two scores, a linear autoencoder, regions without an end.
import { answersAt } from '../../experiments/two-layer-example/experiment.ts';
import { softmax, sigmoid } from '../../lib/nn/index.ts';
import { defineExercise } from '../exercise.ts';

const POINTS = [
  [1, 1],
  [2, 1],
  [0, 1],
  [1, 0],
  [0.5, -0.5],
] as const;

export const exampleNet = defineExercise({
  id: 'feedforward-example-net',
  kind: 'number',
  difficulty: 2,
  minutes: 6,
  fields: { h1: { absolute: 5e-4 }, h2: { absolute: 5e-4 }, f: { absolute: 5e-4 } },
  variants: POINTS.length,
  variant(seed) {
    const [x1, x2] = POINTS[seed % POINTS.length]!;
    const { h, f } = answersAt([[x1, x2]]);
    const [h1, h2] = [h[0]![0]!, h[0]![1]!];
    const [z1, z2] = [-x1 + 2 * x2 + 1, -4 * x1 - x2 + 2];
    return {
      givens: { x1, x2 },
      facts: { z1, z2, h1, h2, sum: h1 + h2, f: f[0]! },
      mistakes: {
        h1: { 'sign-kept': sigmoid(-z1), 'net-input': z1 },
        h2: { 'sign-kept': sigmoid(-z2), 'net-input': z2 },
        f: { 'sum-alone': h1 + h2, 'net-inputs-added': sigmoid(z1 + z2) },
      },
    };
  },
});

const SCORES = [
  [1.3, -0.4],
  [2, 0.5],
  [-1, 1],
  [0.2, 0.1],
] as const;

export const twoScores = defineExercise({
  id: 'feedforward-two-scores',
  kind: 'proof',
  difficulty: 2,
  minutes: 6,
  choices: ['quotient', 'divided', 'difference', 'value', 'one-unit'],
  variants: SCORES.length,
  variant(seed) {
    const scores = SCORES[seed % SCORES.length]!;
    const shares = new Float64Array(2);
    softmax(shares, scores);
    return {
      givens: { s1: scores[0], s2: scores[1] },
      facts: { first: shares[0]!, difference: scores[0] - scores[1], sigmoid: sigmoid(scores[0] - scores[1]) },
    };
  },
});

/** Pairs ±p, ±q on the diagonals' sides, so that XᵀX has equal diagonal entries and its axes are the diagonals. */
const CLOUDS = [
  [[2, 1], [1, 2]], // prettier-ignore
  [[3, 1], [1, 3]], // prettier-ignore
  [[4, 2], [2, 4]], // prettier-ignore
] as const;

export const autoencoder = defineExercise({
  id: 'feedforward-autoencoder',
  kind: 'number',
  difficulty: 2,
  minutes: 8,
  fields: { slope: { absolute: 1e-6 }, loss: { absolute: 1e-6 } },
  variants: CLOUDS.length,
  variant(seed) {
    const [p, q] = CLOUDS[seed % CLOUDS.length]!;
    // Four points ±p, ±q: XᵀX = [[s, c], [c, s]] with eigenvalues s + c along (1, 1) and s − c across it.
    const s = 2 * (p[0] * p[0] + q[0] * q[0]);
    const c = 2 * (p[0] * p[1] + q[0] * q[1]);
    return {
      givens: { p1: p[0], p2: p[1], q1: q[0], q2: q[1] },
      facts: { slope: 1, loss: (s - c) / 4, most: s + c, least: s - c, diagonal: s, mixed: c },
      mistakes: { slope: { across: -1 }, loss: { total: s - c, kept: (s + c) / 4, component: (s - c) / 8 } },
    };
  },
});

export const boundedRegion = defineExercise({
  id: 'feedforward-bounded-region',
  kind: 'proof',
  difficulty: 3,
  minutes: 15,
  choices: ['two-numbers', 'walk', 'monotonic', 'unbounded', 'three'],
  variant: () => ({ facts: {} }),
});
