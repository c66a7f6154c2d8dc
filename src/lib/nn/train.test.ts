import { expect, it } from 'vitest';
import { checkGradients, createNetwork, matrixFrom, train, createRandom, normal } from './index.ts';

function firstBelowHalf(cost: 'quadratic' | 'cross-entropy', eta: number, epochs: number) {
  const network = createNetwork({ sizes: [1, 1], output: 'sigmoid', cost });
  const neuron = network.layers[0]!;
  neuron.W.data[0] = neuron.b[0] = 2;
  let first = 0;
  const data = { X: matrixFrom([[1]]), Y: matrixFrom([[0]]) };
  for (const { epoch } of train(network, data, { eta, epochs })) {
    if (epoch === 0) expect(neuron.h.data[0]).toBeCloseTo(0.98201379, 8);
    if (neuron.h.data[0]! < 0.5 && !first) first = epoch;
  }
  return first;
}

it('crosses one half at the epochs that were computed by hand', () => {
  expect(firstBelowHalf('quadratic', 0.15, 300)).toBe(232);
  expect(firstBelowHalf('cross-entropy', 0.15, 300)).toBe(17);
  expect(firstBelowHalf('cross-entropy', 0.005, 600)).toBe(498);
});

it.each(['sigmoid', 'softmax', 'tanh'] as const)('agrees with differences, %s', (output) => {
  for (const cost of ['quadratic', 'cross-entropy'] as const) {
    if (output === 'tanh' && cost === 'cross-entropy') continue;
    const network = createNetwork({
      sizes: [3, 4, 2],
      hidden: 'tanh',
      output,
      cost,
      scheme: 'standard-normal',
      seed: 1,
    });
    const random = createRandom(2);
    const X = matrixFrom(Array.from({ length: 5 }, () => [normal(random), normal(random), normal(random)]));
    const Y = matrixFrom([
      [1, 0],
      [0, 1],
      [1, 0],
      [0, 1],
      [1, 0],
    ]);
    expect(checkGradients(network, X, Y).maxRelativeError).toBeLessThan(1e-8);
  }
});
