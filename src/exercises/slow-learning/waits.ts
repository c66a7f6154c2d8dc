// How long the neuron waits: as a continuous motion, with another input, and found by experiment.
import { exp } from '../../lib/nn/index.ts';
import { wrong, right } from '../checker/outcome.ts';
import type { Finding } from '../checker/outcome.ts';
import { defineExercise } from '../exercise.ts';
import { pick, run, wait } from './runs.ts';

/** dz/dt = −2ησ(z), so 2ηt = ∫(1 + e^{−z})dz from 0 to z₀. */
export const crossEntropyWait = (eta: number, z0: number): number => (z0 + 1 - exp(-z0)) / (2 * eta);

/** dz/dt = −2ησ²(1 − σ), so 2ηt = F(z₀) − F(0). */
export function quadraticWait(eta: number, z0: number): number {
  const F = (z: number): number => 3 * z + exp(z) - 3 * exp(-z) - exp(-2 * z) / 2;
  return (F(z0) - F(0)) / (2 * eta);
}

const MOTIONS = [
  { eta: 0.15, z0: 4 },
  { eta: 0.15, z0: 8 },
  { eta: 0.05, z0: 4 },
  { eta: 0.1, z0: 6 },
  { eta: 0.02, z0: 2 },
] as const;

export const continuousWait = defineExercise({
  id: 'slow-learning-continuous-wait',
  kind: 'number',
  difficulty: 2,
  minutes: 10,
  fields: { time: { digits: 3 } },
  variants: MOTIONS.length,
  variant(seed) {
    const { eta, z0 } = pick(MOTIONS, seed);
    const time = crossEntropyWait(eta, z0);
    const epochs = wait('cross-entropy', { eta, w: z0 / 2, b: z0 / 2 });
    return {
      givens: { eta, z0, start: z0 / 2 },
      facts: { time, epochs },
      mistakes: { time: { 'one-parameter': 2 * time, 'full-speed': z0 / (2 * eta), counted: epochs } },
    };
  },
});

export const exponentialWait = defineExercise({
  id: 'slow-learning-exponential-wait',
  kind: 'proof',
  difficulty: 3,
  minutes: 15,
  choices: ['equation', 'separated', 'expanded', 'integrated', 'value', 'law'],
  variant() {
    const eta = 0.15;
    const long = 20_000;
    return {
      givens: { eta, z0: 4 },
      facts: {
        time: quadraticWait(eta, 4),
        epochs: wait('quadratic', { eta }),
        'time-8': quadraticWait(eta, 8),
        'epochs-8': wait('quadratic', { eta, w: 4, b: 4, epochs: long }),
        'cross-entropy-8': wait('cross-entropy', { eta, w: 4, b: 4 }),
        factor: quadraticWait(eta, 8) / quadraticWait(eta, 7),
      },
    };
  },
});

const INPUTS = [2, 0.5, 3] as const;

export const otherInput = defineExercise({
  id: 'slow-learning-other-input',
  kind: 'number',
  difficulty: 2,
  minutes: 6,
  // It asks for about how many, and whoever scales the run at x = 1 is right to within a step of the run.
  fields: { quadratic: { relative: 0.1 }, 'cross-entropy': { relative: 0.1, orAbsolute: 1 } },
  variants: INPUTS.length,
  variant(seed) {
    const x = pick(INPUTS, seed);
    // z = wx + b begins at 4 as before.
    const start = { x, w: 2 / x, b: 2, epochs: 1000 };
    const before = { quadratic: wait('quadratic'), 'cross-entropy': wait('cross-entropy') };
    const mistakesOf = (epochs: number) => ({
      unchanged: epochs,
      'weight-alone': epochs / (x * x),
      'in-proportion': epochs / x,
    });
    return {
      givens: { x },
      facts: {
        quadratic: wait('quadratic', start),
        'cross-entropy': wait('cross-entropy', start),
        'quadratic-before': before.quadratic,
        'cross-entropy-before': before['cross-entropy'],
        factor: (x * x + 1) / 2,
        'quadratic-scaled': (2 * before.quadratic) / (x * x + 1),
        'cross-entropy-scaled': (2 * before['cross-entropy']) / (x * x + 1),
      },
      mistakes: { quadratic: mistakesOf(before.quadratic), 'cross-entropy': mistakesOf(before['cross-entropy']) },
    };
  },
});

/** More epochs than the slowest accepted start needs. */
const LONG = 30_000;
const PATIENCE = 1000;
/** Starts are asked for in twentieths, w = b from 0 to 4. */
const STEPS = 20;
const MOST = 4;

const quadraticFrom = (start: number): number => wait('quadratic', { w: start, b: start, epochs: LONG });
const isOverPatience = (start: number): boolean =>
  run('quadratic', { w: start, b: start, epochs: PATIENCE }).firstBelowHalf === null;

function judgeStart(value: number): Finding {
  const step = Math.round(value * STEPS);
  if (!(Math.abs(value * STEPS - step) < 1e-9)) return wrong({ mistake: 'between-steps' });
  if (!(step >= 0 && step <= MOST * STEPS)) return wrong({ mistake: 'outside' });
  const start = step / STEPS;
  const found = { start, epochs: quadraticFrom(start), before: quadraticFrom(Math.max(0, step - 1) / STEPS) };
  if (!isOverPatience(start)) return wrong({ mistake: 'too-small', found });
  if (isOverPatience((step - 1) / STEPS)) return wrong({ mistake: 'too-large', found });
  return { ...right, found };
}

function smallestStart(): number {
  for (let step = 0; step <= MOST * STEPS; step++) if (isOverPatience(step / STEPS)) return step / STEPS;
  throw new Error(`smallestStart: no start up to ${MOST} takes more than ${PATIENCE} epochs`);
}

export const thousandEpochs = defineExercise({
  id: 'slow-learning-thousand-epochs',
  kind: 'experiment',
  difficulty: 2,
  minutes: 8,
  fields: { start: { judge: judgeStart } },
  mistakes: ['between-steps', 'outside', 'too-small', 'too-large'],
  variant() {
    const start = smallestStart();
    return {
      facts: {
        start,
        epochs: quadraticFrom(start),
        before: quadraticFrom(start - 1 / STEPS),
        predicted: quadraticWait(0.15, 2 * start),
        'cross-entropy': wait('cross-entropy', { w: start, b: start }),
      },
    };
  },
});
