// What training must do, whatever the optimizer, the penalty and the layers are.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { backward } from './backpropagation.ts';
import { DivergenceError } from './errors.ts';
import { matrix, matrixFrom } from './matrix.ts';
import { costOf, createNetwork, forward, type Network, type NetworkOptions } from './network.ts';
import { createRandom, fillNormal, uniform } from './random.ts';
import { train, type TrainOptions } from './train.ts';

const xor = {
  X: matrixFrom([
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ]),
  Y: matrixFrom([[0], [1], [1], [0]]),
};
const options: NetworkOptions = {
  sizes: [2, 4, 1],
  hidden: 'tanh',
  output: 'sigmoid',
  cost: 'cross-entropy',
  scheme: 'standard-normal',
  seed: 3,
};

const parametersAfter = (network: Network, settings: TrainOptions, data = xor): number[] => {
  for (const { epoch } of train(network, data, settings)) if (epoch === settings.epochs) break;
  return network.parameters.flatMap(({ values }) => Array.from(values));
};

function firstBelowHalf(cost: 'quadratic' | 'cross-entropy', eta: number, epochs: number): number | undefined {
  const network = createNetwork({ sizes: [1, 1], output: 'sigmoid', cost });
  const neuron = network.layers[0]!;
  neuron.W.data[0] = neuron.b[0] = 2;
  let first: number | undefined;
  for (const { epoch } of train(network, { X: matrixFrom([[1]]), Y: matrixFrom([[0]]) }, { eta, epochs })) {
    if (epoch === 0) expect(neuron.h.data[0]).toBeCloseTo(0.98201379, 8);
    if (neuron.h.data[0]! < 0.5) first ??= epoch;
  }
  return first;
}

it('crosses one half at the epochs of document A', () => {
  expect(firstBelowHalf('quadratic', 0.15, 300)).toBe(232);
  expect(firstBelowHalf('cross-entropy', 0.15, 300)).toBe(17);
  expect(firstBelowHalf('cross-entropy', 0.005, 600)).toBe(498);
});

it('yields before the first step and after each epoch', () => {
  const epochs = Array.from(train(createNetwork(options), xor, { eta: 0.1, epochs: 3 }), ({ epoch }) => epoch);
  expect(epochs).toEqual([0, 1, 2, 3]);
});

it('leaves the gradients of the yielded parameters in the layers', () => {
  const network = createNetwork(options);
  for (const { epoch, cost } of train(network, xor, { eta: 0.5, epochs: 4, optimizer: 'adam' })) {
    const left = network.parameters.map(({ gradient }) => Array.from(gradient));
    forward(network, xor.X);
    expect(costOf(network, xor.Y)).toBe(cost);
    backward(network, xor.X, xor.Y);
    expect(
      network.parameters.map(({ gradient }) => Array.from(gradient)),
      `epoch ${epoch}`,
    ).toEqual(left);
  }
});

const variants: [string, Partial<NetworkOptions>, Partial<TrainOptions>][] = [
  ['full batch', {}, {}],
  ['stochastic', {}, { batch: 1 }],
  ['mini-batches that do not divide', {}, { batch: 3 }],
  ['momentum', {}, { optimizer: 'momentum' }],
  ['Adam', {}, { optimizer: 'adam', batch: 2 }],
  ['l1 penalty', {}, { penalty: { kind: 'l1', lambda: 0.01 } }],
  ['l2 decay', {}, { penalty: { kind: 'l2', lambda: 0.01, form: 'decay' } }],
  ['dropout', { dropout: { keep: 0.8 } }, { batch: 2 }],
  ['dropout by batch, inputs too', { dropout: { keep: 0.8, keepInputs: 0.9, per: 'batch' } }, {}],
  ['drawn leaks', { hidden: 'rrelu' }, {}],
  ['learned leaks', { hidden: 'prelu' }, { batch: 2 }],
  ['batch normalization', { normalization: { kind: 'batch' } }, { batch: 2 }],
  ['layer normalization', { normalization: { kind: 'layer' } }, {}],
];

describe.each(variants)('%s', (_, network, settings) => {
  const run = { eta: 0.1, epochs: 6, ...settings };
  afterEach(() => vi.unstubAllGlobals());

  it('gives the same bits again, and others for another seed', () => {
    const first = parametersAfter(createNetwork({ ...options, ...network }), run);
    expect(parametersAfter(createNetwork({ ...options, ...network }), run)).toEqual(first);
    expect(parametersAfter(createNetwork({ ...options, ...network, seed: 4 }), run)).not.toEqual(first);
  });

  it('lowers the cost', () => {
    const costs = Array.from(
      train(createNetwork({ ...options, ...network }), xor, { ...run, epochs: 200 }),
      ({ cost }) => cost,
    );
    expect(costs.at(-1)).toBeLessThan(costs[0]!);
  });

  it('keeps its buffers and makes no array in the loop', () => {
    const one = createNetwork({ ...options, ...network });
    const steps = train(one, xor, { ...run, epochs: 10 });
    for (let i = 0; i < 3; i++) steps.next();
    const buffers = (): unknown[] =>
      one.layers.flatMap((layer) => [
        layer.W.data,
        layer.dW.data,
        layer.b,
        layer.z.data,
        layer.h.data,
        layer.delta.data,
      ]);
    const before = buffers();
    let made = 0;
    const counting = new Proxy(Float64Array, {
      construct(target, given: [number]) {
        made++;
        return new target(...given);
      },
    });
    vi.stubGlobal('Float64Array', counting);
    const subarray = vi.spyOn(Float64Array.prototype, 'subarray');
    for (let i = 0; i < 5; i++) steps.next();
    expect([made, subarray.mock.calls.length]).toEqual([0, 0]);
    subarray.mockRestore();
    buffers().forEach((buffer, i) => expect(buffer).toBe(before[i]));
  });

  it('leaves the data as they are', () => {
    const copyOf = () => [Array.from(xor.X.data), Array.from(xor.Y.data)];
    const before = copyOf();
    parametersAfter(createNetwork({ ...options, ...network }), run);
    expect(copyOf()).toEqual(before);
  });
});

it('takes every example once an epoch, in another order each time', () => {
  const random = createRandom(1);
  const X = matrix(7, 1);
  fillNormal(X, random, 1);
  const one = { sizes: [1, 1], output: 'identity', cost: 'quadratic', seed: 1 } as const;
  const listed = parametersAfter(createNetwork(one), { eta: 1e-9, epochs: 1, batch: 1 }, { X, Y: X });
  const whole = parametersAfter(createNetwork(one), { eta: 7e-9, epochs: 1 }, { X, Y: X });
  listed.forEach((value, i) => expect(Math.abs(value - whole[i]!)).toBeLessThan(1e-15));
});

describe('divergence', () => {
  const wide = { sizes: [1, 1], output: 'identity', cost: 'quadratic', scheme: 'standard-normal', seed: 1 } as const;
  const diverged = (network: Network, settings: TrainOptions): DivergenceError => {
    try {
      parametersAfter(network, settings, { X: matrixFrom([[3]]), Y: matrixFrom([[1]]) });
    } catch (error) {
      if (error instanceof DivergenceError) return error;
      throw error;
    }
    throw new Error('it converged');
  };

  it('is caught at the step where the cost stops being finite', () => {
    const { step, parameter, message } = diverged(createNetwork(wide), { eta: 10, epochs: 1000 });
    const costs: number[] = [];
    expect(() => {
      const one = createNetwork(wide);
      for (const { cost } of train(one, { X: matrixFrom([[3]]), Y: matrixFrom([[1]]) }, { eta: 10, epochs: 1000 }))
        costs.push(cost);
    }).toThrow(DivergenceError);
    expect(costs.length).toBe(step);
    expect(costs.every(Number.isFinite)).toBe(true);
    expect(message).toBe(`train: the cost is Infinity after step ${step}, ${parameter} went first`);
    expect(parameter).toBe('W1');
  });

  it('names the parameter that went first', () => {
    const network = createNetwork({ ...wide, sizes: [1, 2, 1], hidden: 'tanh' });
    network.layers[1]!.b[0] = NaN;
    const { step, parameter, message } = diverged(network, { eta: 0.1, epochs: 3 });
    expect([step, parameter]).toEqual([0, 'b2']);
    expect(message).toBe('train: the cost is NaN after step 0, b2 went first');
  });

  it('names the weights whose net input overflows first', () => {
    const network = createNetwork({ ...wide, sizes: [1, 1, 1], hidden: 'identity' });
    network.layers[0]!.W.data[0] = 1e300;
    network.layers[1]!.W.data[0] = 1e300;
    expect(diverged(network, { eta: 0.1, epochs: 3 }).parameter).toBe('W2');
  });

  it('is caught within an epoch of mini-batches', () => {
    const data = { X: matrixFrom([[3], [2], [1], [4]]), Y: matrixFrom([[1], [1], [1], [1]]) };
    const go = () => parametersAfter(createNetwork(wide), { eta: 10, epochs: 1000, batch: 1 }, data);
    expect(go).toThrow(/^train: the cost is (Infinity|NaN) after step \d+, [Wb]1 went first$/);
  });
});

it('learns noise-free least squares to the last digits', () => {
  const random = createRandom(9);
  const X = matrix(20, 2);
  const Y = matrix(20, 1);
  X.row.forEach((x, i) => {
    x.set([uniform(random), uniform(random)]);
    Y.data[i] = 2 * x[0]! - 3 * x[1]! + 0.5;
  });
  const network = createNetwork({ sizes: [2, 1], output: 'identity', cost: 'quadratic' });
  const [w1, w2, b] = parametersAfter(network, { eta: 0.5, epochs: 5000 }, { X, Y });
  expect([w1, w2, b].map((value) => Number(value!.toFixed(9)))).toEqual([2, -3, 0.5]);
});
