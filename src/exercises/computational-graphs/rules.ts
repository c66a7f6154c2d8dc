// Backward rules as formulas, and a proof about paths.
import { experiment } from '../../experiments/graph-order/experiment.ts';
import { runExperiment } from '../../lib/parameter/index.ts';
import { defineExercise } from '../exercise.ts';

const letters = { g: [-2, 2], a: [0.5, 3], b: [0.5, 3] } as const;

export const quotient = defineExercise({
  id: 'computational-graphs-quotient',
  kind: 'expression',
  difficulty: 2,
  minutes: 5,
  fields: {
    toA: { letters, answer: 'g/b', mistakes: { 'upstream-forgotten': '1/b', swapped: 'g*b' } },
    toB: {
      letters,
      answer: '-g*a/b^2',
      mistakes: { 'upstream-forgotten': '-a/b^2', 'one-b': '-g*a/b', 'without-a': '-g/b^2' },
    },
  },
  variant: () => ({ facts: {} }),
});

export const ownOutput = defineExercise({
  id: 'computational-graphs-own-output',
  kind: 'expression',
  difficulty: 1,
  minutes: 4,
  fields: {
    exp: {
      letters: { g: [-2, 2], h: [0.2, 0.9] },
      answer: 'g*h',
      mistakes: { 'upstream-forgotten': 'h', 'passed-on': 'g' },
    },
    tanh: {
      letters: { g: [-2, 2], h: [0.2, 0.9] },
      answer: 'g*(1 - h^2)',
      mistakes: { 'upstream-forgotten': '1 - h^2', 'sigmoid-slope': 'g*h*(1 - h)' },
    },
  },
  variant: () => ({ facts: {} }),
});

export const doublings = defineExercise({
  id: 'computational-graphs-doublings',
  kind: 'proof',
  difficulty: 2,
  minutes: 8,
  choices: ['two-ways', 'paths', 'merged', 'additions', 'recursion'],
  variant() {
    const given = { graph: 'doublings', doublings: 16, steps: 1 };
    const [ordered, every] = ['ordered', 'every-visit'].map(
      (engine) => runExperiment(experiment, { ...given, engine }).result,
    );
    return { facts: { gradient: ordered!.gradient, ordered: ordered!.visits, every: every!.visits, doublings: 16 } };
  },
});
