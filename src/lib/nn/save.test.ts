import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { damaged } from '../../../tests/damage.ts';
import { ShapeError, ValueError } from './errors.ts';
import { matrixFrom } from './matrix.ts';
import { createNetwork, forward, type Network, type NetworkOptions } from './network.ts';
import { loadNetwork, saveNetwork } from './save.ts';
import { createTrainer } from './train.ts';

const options: NetworkOptions = {
  ...{ sizes: [2, 4, 3], hidden: 'prelu', output: 'softmax', cost: 'cross-entropy', scheme: 'xavier', seed: 2 },
  ...{ normalization: { kind: 'batch' }, dropout: { keep: 0.9 } },
};

function trained(): Network {
  const network = createNetwork(options);
  const data = {
    X: matrixFrom([
      [1, 2],
      [3, -1],
      [0, 1],
    ]),
    Y: matrixFrom([
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ]),
  };
  const trainer = createTrainer(network, { eta: 0.3 });
  for (let i = 0; i < 20; i++) trainer.step(data);
  return network;
}

const bitsOf = (values: Float64Array): BigUint64Array => new BigUint64Array(values.slice().buffer);

it('comes back to the bit, with what batches have left behind', () => {
  const network = trained();
  network.layers[0]!.W.data.set([-0, 5e-324, 1e308, 0.1]);
  const loaded = loadNetwork(saveNetwork(network));
  network.parameters.forEach(({ name, values }, p) => {
    expect(loaded.parameters[p]!.name).toBe(name);
    expect(bitsOf(loaded.parameters[p]!.values)).toEqual(bitsOf(values));
  });
  expect(loaded.layers[0]!.normalization!.runningVariance).toEqual(network.layers[0]!.normalization!.runningVariance);
  expect(loaded.layers[0]!.normalization!.runningMean[0]).not.toBe(0);
  expect(loaded.options).toEqual(network.options);
  network.layers[0]!.W.data[2] = loaded.layers[0]!.W.data[2] = 1;
  const X = matrixFrom([[0.3, -2]]);
  expect(forward(loaded, X).data).toEqual(forward(network, X).data);
  expect(saveNetwork(loaded)).toBe(saveNetwork(network));
});

describe('says what is wrong', () => {
  const text = saveNetwork(createNetwork({ sizes: [1, 2], output: 'identity', cost: 'quadratic' }));
  const change = (
    edit: (
      saved: { [key: string]: never } & { arrays: Record<string, unknown>; options: Record<string, unknown> },
    ) => void,
  ) => {
    const saved = JSON.parse(text) as Parameters<typeof edit>[0];
    edit(saved);
    return () => loadNetwork(JSON.stringify(saved));
  };

  it.each<[string, () => unknown, string]>([
    ['no JSON', () => loadNetwork('{'), 'loadNetwork: this is not JSON'],
    ['a list', () => loadNetwork('[]'), 'loadNetwork: the text is not an object'],
    ['null', () => loadNetwork('null'), 'loadNetwork: the text is not an object'],
    [
      'another format',
      () => loadNetwork('{"format":"onnx"}'),
      'loadNetwork: format is "onnx", not "feedforward-network"',
    ],
    [
      'a later version',
      change((saved) => Object.assign(saved, { version: 2 })),
      'loadNetwork: version is 2, only 1 is known',
    ],
    ['no options', change((saved) => Object.assign(saved, { options: 3 })), 'loadNetwork: options is not an object'],
    ['no sizes', change(({ options }) => delete options['sizes']), 'loadNetwork: options.sizes is not an array'],
    [
      'huge sizes',
      change(({ options }) => (options['sizes'] = [1e9, 1e9])),
      'loadNetwork: W1 must have 1000000000×1000000000 values, found 2 values',
    ],
    [
      'other sizes',
      change(({ options }) => (options['sizes'] = [1, 3])),
      'loadNetwork: W1 must have 1×3 values, found 2 values',
    ],
    [
      'sizes that are text',
      change(({ options }) => (options['sizes'] = [1, '2'])),
      'createNetwork: sizes[1] must be a whole number from 1, got "2"',
    ],
    ['unknown cost', change(({ options }) => (options['cost'] = 'hinge')), 'costFor: unknown name "hinge"'],
    ['no arrays', change((saved) => Object.assign(saved, { arrays: [] })), 'loadNetwork: arrays is not an object'],
    [
      'a missing array',
      change(({ arrays }) => delete arrays['b1']),
      'loadNetwork: b1 must have 2 values, found no array',
    ],
    [
      'missing weights',
      change(({ arrays }) => delete arrays['W1']),
      'loadNetwork: W1 must have 1×2 values, found no array',
    ],
    [
      'a short array',
      change(({ arrays }) => (arrays['b1'] = [1])),
      'loadNetwork: b1 must have 2 values, found 1 values',
    ],
    [
      'a text',
      change(({ arrays }) => (arrays['b1'] = [1, 'x'])),
      'loadNetwork: b1[1] is "x", expected a finite number',
    ],
    [
      'null for a number',
      change(({ arrays }) => (arrays['b1'] = [1, null])),
      'loadNetwork: b1[1] is null, expected a finite number',
    ],
    [
      'an infinite number',
      () => loadNetwork(text.replace('"b1":[0,', '"b1":[1e999,')),
      'loadNetwork: b1[0] is Infinity, expected a finite number',
    ],
    [
      'one array too many',
      change(({ arrays }) => (arrays['W9'] = [])),
      'loadNetwork: "W9" is no array of this network',
    ],
  ])('%s', (_, act, message) => {
    expect(act).toThrow(message);
  });

  it('does not save what is not finite', () => {
    const network = trained();
    network.layers[1]!.b[2] = NaN;
    expect(() => saveNetwork(network)).toThrow('saveNetwork: b2[2] is NaN, expected a finite number');
  });
});

it('what was damaged is refused in words, or is a network of finite numbers that can be used and saved', () => {
  const good = saveNetwork(trained());
  fc.assert(
    fc.property(damaged(good), (text) => {
      let loaded: Network;
      try {
        loaded = loadNetwork(text);
      } catch (error) {
        expect(error instanceof ValueError || error instanceof ShapeError, String(error)).toBe(true);
        return;
      }
      expect(loaded.parameters.every(({ values }) => values.every(Number.isFinite))).toBe(true);
      expect(forward(loaded, matrixFrom([[0.3, -2]])).cols).toBe(3);
      expect(saveNetwork(loadNetwork(saveNetwork(loaded)))).toBe(saveNetwork(loaded));
    }),
    { numRuns: 400 },
  );
});
