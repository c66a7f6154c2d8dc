// The gradient check over the whole family: every activation × cost × normalization × dropout, single example and batch.
import { describe, expect, it } from 'vitest';
import { activations, type ActivationName } from './activations.ts';
import type { CostName } from './costs.ts';
import { checkGradients } from './gradient-check.ts';
import { type Kernels, plainKernels } from './kernels.ts';
import type { OutputName } from './layer.ts';
import { matrix, matrixFrom } from './matrix.ts';
import { createNetwork, type NetworkOptions } from './network.ts';
import { drawNoise } from './noise.ts';
import { createRandom, fillNormal, normal, stream, uniform } from './random.ts';

/** Truncation (about ε²) and rounding (about 1e-16/ε) of central differences at ε = 1e-5, with room for small norms. */
const SMOOTH = 1e-7;

const names = Object.keys(activations) as ActivationName[];
const pairs: [OutputName, CostName][] = [
  ['sigmoid', 'quadratic'],
  ['softmax', 'quadratic'],
  ['identity', 'quadratic'],
  ['sigmoid', 'cross-entropy'],
  ['softmax', 'cross-entropy'],
  ['identity', 'gaussian-likelihood'],
];

function example(options: Partial<NetworkOptions>, rows: number): { check: () => ReturnType<typeof checkGradients> } {
  const network = createNetwork({
    sizes: [3, 5, 4, 2],
    output: 'sigmoid',
    cost: 'quadratic',
    scheme: 'xavier',
    seed: 5,
    sigma: 0.7,
    ...options,
  });
  const random = createRandom(11);
  for (const { b } of network.layers) for (let j = 0; j < b.length; j++) b[j] = 0.3 * normal(random);
  const X = matrix(rows, 3);
  fillNormal(X, random, 1);
  const Y = matrix(rows, 2);
  for (const y of Y.row) {
    y[0] = uniform(random);
    y[1] = 1 - y[0];
  }
  drawNoise(network, rows, stream(random, 'noise'));
  return { check: () => checkGradients(network, X, Y, 1e-5, 'train') };
}

describe.each(names)('%s hidden', (hidden) => {
  it.each(pairs)('under %s outputs and %s cost', (output, cost) => {
    for (const rows of [1, 6]) {
      const { maxRelativeError, byParameter, worst } = example({ hidden, output, cost }, rows).check();
      expect(maxRelativeError, `${worst}`).toBeLessThanOrEqual(SMOOTH);
      expect(byParameter.some(({ verdict }) => verdict === 'checked')).toBe(true);
    }
  });
});

it.each(names)('%s as output under the quadratic cost', (output) => {
  for (const rows of [1, 6]) expect(example({ output }, rows).check().maxRelativeError).toBeLessThanOrEqual(SMOOTH);
});

it.each(['batch', 'layer', 'group', 'instance'] as const)('%s normalization', (kind) => {
  for (const divisor of ['n', 'n-1'] as const) {
    for (const hidden of ['tanh', 'prelu', 'gelu'] as const) {
      const normalization = { kind, divisor, groups: 1 } as const;
      if (kind === 'instance' && divisor === 'n-1') continue;
      const sizes = [3, 4, 4, 2];
      const { byParameter, maxRelativeError } = example({ sizes, hidden, normalization }, 6).check();
      expect(maxRelativeError).toBeLessThanOrEqual(SMOOTH);
      if (kind === 'batch') expect(byParameter.find(({ name }) => name === 'b1')!.verdict).toBe('zero');
      if (kind !== 'instance') expect(byParameter.find(({ name }) => name === 'gamma2')!.verdict).toBe('checked');
    }
  }
});

it.each(['inverted', 'scaled-at-test', 'unscaled'] as const)('%s dropout with the masks frozen', (form) => {
  for (const hidden of ['tanh', 'prelu', 'rrelu'] as const) {
    const { check } = example({ hidden, dropout: { keep: 0.6, keepInputs: 0.8, form } }, 6);
    expect(check().maxRelativeError).toBeLessThanOrEqual(SMOOTH);
  }
});

it('reports a kink and goes on with the rest', () => {
  const network = createNetwork({ sizes: [1, 2, 1], hidden: 'relu', output: 'identity', cost: 'quadratic' });
  network.layers[0]!.W.data.set([1, 1]);
  network.layers[0]!.b.set([0, 1]);
  network.layers[1]!.W.data.set([1, 1]);
  const X = matrix(1, 1);
  const { byParameter, maxRelativeError } = checkGradients(network, X, matrix(1, 1));
  expect(byParameter.map(({ kinks }) => kinks)).toEqual([0, 1, 0, 0]);
  expect(maxRelativeError).toBeLessThanOrEqual(SMOOTH);
});

// Gradients too large, too small and lost altogether: ‖a − n‖ over the larger of ‖a‖ and ‖n‖.
it.each([
  [2, 1 / 2],
  [1 / 2, 1 / 2],
  [0, 1],
])('names the array whose gradient is %d times what it should be, with a relative error of %d', (factor, error) => {
  const [X, Y] = [matrixFrom([[1, -2]]), matrixFrom([[1]])];
  const wrong: Record<string, Partial<Kernels>> = {
    W1: { weightGradient: (dW, H, delta, scale) => plainKernels.weightGradient(dW, H, delta, factor * scale) },
    b1: { biasGradient: (db, delta, scale) => plainKernels.biasGradient(db, delta, factor * scale) },
  };
  for (const [name, kernels] of Object.entries(wrong)) {
    const network = createNetwork(
      { sizes: [2, 1], output: 'sigmoid', cost: 'quadratic' },
      { ...plainKernels, ...kernels },
    );
    const { worst, maxRelativeError } = checkGradients(network, X, Y);
    expect(worst).toBe(name);
    expect(maxRelativeError).toBeCloseTo(error, 6);
  }
});
