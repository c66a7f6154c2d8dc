// The three sets in their order, which weights go without a penalty, and early stopping beside one.
import { shareAfter } from '../../experiments/stopping-share/experiment.ts';
import { defineExercise } from '../exercise.ts';
import { pick } from './runs.ts';

const ORDER = ['split', 'means', 'train', 'choose', 'retrain', 'test'];

export const order = defineExercise({
  id: 'regularization-order',
  kind: 'ordering',
  difficulty: 1,
  minutes: 4,
  choices: ['choose', 'test', 'train', 'means', 'split', 'retrain'],
  variant: () => ({ facts: {} }),
  answer: () => ORDER,
  mistakes: {
    'means-before-split': ['means', 'split', 'train', 'choose', 'retrain', 'test'],
    'test-before-choice': ['split', 'means', 'train', 'test', 'choose', 'retrain'],
  },
});

export const freeBias = defineExercise({
  id: 'regularization-free-bias',
  kind: 'choice',
  difficulty: 2,
  minutes: 4,
  choices: ['nothing', 'pulled', 'weights', 'diverges'],
  variant() {
    // One bias alone, targets around 5: ½(b − 5)² + ½λb² is least at 5/(1 + λ).
    const lambda = 0.1;
    return { givens: { lambda }, facts: { mean: 5, pulled: 5 / (1 + lambda) } };
  },
  answer: ({ mean, pulled }) => (pulled! < mean! ? 'pulled' : 'nothing'),
});

const RUNS = [
  { a: 1, eta: 0.1, t: 10 },
  { a: 2, eta: 0.1, t: 5 },
  { a: 0.5, eta: 0.2, t: 8 },
  { a: 1, eta: 0.05, t: 20 },
] as const;

export const asPenalty = defineExercise({
  id: 'regularization-as-penalty',
  kind: 'number',
  difficulty: 2,
  minutes: 8,
  fields: { share: { digits: 3 }, lambda: { digits: 3 } },
  variants: RUNS.length,
  variant(seed) {
    const { a, eta, t } = pick(RUNS, seed);
    const share = shareAfter(a, eta, t);
    return {
      givens: { a, eta, t },
      facts: { share, lambda: (a * (1 - share)) / share, rough: 1 / (eta * t), factor: 1 - eta * a },
      mistakes: {
        share: { missing: 1 - share, 'one-step-times': eta * a * t },
        lambda: { rough: 1 / (eta * t), inverted: (a * share) / (1 - share) },
      },
    };
  },
});

export const allCurvatures = defineExercise({
  id: 'regularization-all-curvatures',
  kind: 'proof',
  difficulty: 3,
  minutes: 12,
  choices: ['both', 'solved', 'differs', 'direction'],
  variant() {
    const lambda = (1 - shareAfter(1, 0.1, 10)) / shareAfter(1, 0.1, 10);
    const facts = Object.fromEntries(
      [2, 1, 0.1].flatMap((a): [string, number][] => [
        [`stopped-${a * 10}`, shareAfter(a, 0.1, 10)],
        [`penalized-${a * 10}`, a / (a + lambda)],
      ]),
    );
    return { facts: { lambda, ...facts } };
  },
});
