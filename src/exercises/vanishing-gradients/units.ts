// Rectifiers that never answer, and what clipping can and cannot do.
import { DYING, fateOfDead } from '../../experiments/relu-rescue/claims.ts';
import { createRandom, normal, stream } from '../../lib/nn/index.ts';
import { defineExercise } from '../exercise.ts';
import { middleRatio, pick, powerOf } from './runs.ts';

const INPUTS = [2, 4, 1, 10, 3] as const;
const TRIALS = 20_000;

/** The share of rectifiers with d symmetric weights, none above 0: silent for every input whose parts are not negative. */
export function deadFromTheStart(d: number, trials = TRIALS): number {
  const random = stream(createRandom(14), `dead/${d}`);
  let dead = 0;
  for (let trial = 0; trial < trials; trial++) {
    // One weight above 0 is enough to be alive; the others need not be drawn.
    let seen = 0;
    while (seen < d && normal(random) <= 0) seen++;
    if (seen === d) dead++;
  }
  return dead / trials;
}

export const bornDead = defineExercise({
  id: 'vanishing-gradients-born-dead',
  kind: 'number',
  difficulty: 2,
  minutes: 5,
  fields: { chance: { digits: 3 } },
  variants: INPUTS.length,
  variant(seed) {
    const d = pick(INPUTS, seed);
    return {
      givens: { d },
      facts: { chance: powerOf(0.5, d), measured: deadFromTheStart(d) },
      mistakes: { chance: { 'one-example': 0.5, 'one-in-d': 1 / d } },
    };
  },
});

export const deadStays = defineExercise({
  id: 'vanishing-gradients-dead-stays',
  kind: 'proof',
  difficulty: 2,
  minutes: 6,
  choices: ['slope', 'delta', 'gradient', 'step', 'below'],
  variant: () => ({
    facts: { ...fateOfDead(DYING, 1, [300, 600]) },
  }),
});

const RATIOS = ['sigmoid', 'relu', 'tanh'] as const;

export const orderOfRatios = defineExercise({
  id: 'vanishing-gradients-order',
  kind: 'ordering',
  difficulty: 1,
  minutes: 3,
  choices: ['tanh', 'sigmoid', 'relu'],
  variant: () => ({ facts: Object.fromEntries(RATIOS.map((name) => [name, middleRatio(name, 5)])) }),
  answer: (facts) => [...RATIOS].sort((a, b) => facts[a]! - facts[b]!),
  mistakes: { 'relu-keeps-all': ['sigmoid', 'tanh', 'relu'] },
});

export const clipping = defineExercise({
  id: 'vanishing-gradients-clipping',
  kind: 'choice',
  difficulty: 2,
  minutes: 4,
  choices: ['both', 'exploding', 'vanishing', 'neither'],
  variant() {
    const ratio = middleRatio('sigmoid', 5);
    // A gradient (first layer, last layer), scaled as a whole to the length 1.
    const length = Math.sqrt(ratio * ratio + 1);
    return {
      facts: {
        ratio,
        'after-first': ratio / length,
        'after-last': 1 / length,
        'after-ratio': ratio / length / (1 / length),
      },
    };
  },
  // Scaling helps the small layer only if it changes the ratio.
  answer: (facts) => (Math.abs(facts['after-ratio']! - facts['ratio']!) < 1e-12 ? 'exploding' : 'both'),
});
