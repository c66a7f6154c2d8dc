// Shapes and counts: parameters, which way round, the repeated row, the order of a batch's pass.
import { runExperiment } from '../../lib/parameter/index.ts';
import { experiment as shapes } from '../../experiments/layer-shapes/experiment.ts';
import { createRandom, below } from '../../lib/nn/random.ts';
import { defineExercise } from '../exercise.ts';

const NETS = [
  [4, 5, 3],
  [3, 6, 2],
  [5, 4, 4],
  [2, 8, 1],
] as const;

export const count = defineExercise({
  id: 'feedforward-count',
  kind: 'number',
  difficulty: 1,
  minutes: 4,
  fields: { parameters: { absolute: 0 }, products: { absolute: 0 }, deeper: { absolute: 0 } },
  variants: NETS.length,
  variant(seed) {
    const [n, m, k] = NETS[seed % NETS.length]!;
    const one = runExperiment(shapes, { sizes: [n, m, k] }).result;
    const two = runExperiment(shapes, { sizes: [n, m, k, 2, 2] }).result;
    return {
      givens: { n, m, k },
      facts: {
        parameters: one.parameters,
        products: one.multiplications,
        deeper: two.parameters,
        'deeper-products': two.multiplications,
        biases: m + k,
      },
      mistakes: {
        parameters: {
          'biases-forgotten': one.multiplications,
          'units-counted': n + m + k,
          'input-biased': one.parameters + n,
        },
        products: { 'biases-counted': one.parameters, 'all-in-one': n * m * k },
        deeper: { 'biases-forgotten': two.multiplications },
      },
    };
  },
});

export const firstShape = defineExercise({
  id: 'feedforward-first-shape',
  kind: 'choice',
  difficulty: 1,
  minutes: 2,
  choices: ['4x5', '5x4', '4x4', '1x20'],
  variant() {
    const [rows, columns] = runExperiment(shapes).result.layers[0]!.weights;
    return { facts: { rows, columns } };
  },
  answer: ({ rows, columns }) => `${rows}x${columns}`,
});

/** X of three rows, W 2×2 and a row of biases; the pack's own first. */
const BATCHES = [
  { X: [[1, 2], [3, 4], [5, 6]], W: [[1, 0], [-1, 2]], b: [10, 20] }, // prettier-ignore
  ...[1, 2, 3].map((seed) => {
    const random = createRandom(seed);
    const drawn = () => below(random, 6);
    const pair = () => [drawn(), drawn()];
    return { X: [pair(), pair(), pair()], W: [[drawn() - 2, drawn() - 2], [drawn() - 2, drawn() - 2]], b: [10, 20] }; // prettier-ignore
  }),
];

export const rowAdded = defineExercise({
  id: 'feedforward-row-added',
  kind: 'number',
  difficulty: 1,
  minutes: 4,
  fields: { first: { absolute: 1e-9 }, second: { absolute: 1e-9 } },
  variants: BATCHES.length,
  variant(seed) {
    const { X, W, b } = BATCHES[seed % BATCHES.length]!;
    const at = (i: number, j: number): number => X[i]![0]! * W[0]![j]! + X[i]![1]! * W[1]![j]!;
    const named = (name: string, rows: readonly (readonly number[])[]) =>
      Object.fromEntries(rows.flatMap((row, i) => row.map((value, j) => [`${name}${i + 1}${j + 1}`, value])));
    return {
      givens: { ...named('x', X), ...named('w', W), b1: b[0]!, b2: b[1]! },
      facts: {
        first: at(2, 0) + b[0]!,
        second: at(2, 1) + b[1]!,
        ...named('z', X.map((_, i) => [at(i, 0) + b[0]!, at(i, 1) + b[1]!])), // prettier-ignore
      },
      mistakes: {
        first: {
          'bias-forgotten': at(2, 0),
          transposed: X[2]![0]! * W[0]![0]! + X[2]![1]! * W[0]![1]! + b[0]!,
          'bias-thrice': at(2, 0) + 3 * b[0]!,
        },
        second: {
          'bias-forgotten': at(2, 1),
          transposed: X[2]![0]! * W[1]![0]! + X[2]![1]! * W[1]![1]! + b[1]!,
          'bias-thrice': at(2, 1) + 3 * b[1]!,
        },
      },
    };
  },
});

export const pipeline = defineExercise({
  id: 'feedforward-pipeline',
  kind: 'ordering',
  difficulty: 1,
  minutes: 2,
  choices: ['activate', 'bias-2', 'multiply-1', 'output', 'stack', 'bias-1', 'multiply-2'],
  variant: () => ({ facts: {} }),
  answer: () => ['stack', 'multiply-1', 'bias-1', 'activate', 'multiply-2', 'bias-2', 'output'],
  mistakes: {
    'bias-late': ['stack', 'multiply-1', 'activate', 'bias-1', 'multiply-2', 'output', 'bias-2'],
    'bias-last': ['stack', 'multiply-1', 'activate', 'bias-1', 'multiply-2', 'bias-2', 'output'],
  },
});
