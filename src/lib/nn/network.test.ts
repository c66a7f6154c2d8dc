import { describe, expect, it } from 'vitest';
import { backward } from './backpropagation.ts';
import { checkGradients } from './gradient-check.ts';
import { matrix, matrixFrom } from './matrix.ts';
import { costOf, createNetwork, forward, type NetworkOptions } from './network.ts';
import { train, type TrainOptions } from './train.ts';

const plain: NetworkOptions = { sizes: [2, 3, 1], output: 'sigmoid', cost: 'quadratic', scheme: 'xavier', seed: 1 };

it('has the shapes of its formulas', () => {
  const network = createNetwork({ ...plain, sizes: [4, 5, 3] });
  expect(network.layers.map(({ W, b }) => [W.rows, W.cols, b.length])).toEqual([
    [4, 5, 5],
    [5, 3, 3],
  ]);
  const H = forward(network, matrix(7, 4));
  expect([H.rows, H.cols]).toEqual([7, 3]);
  const { z, delta, dW } = network.layers[0]!;
  expect([z.rows, z.cols, delta.rows, dW.rows, dW.cols]).toEqual([7, 5, 7, 4, 5]);
  expect(network.parameters.map(({ name }) => name)).toEqual(['W1', 'b1', 'W2', 'b2']);
});

it('goes through a row alone as through the row in a batch', () => {
  const network = createNetwork(plain);
  const X = matrixFrom([
    [1, 2],
    [-1, 0.5],
    [0, 0],
  ]);
  const together = Array.from(forward(network, X).data);
  const alone = X.row.map((x) => forward(network, matrix(1, 2, x)).data[0]!);
  expect(alone).toEqual(together);
});

it('draws each layer from a stream of its own', () => {
  const [narrow, wide] = [createNetwork({ ...plain, sizes: [2, 3, 1] }), createNetwork({ ...plain, sizes: [2, 3, 9] })];
  expect(wide.layers[0]!.W.data).toEqual(narrow.layers[0]!.W.data);
  expect(createNetwork({ ...plain, seed: 2 }).layers[0]!.W.data).not.toEqual(narrow.layers[0]!.W.data);
  const [first, second] = createNetwork({ ...plain, sizes: [3, 3, 3] }).layers;
  expect(second!.W.data).not.toEqual(first!.W.data);
});

it('finds its buffers again when a batch size comes back', () => {
  const network = createNetwork(plain);
  forward(network, matrix(4, 2));
  const { h } = network.layers[0]!;
  forward(network, matrix(3, 2));
  expect(network.layers[0]!.h).not.toBe(h);
  forward(network, matrix(4, 2));
  expect(network.layers[0]!.h).toBe(h);
  for (let rows = 5; rows < 10; rows++) forward(network, matrix(rows, 2));
  expect(network.workspaces.length).toBe(4);
});

it('shares no memory between two networks', () => {
  const [one, two] = [createNetwork(plain), createNetwork(plain)];
  one.layers[0]!.W.data.fill(7);
  expect(two.layers[0]!.W.data[0]).not.toBe(7);
});

const options = (change: Partial<NetworkOptions>) => () => createNetwork({ ...plain, ...change });
const network = createNetwork(plain);
const [X, Y] = [matrix(4, 2), matrix(4, 1)];
const training =
  (change: Partial<TrainOptions>, data = { X, Y }) =>
  () =>
    train(network, data, { eta: 1, epochs: 1, ...change }).next();

describe('says what is wrong', () => {
  it.each<[string, () => unknown, string]>([
    ['one layer', options({ sizes: [2] }), 'createNetwork: sizes need at least 2 layers, got 1'],
    ['no units', options({ sizes: [2, 0, 1] }), 'createNetwork: sizes[1] must be a whole number from 1, got 0'],
    ['NaN units', options({ sizes: [2, NaN, 1] }), 'createNetwork: sizes[1] must be a whole number from 1, got NaN'],
    [
      'activation',
      options({ hidden: 'sigmoyd' as 'sigmoid' }),
      'createNetwork: unknown name "sigmoyd", expected one of step, identity, relu',
    ],
    [
      'inherited name',
      options({ hidden: 'toString' as 'sigmoid' }),
      'createNetwork: unknown name "toString", expected one of',
    ],
    ['output', options({ output: 'softmaxx' as 'softmax' }), 'createNetwork: unknown name "softmaxx", expected one of'],
    [
      'scheme',
      options({ scheme: 'glorot' as 'xavier' }),
      'createNetwork: unknown name "glorot", expected one of zeros, normal-0.01,',
    ],
    ['seed', options({ seed: -1 }), 'createRandom: seed must be a whole number from 0, got -1'],
    ['keep 0', options({ dropout: { keep: 0 } }), 'dropout: keep must be above 0, got 0'],
    ['keep NaN', options({ dropout: { keep: NaN } }), 'dropout: keep must be above 0, got NaN'],
    ['keep 2', options({ dropout: { keep: 2 } }), 'dropout: keep must lie between 0 and 1, got 2'],
    [
      'dropout form',
      options({ dropout: { keep: 0.5, form: 'none' as 'inverted' } }),
      'dropout: unknown form "none", expected one of inverted, scaled-at-test, unscaled',
    ],
    ['inputs', () => forward(network, matrix(1, 3)), 'forward: W1 is 2×3 but each example has 3 values'],
    ['no example', () => forward(network, matrix(0, 2)), 'forward: there is no example'],
    [
      'targets',
      () => (forward(network, X), costOf(network, matrix(4, 2))),
      'costOf: outputs are 4×1 but targets are 4×2',
    ],
    [
      'fewer targets',
      () => (forward(network, X), backward(network, X, matrix(3, 1))),
      'backward: outputs are 4×1 but targets are 3×1',
    ],
    [
      'inputs of another pass',
      () => (forward(network, X), backward(network, matrix(3, 2), Y)),
      'backward: the last pass had 4×2 inputs, got 3×2',
    ],
    [
      'epsilon',
      () => checkGradients(network, X, Y, 0),
      'checkGradients: epsilon must be a finite number above 0, got 0',
    ],
    ['eta 0', training({ eta: 0 }), 'train: eta must be a finite number above 0, got 0'],
    ['eta below 0', training({ eta: -1 }), 'train: eta must be a finite number above 0, got -1'],
    ['eta NaN', training({ eta: NaN }), 'train: eta must be a finite number above 0, got NaN'],
    ['eta infinite', training({ eta: Infinity }), 'train: eta must be a finite number above 0, got Infinity'],
    ['epochs', training({ epochs: 1.5 }), 'train: epochs must be a whole number from 0, got 1.5'],
    ['batch 0', training({ batch: 0 }), 'train: batch must be a whole number from 1, got 0'],
    ['large batch', training({ batch: 5 }), 'train: the batch is 5 but there are only 4 examples'],
    ['no data', training({}, { X: matrix(0, 2), Y: matrix(0, 1) }), 'train: the data are empty'],
    ['rows', training({}, { X, Y: matrix(3, 1) }), 'train: X is 4×2 but Y is 3×1'],
    ['columns of X', training({}, { X: matrix(4, 3), Y }), 'train: X is 4×3 but the network takes 2 inputs'],
    ['columns of Y', training({}, { X, Y: matrix(4, 2) }), 'train: Y is 4×2 but the network has 1 outputs'],
    [
      'NaN input',
      training({}, { X: matrix(1, 2, Float64Array.of(0, NaN)), Y: matrix(1, 1) }),
      'train: X [0][1] is NaN, expected a finite number',
    ],
    [
      'infinite target',
      training({}, { X: matrix(1, 2), Y: matrix(1, 1, Float64Array.of(Infinity)) }),
      'train: Y [0][0] is Infinity, expected a finite number',
    ],
    [
      'optimizer',
      training({ optimizer: 'adamw' as 'adam' }),
      'createOptimizer: unknown name "adamw", expected one of gradient-descent, momentum, adam',
    ],
    ['beta', training({ optimizer: { name: 'momentum', beta: 2 } }), 'momentum: beta must lie between 0 and 1, got 2'],
    [
      'beta 1 of Adam',
      training({ optimizer: { name: 'adam', beta1: NaN } }),
      'adam: beta1 must lie between 0 and 1, got NaN',
    ],
    [
      'penalty',
      training({ penalty: { kind: 'l3' as 'l2', lambda: 1 } }),
      'penalty: unknown name "l3", expected one of l1, l2',
    ],
    [
      'form of penalty',
      training({ penalty: { kind: 'l2', lambda: 1, form: 'x' as 'decay' } }),
      'penalty: unknown name "x", expected one of penalty, decay',
    ],
    ['lambda', training({ penalty: { kind: 'l2', lambda: -1 } }), 'penalty: lambda must lie between 0 and'],
  ])('%s', (_, act, message) => {
    expect(act).toThrow(message);
  });
});
