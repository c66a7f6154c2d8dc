import { describe, expect, it } from 'vitest';
import { createEarlyStopping } from './early-stopping.ts';
import { matrixFrom } from './matrix.ts';
import { createNetwork, type Network, type NetworkOptions } from './network.ts';
import { penaltyOf } from './regularization.ts';
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

describe('penalties', () => {
  it('are one and the same as decay under plain descent', () => {
    const settings = { eta: 0.2, epochs: 30 };
    const penalty = parametersAfter(createNetwork(options), { ...settings, penalty: { kind: 'l2', lambda: 0.1 } });
    const decay = parametersAfter(createNetwork(options), {
      ...settings,
      penalty: { kind: 'l2', lambda: 0.1, form: 'decay' },
    });
    penalty.forEach((value, i) => expect(value).toBeCloseTo(decay[i]!, 12));
    const none = parametersAfter(createNetwork(options), settings);
    expect(Math.abs(none[0]! - penalty[0]!)).toBeGreaterThan(1e-3);
  });

  it('differ from decay under Adam', () => {
    const settings = { eta: 0.2, epochs: 30, optimizer: 'adam' } as const;
    const penalty = parametersAfter(createNetwork(options), { ...settings, penalty: { kind: 'l2', lambda: 0.1 } });
    const decay = parametersAfter(createNetwork(options), {
      ...settings,
      penalty: { kind: 'l2', lambda: 0.1, form: 'decay' },
    });
    expect(Math.max(...penalty.map((value, i) => Math.abs(value - decay[i]!)))).toBeGreaterThan(1e-3);
  });

  it('act on weights, not on biases', () => {
    const network = createNetwork({ sizes: [1, 1], output: 'identity', cost: 'quadratic' });
    const { W, b } = network.layers[0]!;
    W.data[0] = b[0] = -3;
    expect(penaltyOf(network, { kind: 'l2', lambda: 2 })).toBe(9);
    expect(penaltyOf(network, { kind: 'l1', lambda: 2 })).toBe(6);
    const still = { X: matrixFrom([[1]]), Y: matrixFrom([[-6]]) };
    expect(parametersAfter(network, { eta: 0.5, epochs: 1, penalty: { kind: 'l2', lambda: 0.1 } }, still)).toEqual([
      -3 + 0.5 * (0.1 * 3),
      -3,
    ]);
    W.data[0] = -3;
    expect(parametersAfter(network, { eta: 0.5, epochs: 1, penalty: { kind: 'l1', lambda: 0.1 } }, still)).toEqual([
      -3 + 0.05,
      -3,
    ]);
  });
});

describe('early stopping', () => {
  it('stops when nothing better has come, and goes back to the best', () => {
    const network = createNetwork(options);
    const stopping = createEarlyStopping(network, 3);
    const { values } = network.parameters[0]!;
    const costs = [5, 4, 3, 3.5, NaN, 3.2, 9];
    const stopped = costs.findIndex((cost, epoch) => {
      values[0] = epoch;
      return stopping.see(epoch, cost);
    });
    expect([stopped, stopping.bestEpoch, stopping.bestCost]).toEqual([5, 2, 3]);
    stopping.restore();
    expect(values[0]).toBe(2);
  });

  it('counts a tie as nothing better', () => {
    const stopping = createEarlyStopping(createNetwork(options), 2);
    expect([3, 3, 3].map((cost, epoch) => stopping.see(epoch, cost))).toEqual([false, false, true]);
    expect(stopping.bestEpoch).toBe(0);
  });

  it('goes back to the running mean and variance of the best epoch too', () => {
    const network = createNetwork({ ...options, normalization: { kind: 'batch' } });
    const { runningMean, runningVariance } = network.layers[0]!.normalization!;
    const stopping = createEarlyStopping(network, 3);
    [5, 4, 6].forEach((cost, epoch) => {
      runningMean.fill(epoch);
      runningVariance.fill(10 + epoch);
      stopping.see(epoch, cost);
    });
    stopping.restore();
    expect([runningMean[0], runningVariance[0]]).toEqual([1, 11]);
  });

  it('asks for a patience of at least one epoch', () => {
    expect(() => createEarlyStopping(createNetwork(options), 0)).toThrow(
      'createEarlyStopping: patience must be a whole number from 1, got 0',
    );
  });
});
