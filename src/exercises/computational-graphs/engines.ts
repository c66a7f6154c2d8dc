// One node, the order of all, and what a wrong order answers.
import { ENGINES, experiment } from '../../experiments/graph-order/experiment.ts';
import { experiment as traced } from '../../experiments/graph-trace/experiment.ts';
import { runExperiment } from '../../lib/parameter/index.ts';
import { defineExercise } from '../exercise.ts';

export const multiplyNode = defineExercise({
  id: 'computational-graphs-multiply',
  kind: 'choice',
  difficulty: 1,
  minutes: 2,
  choices: ['swapped', 'own', 'passed', 'value'],
  variant() {
    const given = { expression: 'own', formula: '5 * (x * y)', values: 'x = 2, y = 7' };
    const { gradients } = runExperiment(traced, given).result;
    return { givens: { up: 5, x: 2, y: 7 }, facts: { x: Number(gradients['x']), y: Number(gradients['y']) } };
  },
  answer: ({ x, y }) => (x === 35 && y === 10 ? 'swapped' : 'own'),
});

export const waitingOrder = defineExercise({
  id: 'computational-graphs-order',
  kind: 'ordering',
  difficulty: 1,
  minutes: 3,
  choices: ['x', 'y', 'both', 'c'],
  variant: () => ({ facts: {} }),
  answer: () => ['c', 'both', 'y', 'x'],
  mistakes: { forward: ['x', 'y', 'both', 'c'] },
});

export const fourEngines = defineExercise({
  id: 'computational-graphs-engines',
  kind: 'choice',
  difficulty: 2,
  minutes: 4,
  choices: ['every-visit', 'first-visit', 'overwrites'],
  variant() {
    const facts = Object.fromEntries(
      ENGINES.map((engine) => [engine, runExperiment(experiment, { engine }).result.gradient]),
    );
    return { givens: { seen: 15 }, facts };
  },
  answer: (facts) => ENGINES.find((engine) => facts[engine] === 15)!,
});
