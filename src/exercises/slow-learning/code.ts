// The experiment of the lesson, written by its reader: how many epochs until the output is below one half.
import { experiment } from '../../experiments/slow-learning/experiment.ts';
import { choice, uniformBetween } from '../../lib/nn/index.ts';
import type { Random } from '../../lib/nn/index.ts';
import { runExperiment } from '../../lib/parameter/index.ts';
import { ask, type Case } from '../checker/code/task.ts';
import { defineExercise } from '../exercise.ts';

const COSTS = ['quadratic', 'cross-entropy'] as const;
const EPOCHS = 600;

function wait(cost: (typeof COSTS)[number], eta: number, w: number, b: number): Case {
  const { result } = runExperiment(experiment, { cost, eta, w, b, epochs: EPOCHS });
  return ask('wait', [cost, eta, w, b], result.firstBelowHalf);
}

const SOLUTION = `const sigmoid = (z) => 1 / (1 + Math.exp(-z));

function wait(cost, eta, w, b) {
  for (let epoch = 0; epoch <= ${EPOCHS}; epoch++) {
    const h = sigmoid(w + b);
    if (h < 0.5) return epoch;
    const slope = h * (1 - h);
    const delta = cost === 'quadratic' ? h * slope : h;
    w -= eta * delta;
    b -= eta * delta;
  }
  return null;
}`;

export const waitProgram = defineExercise({
  id: 'slow-learning-program',
  kind: 'code',
  difficulty: 2,
  minutes: 10,
  start: `const sigmoid = (z) => 1 / (1 + Math.exp(-z));

// Input 1, target 0. The first epoch whose output
// is below 0.5, or null if there is none up to ${EPOCHS}.
function wait(cost, eta, w, b) {

}`,
  solution: SOLUTION,
  mistakes: {
    'slope-kept': ["cost === 'quadratic' ? h * slope : h", 'h * slope'],
    'slope-lost': ["cost === 'quadratic' ? h * slope : h", 'h'],
    'counted-late': ['return epoch;', 'return epoch + 1;'],
    'bias-still': ['\n    b -= eta * delta;', ''],
    uphill: ['w -= eta * delta;\n    b -= eta * delta;', 'w += eta * delta;\n    b += eta * delta;'],
  },
  cases: (random: Random) => [
    wait('quadratic', 0.15, 2, 2),
    wait('cross-entropy', 0.005, 2, 2),
    wait('cross-entropy', 0.15, 2, 2),
    wait('quadratic', 0.15, -1, 0.5),
    wait('quadratic', 0.01, 2, 2),
    ...Array.from({ length: 6 }, (_, at) => {
      const [eta, w, b] = [uniformBetween(random, 0.05, 1), uniformBetween(random, 0, 2), uniformBetween(random, 0, 2)];
      return wait(at < 4 ? COSTS[at % 2]! : choice(random, COSTS), rounded(eta), rounded(w), rounded(b));
    }),
  ],
  variant: () => ({ facts: {} }),
});

const rounded = (value: number): number => Math.round(100 * value) / 100;
