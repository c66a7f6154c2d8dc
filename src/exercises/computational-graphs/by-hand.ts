// By hand through a neuron and through a product of matrices.
import { experiment } from '../../experiments/graph-trace/experiment.ts';
import { runExperiment } from '../../lib/parameter/index.ts';
import { defineExercise } from '../exercise.ts';

const NEURONS = [
  { w1: 2, x1: 1, w2: -1, x2: 3, b: 0.5 },
  { w1: -1, x1: 2, w2: 1, x2: 1, b: 0 },
  { w1: 0.5, x1: 2, w2: 1, x2: -1, b: 1 },
] as const;

export const written = (values: Readonly<Record<string, unknown>>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name} = ${JSON.stringify(value)}`)
    .join(', ');

export const neuron = defineExercise({
  id: 'computational-graphs-neuron',
  kind: 'number',
  difficulty: 1,
  minutes: 5,
  fields: { value: { digits: 3 }, w1: { digits: 3 }, w2: { digits: 3 }, b: { digits: 3 } },
  variants: NEURONS.length,
  variant(seed) {
    const values = NEURONS[seed % NEURONS.length]!;
    const { value, gradients } = runExperiment(experiment, { expression: 'sigmoid', values: written(values) }).result;
    const [w1, w2, b] = [Number(gradients['w1']), Number(gradients['w2']), Number(gradients['b'])];
    const z = values.w1 * values.x1 + values.w2 * values.x2 + values.b;
    return {
      givens: { ...values },
      facts: { value, z, slope: b, w1, w2, b },
      mistakes: {
        value: { 'net-input': z },
        w1: { 'other-factor': b * values.w1, 'slope-forgotten': values.x1 },
        w2: { 'other-factor': b * values.w2, 'slope-forgotten': values.x2 },
        b: { 'slope-forgotten': 1 },
      },
    };
  },
});

const PRODUCTS = [
  { x: [2, 1], A: [[1, 2, 0], [3, -1, 1]], g: [1, 0, -1] },
  { x: [1, -1], A: [[2, 0, 1], [1, 3, -1]], g: [0, 1, 2] },
  { x: [3, 1], A: [[0, 1, 1], [2, -2, 1]], g: [2, 1, 0] },
] as const; // prettier-ignore

export const rowTimesMatrix = defineExercise({
  id: 'computational-graphs-row-times-matrix',
  kind: 'number',
  difficulty: 2,
  minutes: 7,
  fields: { y1: { absolute: 1e-9 }, x1: { absolute: 1e-9 }, x2: { absolute: 1e-9 }, a13: { absolute: 1e-9 } },
  variants: PRODUCTS.length,
  variant(seed) {
    const { x, A, g } = PRODUCTS[seed % PRODUCTS.length]!;
    const values = written({ x: x.map((one) => [one]), A, g });
    const { nodes, gradients } = runExperiment(experiment, { expression: 'row', values }).result;
    const y = nodes.find(({ name }) => name === 'y')!.value as number[][];
    const [dx, dA] = [gradients['x'], gradients['A']] as [number[][], number[][]];
    return {
      givens: {
        ...{ x1: x[0], x2: x[1], g1: g[0], g2: g[1], g3: g[2] },
        ...{ a11: A[0][0], a12: A[0][1], a13: A[0][2], a21: A[1][0], a22: A[1][1], a23: A[1][2] },
      },
      facts: {
        ...{ y1: y[0]![0]!, y2: y[0]![1]!, y3: y[0]![2]!, x1: dx[0]![0]!, x2: dx[1]![0]! },
        ...{ a11: dA[0]![0]!, a12: dA[0]![1]!, a13: dA[0]![2]!, a21: dA[1]![0]!, a22: dA[1]![1]!, a23: dA[1]![2]! },
      },
      mistakes: {
        x1: { 'forgot-upstream': A[0][0] + A[0][1] + A[0][2] },
        a13: { 'own-value': A[0][2] * g[2] },
      },
    };
  },
});
