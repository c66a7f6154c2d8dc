// The penalized cost and a step down it, written by the reader.
import { applyPenalty, gradientDescent, penaltyOf, toRows } from '../../lib/nn/index.ts';
import type { Random } from '../../lib/nn/index.ts';
import { drawList, drawNumber, drawRows, drawWhole, networkWith, times } from '../checker/code/draw.ts';
import { ask, type Case } from '../checker/code/task.ts';
import { defineExercise } from '../exercise.ts';

function cases(random: Random): [Case, Case] {
  const [inputs, units] = [drawWhole(random, 1, 3), drawWhole(random, 1, 2)];
  const [W, dW] = [drawRows(random, inputs, units), drawRows(random, inputs, units)];
  const [b, db] = [drawList(random, units), drawList(random, units)];
  const [cost, eta, lambda] = [drawNumber(random, 0, 2), drawWhole(random, 1, 9) / 10, drawWhole(random, 1, 9) / 10];
  const network = networkWith([{ W, b }], { output: 'identity', cost: 'quadratic' });
  const layer = network.layers[0]!;
  const penalty = { kind: 'l2', lambda } as const;
  const penalized = ask('penalized', [cost, W, lambda], cost + penaltyOf(network, penalty));
  layer.dW.data.set(dW.flat());
  layer.db.set(db);
  applyPenalty(network, penalty, eta);
  gradientDescent(network).step(eta);
  return [penalized, ask('step', [W, b, dW, db, eta, lambda], { W: toRows(layer.W), b: Array.from(layer.b) })];
}

const SOLUTION = `function penalized(cost, W, lambda) {
  let sum = 0;
  for (const row of W) for (const w of row) sum += w * w;
  return cost + (lambda / 2) * sum;
}

function step(W, b, dW, db, eta, lambda) {
  const next = (w, dw) => w - eta * (dw + lambda * w);
  return {
    W: W.map((row, i) => row.map((w, j) => next(w, dW[i][j]))),
    b: b.map((bias, j) => bias - eta * db[j]),
  };
}`;

export const program = defineExercise({
  id: 'regularization-program',
  kind: 'code',
  difficulty: 2,
  minutes: 8,
  start: `// The cost with its penalty, lambda / 2 times all w^2.
function penalized(cost, W, lambda) {

}

// One step down the penalized cost: { W, b }. dW and db
// are the gradients of the cost alone.
function step(W, b, dW, db, eta, lambda) {

}`,
  solution: SOLUTION,
  mistakes: {
    'half-lost': ['(lambda / 2)', 'lambda'],
    'half-slope': ['+ lambda * w)', '+ (lambda / 2) * w)'],
    'bias-too': ['bias - eta * db[j]', 'bias - eta * (db[j] + lambda * bias)'],
    'rate-skipped': ['w - eta * (dw + lambda * w)', 'w - eta * dw - lambda * w'],
    grows: ['dw + lambda * w', 'dw - lambda * w'],
    'no-penalty': ['(dw + lambda * w)', 'dw'],
  },
  cases(random: Random) {
    const all = times(7, () => cases(random));
    return [...all.map(([penalized]) => penalized), ...all.map(([, step]) => step)];
  },
  variant: () => ({ facts: {} }),
});
