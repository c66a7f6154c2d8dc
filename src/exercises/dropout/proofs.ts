// Two proofs: the mean loss over masks, and the geometric mean of softmax networks.
import { run } from '../../experiments/dropout-masks/claims.ts';
import { exp, log } from '../../lib/nn/index.ts';
import { defineExercise } from '../exercise.ts';

export const meanLoss = defineExercise({
  id: 'dropout-mean-proof',
  kind: 'proof',
  difficulty: 3,
  minutes: 12,
  choices: ['split', 'mean', 'variance', 'independent', 'together'],
  variant() {
    const { meanLoss: mean, loss, penalty } = run();
    const mild = run({ keep: 0.8 });
    return { facts: { mean, loss, penalty, 'mild-mean': mild.meanLoss, 'mild-penalty': mild.penalty } };
  },
});

const INPUTS = [1.2, -0.4, 0.9, 2];
/** A row of weights for each of three classes. */
const WEIGHTS = [
  [1, -0.5, 0.8, 0.6],
  [-0.7, 0.3, 0.2, -1.1],
  [0.1, 0.9, -0.6, 0.4],
];

function softmaxOf(scores: readonly number[]): number[] {
  const powers = scores.map(exp);
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** Shares of three classes: of the network with halved weights, and two means over all masks of its inputs. */
export function threeAnswers(): { halved: number[]; geometric: number[]; arithmetic: number[] } {
  const masks = Array.from({ length: 1 << INPUTS.length }, (_, index) => INPUTS.map((_, j) => (index >> j) & 1));
  const answers = masks.map((mask) =>
    softmaxOf(WEIGHTS.map((row) => row.reduce((sum, w, j) => sum + w * INPUTS[j]! * mask[j]!, 0))),
  );
  const mean = (of: (answer: number[]) => number): number =>
    answers.reduce((sum, answer) => sum + of(answer), 0) / answers.length;
  const roots = WEIGHTS.map((_, k) => exp(mean((answer) => log(answer[k]!))));
  const whole = roots.reduce((sum, root) => sum + root, 0);
  return {
    halved: softmaxOf(WEIGHTS.map((row) => row.reduce((sum, w, j) => sum + (w / 2) * INPUTS[j]!, 0))),
    geometric: roots.map((root) => root / whole),
    arithmetic: WEIGHTS.map((_, k) => mean((answer) => answer[k]!)),
  };
}

export const geometric = defineExercise({
  id: 'dropout-geometric',
  kind: 'proof',
  difficulty: 3,
  minutes: 15,
  choices: ['logarithm', 'average', 'scores', 'constant', 'softmax'],
  variant() {
    const { halved, geometric: mean, arithmetic } = threeAnswers();
    return {
      facts: { halved: halved[0]!, geometric: mean[0]!, arithmetic: arithmetic[0]!, masks: 1 << INPUTS.length },
    };
  },
});
