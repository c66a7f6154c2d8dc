// The error of the other order against BP2 written out here for the small network.
import { expect, it } from 'vitest';
import { backward, exp, forward, matrixFrom } from '../../lib/nn/index.ts';
import { runExperiment } from '../../lib/parameter/index.ts';
import { descendOnTheWay, experiment, networkOf } from './experiment.ts';

const run = (eta: number, seed = 0) => runExperiment(experiment, { eta, seed }).result;
const sigmoid = (z: number): number => 1 / (1 + exp(-z));

/** The gradient of W¹ (2×2, row by row) with given output weights on the way back; forward always with the old ones. */
function gradientBelow(w: readonly [number, number]): number[] {
  const examples = [[1, 0.5, 1], [-1, 1, 0], [0.5, -2, 1]] as const; // prettier-ignore
  const sum = [0, 0, 0, 0];
  for (const [x1, x2, y] of examples) {
    const hidden = [sigmoid(x1 + 2 * x2 - 1), sigmoid(-x1 + x2)] as const;
    const h = sigmoid(2 * hidden[0] - hidden[1]);
    const delta = (h - y) * h * (1 - h);
    [x1, x2].forEach((x, k) =>
      hidden.forEach((unit, j) => (sum[2 * k + j]! += (x * delta * w[j]! * unit * (1 - unit)) / 3)),
    );
  }
  return sum;
}

it.each([0.1, 0.5, 1])('is as wrong as the new weights make it at rate %d', (eta) => {
  const norm = (values: readonly number[]): number =>
    Math.sqrt(values.reduce((total, value) => total + value * value, 0));
  const [right, gradient] = [gradientBelow([2, -1]), [0.009901232742079519, 0.02950016330064154]];
  const wrong = gradientBelow([2 - eta * gradient[0]!, -1 - eta * gradient[1]!]);
  const expected = norm(wrong.map((value, i) => value - right[i]!)) / Math.max(norm(wrong), norm(right));
  expect(run(eta).errorIfUpdatedFirst).toBeCloseTo(expected, 12);
});

it('passed first, it leaves what a backward pass and a step after it leave', () => {
  const [X, Y] = [matrixFrom([[1, 0.5], [-1, 1]]), matrixFrom([[1], [0]])]; // prettier-ignore
  const [onTheWay, after] = [networkOf(4), networkOf(4)];
  for (const network of [onTheWay, after]) forward(network, X);
  descendOnTheWay(onTheWay, X, Y, 0.5, 'passed-first');
  backward(after, X, Y);
  for (const { values, gradient } of after.parameters) after.kernels.descend(values, gradient, 0.5);
  const valuesOf = ({ parameters }: typeof after) => parameters.map(({ values }) => values);
  expect(valuesOf(onTheWay)).toEqual(valuesOf(after));
  expect(valuesOf(after)).not.toEqual(valuesOf(networkOf(4)));
});

it('grows with the rate, and is nothing in the right order', () => {
  expect([0.01, 0.1, 1].map((eta) => run(eta).errorIfUpdatedFirst.toPrecision(2))).toEqual([
    '0.00011',
    '0.0011',
    '0.011',
  ]);
  for (const seed of [0, 1, 2, 3]) expect(run(1, seed).errorIfPassedFirst).toBe(0);
  expect(run(0.1).movedByBackwardPass).toBe(0);
});
