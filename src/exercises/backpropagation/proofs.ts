// Formulas and proofs: BP1 for another output, BP2 from the fan, a law of rectified units, and a good step for the check.
import { experiment } from '../../experiments/gradient-check/experiment.ts';
import { activations, backward, createNetwork, createRandom, fillNormal, forward, matrix } from '../../lib/nn/index.ts';
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Finding } from '../checker/outcome.ts';
import { right, wrong } from '../checker/outcome.ts';
import { defineExercise } from '../exercise.ts';

export const tanhOutput = defineExercise({
  id: 'backpropagation-tanh',
  kind: 'expression',
  difficulty: 1,
  minutes: 4,
  fields: {
    delta: {
      letters: { h: [-0.95, 0.95], y: [-0.9, 0.9] },
      answer: '(h - y) (1 - h^2)',
      mistakes: {
        'slope-forgotten': 'h - y',
        'sigmoid-slope': '(h - y) h (1 - h)',
        'other-sign': '(y - h) (1 - h^2)',
      },
    },
  },
  variant: () => ({ facts: {} }),
});

export const fanProof = defineExercise({
  id: 'backpropagation-fan-proof',
  kind: 'proof',
  difficulty: 2,
  minutes: 8,
  choices: ['through-next', 'sum', 'named', 'link', 'together'],
  variant: () => ({ facts: {} }),
});

/** Σ (weights in and bias) · gradient and Σ (weights out) · gradient of one rectified unit, on a drawn network and batch. */
export function balanceOf(seed: number): { into: number; out: number } {
  const network = createNetwork({
    ...{ sizes: [3, 4, 2], hidden: 'relu', output: 'identity', cost: 'quadratic', scheme: 'standard-normal', seed },
  });
  const [X, Y] = [matrix(5, 3), matrix(5, 2)];
  fillNormal(X, createRandom(seed + 1), 1);
  fillNormal(Y, createRandom(seed + 2), 1);
  forward(network, X);
  backward(network, X, Y);
  const [first, second] = [network.layers[0]!, network.layers[1]!];
  const unit = 0;
  const into = first.W.row.reduce(
    (sum, weights, k) => sum + weights[unit]! * first.dW.row[k]![unit]!,
    first.b[unit]! * first.db[unit]!,
  );
  const out = Array.from(second.W.row[unit]!).reduce((sum, weight, i) => sum + weight * second.dW.row[unit]![i]!, 0);
  return { into, out };
}

export const balance = defineExercise({
  id: 'backpropagation-balance',
  kind: 'proof',
  difficulty: 3,
  minutes: 12,
  choices: ['scaled', 'unchanged', 'differentiated', 'at-one'],
  variant() {
    const { into, out } = balanceOf(1);
    return { facts: { into, out, slope: activations.relu.slope(2) } };
  },
});

const GOOD = 1e-9;
const errorAt = (epsilon: number): number => runExperiment(experiment, { epsilon }).result.maxRelativeError;
const decades = Array.from({ length: 13 }, (_, index) => Number(`1e${-1 - index}`));

function judge(value: number): Finding {
  if (!(value > 0 && value <= 1)) return wrong({ mistake: 'outside' });
  const found = { error: errorAt(value), step: value };
  if (found.error < GOOD) return { ...right, found };
  return wrong({ mistake: value > 1e-5 ? 'too-long' : 'too-short', found });
}

export const goodStep = defineExercise({
  id: 'backpropagation-good-step',
  kind: 'experiment',
  difficulty: 1,
  minutes: 5,
  fields: { step: { judge } },
  mistakes: ['outside', 'too-long', 'too-short'],
  variant() {
    const good = decades.filter((epsilon) => errorAt(epsilon) < GOOD);
    return { facts: { step: good[0]!, error: errorAt(good[0]!), of: decades.length, count: good.length, bound: GOOD } };
  },
});
