// Batches: how many updates, in which order, and what noise is left at a constant rate.
import { createRandom, uniform } from '../../lib/nn/index.ts';
import { defineExercise } from '../exercise.ts';
import { pick } from './runs.ts';

const SETS = [
  { n: 2000, m: 64 },
  { n: 1000, m: 128 },
  { n: 50_000, m: 512 },
  { n: 300, m: 7 },
  { n: 60_000, m: 256 },
] as const;

export const updates = defineExercise({
  id: 'gradient-descent-updates',
  kind: 'number',
  difficulty: 1,
  minutes: 3,
  fields: { updates: { absolute: 0.01 }, last: { absolute: 0.01 } },
  variants: SETS.length,
  variant(seed) {
    const { n, m } = pick(SETS, seed);
    const count = Math.ceil(n / m);
    return {
      givens: { n, m },
      facts: { updates: count, last: n - (count - 1) * m, full: count - 1 },
      mistakes: {
        updates: { 'rest-dropped': Math.floor(n / m), 'epoch-is-update': 1, 'one-each': n },
        last: { 'always-full': m },
      },
    };
  },
});

const LOOP = ['shuffle', 'take', 'forward', 'errors', 'mean', 'update', 'repeat', 'next'];

export const loop = defineExercise({
  id: 'gradient-descent-loop',
  kind: 'ordering',
  difficulty: 1,
  minutes: 4,
  choices: ['update', 'forward', 'repeat', 'shuffle', 'mean', 'next', 'take', 'errors'],
  variant: () => ({ facts: {} }),
  answer: () => LOOP,
  mistakes: {
    'update-before-mean': ['shuffle', 'take', 'forward', 'errors', 'update', 'mean', 'repeat', 'next'],
    'take-before-shuffle': ['take', 'shuffle', 'forward', 'errors', 'mean', 'update', 'repeat', 'next'],
  },
});

const SAMPLES = [3, 5, 1, 7] as const;

export const runningMean = defineExercise({
  id: 'gradient-descent-running-mean',
  kind: 'proof',
  difficulty: 2,
  minutes: 10,
  choices: ['step', 'multiplied', 'sum', 'mean'],
  variant() {
    let place = 0;
    const places = SAMPLES.map((sample, index) => (place += (sample - place) / (index + 1)));
    const facts = Object.fromEntries(places.map((value, index) => [`after-${index + 1}`, value]));
    return { facts };
  },
});

const RATES = [0.1, 0.5, 1, 0.2] as const;
const DRAWS = 40_000;

/** The mean square of x over many steps x ← x − η(x − a), a = ±1 by the toss of a coin. */
function measuredVariance(eta: number): number {
  const random = createRandom(6);
  let [x, sum] = [0, 0];
  for (let draw = 0; draw < DRAWS; draw++) {
    x -= eta * (x - (uniform(random) < 0.5 ? -1 : 1));
    sum += x * x;
  }
  return sum / DRAWS;
}

export const leftNoise = defineExercise({
  id: 'gradient-descent-left-noise',
  kind: 'number',
  difficulty: 3,
  minutes: 10,
  fields: { variance: { digits: 3 } },
  variants: RATES.length,
  variant(seed) {
    const eta = pick(RATES, seed);
    return {
      givens: { eta },
      facts: { variance: eta / (2 - eta), measured: measuredVariance(eta) },
      mistakes: { variance: { 'noise-alone': eta * eta, half: eta / 2, 'settles-at-zero': 0 } },
    };
  },
});
