// Two dimensions: slopes by direction, the best rate of a ravine, momentum's limit.
import { defineExercise } from '../exercise.ts';
import { pick, walk } from './runs.ts';

/** Directions with whole numbers for a length: 3, 4, 5 and its kin. */
const PLACES = [
  { a: 1, c: 3, x: 1, y: 1, u: 3, v: 4, n: 5 },
  { a: 2, c: 1, x: 1, y: 2, u: 4, v: 3, n: 5 },
  { a: 1, c: 2, x: 3, y: -1, u: 5, v: 12, n: 13 },
  { a: 3, c: 1, x: -1, y: 2, u: 8, v: 15, n: 17 },
] as const;

export const direction = defineExercise({
  id: 'gradient-descent-direction',
  kind: 'number',
  difficulty: 2,
  minutes: 6,
  fields: { along: { digits: 3 }, largest: { digits: 3 }, flat: { digits: 3 } },
  variants: PLACES.length,
  variant(seed) {
    const { a, c, x, y, u, v, n } = pick(PLACES, seed);
    const [gx, gy] = [2 * a * x, 2 * c * y];
    const length = Math.sqrt(gx * gx + gy * gy);
    return {
      givens: { a, c, x, y, u, v, n },
      facts: { gx, gy, along: (gx * u + gy * v) / n, largest: length, flat: -gx / gy },
      mistakes: {
        along: { 'not-unit': gx * u + gy * v, 'components-added': gx + gy },
        largest: { 'components-added': Math.abs(gx) + Math.abs(gy), 'root-forgotten': length * length },
        flat: { 'along-gradient': gy / gx, 'sign-lost': gx / gy },
      },
    };
  },
});

export const bestRate = defineExercise({
  id: 'gradient-descent-best-rate',
  kind: 'proof',
  difficulty: 2,
  minutes: 12,
  choices: ['factors', 'worse-decides', 'equal', 'rate', 'factor'],
  variant() {
    const [a, c] = [1, 25];
    const eta = 2 / (a + c);
    const steps = (rate: number): number => walk({ a, c, eta: rate, steps: 1000 }).within ?? NaN;
    return {
      facts: {
        eta,
        factor: (c - a) / (c + a),
        best: steps(eta),
        smaller: steps(0.04),
        tiny: steps(0.01),
        larger: steps(0.079),
      },
    };
  },
});

export const momentumLimit = defineExercise({
  id: 'gradient-descent-momentum-limit',
  kind: 'proof',
  difficulty: 3,
  minutes: 15,
  choices: ['recursion', 'roots', 'product', 'minus-one', 'limit'],
  variant() {
    const parabola = { method: 'momentum', beta: 0.9, a: 8, c: 0, x: 2, y: 0, steps: 400 };
    const end = (eta: number): number => Math.abs(walk({ ...parabola, eta }).x.at(-1)!);
    return { facts: { limit: 1.9 / 4, below: end(0.47), above: end(0.48) } };
  },
});
