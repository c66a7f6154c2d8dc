// Shapes, a batch in numbers, the order of the algorithm, and what a failing check says.
import { productOf } from '../../experiments/batch-product/experiment.ts';
import { experiment as identities } from '../../experiments/bp-identities/experiment.ts';
import { runExperiment } from '../../lib/parameter/index.ts';
import { defineExercise } from '../exercise.ts';

export const rowShapes = defineExercise({
  id: 'backpropagation-shapes',
  kind: 'choice',
  difficulty: 1,
  minutes: 3,
  choices: ['as-printed', 'outer', 'untransposed', 'elementwise'],
  variant() {
    // Document B's example: four inputs, five hidden units, three outputs.
    const { layers } = runExperiment(identities, { sizes: [4, 5, 3] }).result;
    const last = layers[1]!;
    return {
      facts: {
        hidden: layers[0]!.h.length,
        outputs: last.delta.length,
        rows: last.dW.length,
        columns: last.dW[0]!.length,
      },
    };
  },
  // The product of a column and a row has the shape of the weights.
  answer: ({ hidden, outputs, rows, columns }) => (rows === hidden && columns === outputs ? 'outer' : 'as-printed'),
});

const BATCHES = [
  { Z: [[1, 2, 0], [0, 1, 3]], w: [[1, 0], [0, 1], [1, -1]], G: [[1, -1], [2, 0]] },
  { Z: [[2, 0, 1], [1, -1, 0]], w: [[1, 1], [0, 2], [-1, 0]], G: [[1, 0], [-1, 2]] },
  { Z: [[0, 1, 1], [3, 0, -1]], w: [[2, 0], [1, 1], [0, -1]], G: [[2, 1], [0, -1]] },
] as const; // prettier-ignore

export const batch = defineExercise({
  id: 'backpropagation-batch-by-hand',
  kind: 'number',
  difficulty: 2,
  minutes: 8,
  fields: { w11: { absolute: 1e-9 }, w31: { absolute: 1e-9 }, b1: { absolute: 1e-9 }, z13: { absolute: 1e-9 } },
  variants: BATCHES.length,
  variant(seed) {
    const { Z, w, G } = BATCHES[seed % BATCHES.length]!;
    const copy = (values: readonly (readonly number[])[]): number[][] => values.map((row) => [...row]);
    const { dw, db, dZ } = productOf(copy(Z), copy(w), [0, 0], copy(G));
    return {
      givens: {
        ...{ z11: Z[0][0], z12: Z[0][1], z13: Z[0][2], z21: Z[1][0], z22: Z[1][1], z23: Z[1][2] },
        ...{ w11: w[0][0], w12: w[0][1], w21: w[1][0], w22: w[1][1], w31: w[2][0], w32: w[2][1] },
        ...{ g11: G[0][0], g12: G[0][1], g21: G[1][0], g22: G[1][1] },
      },
      facts: {
        ...{ w11: dw[0]![0]!, w12: dw[0]![1]!, w21: dw[1]![0]!, w22: dw[1]![1]!, w31: dw[2]![0]!, w32: dw[2]![1]! },
        ...{ b1: db[0]!, b2: db[1]! },
        ...{ z11: dZ[0]![0]!, z12: dZ[0]![1]!, z13: dZ[0]![2]!, z21: dZ[1]![0]!, z22: dZ[1]![1]!, z23: dZ[1]![2]! },
      },
      mistakes: {
        w31: { 'first-example-only': Z[0][2] * G[0][0] },
        b1: { mean: db[0]! / 2, 'sums-of-a-row': G[0][0] + G[0][1] },
        z13: { 'weights-turned': G[0][0] * w[1][0] + G[0][1] * w[1][1] },
      },
    };
  },
});

export const algorithm = defineExercise({
  id: 'backpropagation-algorithm',
  kind: 'ordering',
  difficulty: 1,
  minutes: 4,
  choices: ['update', 'gradients', 'down', 'forward', 'output-error', 'repeat'],
  variant: () => ({ facts: {} }),
  answer: () => ['forward', 'output-error', 'gradients', 'down', 'repeat', 'update'],
  mistakes: {
    'updated-too-early': ['forward', 'output-error', 'gradients', 'update', 'down', 'repeat'],
    'never-updated': ['update', 'forward', 'output-error', 'gradients', 'down', 'repeat'],
  },
});

export const pattern = defineExercise({
  id: 'backpropagation-pattern',
  kind: 'choice',
  difficulty: 2,
  minutes: 5,
  choices: ['sign', 'sum', 'output-slope', 'hidden-slope'],
  variant() {
    // A gradient m times too long, as if the examples were summed: ‖mg − g‖ / ‖mg‖ = 1 − 1/m.
    const examples = 3;
    const error = 1 - 1 / examples;
    return { givens: { examples, error: Math.round(1e4 * error) / 1e4 }, facts: { error, sign: 2, missing: 1 } };
  },
  answer: ({ error }) => (Math.abs(error! - 2 / 3) < 1e-4 ? 'sum' : 'sign'),
});
