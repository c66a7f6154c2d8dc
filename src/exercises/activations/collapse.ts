// Layers without a bend, and what a bend has to be.
import { composed } from '../../experiments/linear-collapse/affine.ts';
import { defineExercise } from '../exercise.ts';

const PAIRS = [
  { first: [[1, 0, 2], [0, 1, -1]], second: [[1, 2], [3, -1], [0, 1]] }, // prettier-ignore
  { first: [[2, 1, 0], [1, -1, 3]], second: [[1, 0], [-2, 1], [1, 1]] }, // prettier-ignore
  { first: [[0, 1, 1], [3, 0, -2]], second: [[2, 1], [1, 3], [-1, 0]] }, // prettier-ignore
  { first: [[1, 2, -1], [0, 1, 2]], second: [[0, 3], [1, 1], [2, -1]] }, // prettier-ignore
] as const;

const named = (name: string, rows: readonly (readonly number[])[]): Record<string, number> =>
  Object.fromEntries(rows.flatMap((row, i) => row.map((value, j) => [`${name}${i + 1}${j + 1}`, value])));

export const product = defineExercise({
  id: 'activations-product',
  kind: 'number',
  difficulty: 1,
  minutes: 5,
  fields: { w11: { absolute: 1e-9 }, w12: { absolute: 1e-9 }, w21: { absolute: 1e-9 }, w22: { absolute: 1e-9 } },
  variants: PAIRS.length,
  variant(seed) {
    const { first, second } = PAIRS[seed % PAIRS.length]!;
    const rows = (from: readonly (readonly number[])[]): number[][] => from.map((row) => [...row]);
    const { W } = composed({ W: rows(first), b: [0, 0, 0] }, { W: rows(second), b: [0, 0] });
    const [[w11 = 0, w12 = 0] = [], [w21 = 0, w22 = 0] = []] = W;
    return {
      givens: { ...named('u', first), ...named('v', second) },
      facts: {
        w11,
        w12,
        w21,
        w22,
        one: first[0][0] * second[0][0],
        two: first[0][1] * second[1][0],
        three: first[0][2] * second[2][0],
      },
      mistakes: {
        w11: { 'one-way': first[0][0] * second[0][0] },
        w12: { transposed: w21 },
        w21: { transposed: w12 },
      },
    };
  },
});

/** Does z ↦ f(z) keep f(z + 1) − f(z) the same everywhere? Then it is affine. */
const CANDIDATES: Readonly<Record<string, (z: number) => number>> = {
  relu: (z) => Math.max(0, z),
  affine: (z) => 2 * z + 1,
  bent: (z) => (Math.sqrt(z * z + 1) - 1) / 2 + z,
  absolute: (z) => Math.abs(z),
};

/** By how much the rise over one unit differs between −3 and 3. */
const unevenness = (f: (z: number) => number): number => {
  const rises = [-3, -2, -1, 0, 1, 2].map((z) => f(z + 1) - f(z));
  return Math.max(...rises) - Math.min(...rises);
};

export const useless = defineExercise({
  id: 'activations-useless',
  kind: 'choice',
  difficulty: 1,
  minutes: 3,
  choices: ['relu', 'affine', 'bent', 'absolute'],
  variant: () => ({ facts: Object.fromEntries(Object.entries(CANDIDATES).map(([name, f]) => [name, unevenness(f)])) }),
  answer: (facts) => Object.keys(CANDIDATES).find((name) => facts[name]! < 1e-12)!,
});

export const narrow = defineExercise({
  id: 'activations-rank',
  kind: 'proof',
  difficulty: 2,
  minutes: 8,
  choices: ['first', 'both', 'affine', 'through', 'rank'],
  variant: () => ({ facts: {} }),
});

/** |t| − (t² + ⅛) at the five points where the best quadratic is farthest off. */
const missAt = (t: number): number => Math.abs(t) - (t * t + 0.125);

export const polynomial = defineExercise({
  id: 'activations-polynomial',
  kind: 'proof',
  difficulty: 3,
  minutes: 15,
  choices: ['degree', 'sum', 'size', 'alternates', 'zeros', 'conclusion'],
  variant: () => ({
    facts: { ends: missAt(1), halves: missAt(0.5), middle: missAt(0), 'half-way': missAt(0.25) },
  }),
});
