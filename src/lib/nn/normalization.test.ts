// The four kinds against the textbook: the groups written out as lists of positions, and differences for the way back.
import { describe, expect, it } from 'vitest';
import { type Matrix, matrix, matrixFrom } from './matrix.ts';
import { createNetwork } from './network.ts';
import {
  createNormalization,
  createNormalizationPass,
  type NormalizationKind,
  type NormalizationOptions,
  normalize,
  normalizeBackward,
  updateRunning,
} from './normalization.ts';
import { createRandom, fillNormal } from './random.ts';

const [rows, channels, places] = [3, 4, 2];
const cols = channels * places;

const drawn = (seed: number): Matrix => {
  const M = matrix(rows, cols);
  fillNormal(M, createRandom(seed), 2);
  for (let e = 0; e < M.data.length; e++) M.data[e]! += 5;
  return M;
};

/** The positions that are averaged together, for two groups of channels. */
function groupsOf(kind: NormalizationKind): number[][] {
  const table = new Map<string, number[]>();
  for (let n = 0; n < rows; n++) {
    for (let c = 0; c < channels; c++) {
      for (let s = 0; s < places; s++) {
        const key = { batch: `${c}`, layer: `${n}`, instance: `${n} ${c}`, group: `${n} ${c < 2 ? 0 : 1}` }[kind];
        table.set(key, [...(table.get(key) ?? []), n * cols + c * places + s]);
      }
    }
  }
  return [...table.values()];
}

const prepared = (options: NormalizationOptions) => {
  const normalization = createNormalization({ groups: 2, ...options }, channels, places);
  fillNormal({ data: normalization.gamma }, createRandom(7), 1);
  fillNormal({ data: normalization.beta }, createRandom(8), 1);
  return { normalization, pass: createNormalizationPass(normalization, rows) };
};

describe.each(['batch', 'layer', 'instance', 'group'] as const)('%s', (kind) => {
  it.each(['n', 'n-1'] as const)('brings each group to mean 0 and variance 1, divisor %s', (divisor) => {
    const { normalization, pass } = prepared({ kind, divisor, epsilon: 1e-30 });
    normalize(pass, drawn(1), normalization, 'train');
    for (const group of groupsOf(kind)) {
      const values = group.map((e) => pass.standardized.data[e]!);
      const squares = values.reduce((sum, value) => sum + value * value, 0);
      expect(Math.abs(values.reduce((a, b) => a + b, 0))).toBeLessThan(1e-13);
      expect(squares / (divisor === 'n' ? group.length : group.length - 1)).toBeCloseTo(1, 13);
      expect(pass.count).toBe(group.length);
    }
    for (let e = 0; e < rows * cols; e++) {
      const c = Math.floor((e % cols) / places);
      const expected = normalization.gamma[c]! * pass.standardized.data[e]! + normalization.beta[c]!;
      expect(pass.output.data[e]).toBe(expected);
    }
  });

  it.each(['n', 'n-1'] as const)('has the gradients that differences have, divisor %s', (divisor) => {
    const { normalization, pass } = prepared({ kind, divisor });
    const [Z, upstream, delta] = [drawn(1), drawn(2), matrix(rows, cols)];
    const loss = (): number => {
      normalize(pass, Z, normalization, 'train');
      return pass.output.data.reduce((sum, value, e) => sum + value * upstream.data[e]!, 0);
    };
    loss();
    normalizeBackward(delta, upstream, pass, normalization, 1);
    const { gamma, beta, dGamma, dBeta } = normalization;
    const pairs: [Float64Array, Float64Array][] = [
      [Z.data, delta.data],
      [gamma, dGamma],
      [beta, dBeta],
    ];
    for (const [values, gradient] of pairs) {
      for (let e = 0; e < values.length; e++) {
        const kept = values[e]!;
        const at = (value: number): number => ((values[e] = value), loss());
        const numeric = (at(kept + 1e-5) - at(kept - 1e-5)) / 2e-5;
        values[e] = kept;
        expect(Math.abs(numeric - gradient[e]!)).toBeLessThan(1e-7 * Math.max(1, Math.abs(numeric)));
      }
    }
  });

  it('goes back in place', () => {
    const { normalization, pass } = prepared({ kind });
    const [apart, upstream] = [matrix(rows, cols), drawn(2)];
    normalize(pass, drawn(1), normalization, 'train');
    normalizeBackward(apart, upstream, pass, normalization, 1);
    normalizeBackward(upstream, upstream, pass, normalization, 1);
    expect(upstream.data).toEqual(apart.data);
  });
});

it('takes the running statistics at test, batch kind only', () => {
  const { normalization, pass } = prepared({ kind: 'batch', epsilon: 1e-30 });
  normalization.runningMean.fill(5);
  normalization.runningVariance.fill(4);
  const Z = drawn(1);
  normalize(pass, Z, normalization, 'evaluate');
  expect(pass.standardized.data[3]).toBeCloseTo((Z.data[3]! - 5) / 2, 14);
  const delta = matrix(rows, cols);
  normalizeBackward(delta, Z, pass, normalization, 1);
  expect(delta.data[0]).toBeCloseTo((normalization.gamma[0]! * Z.data[0]!) / 2, 14);
  updateRunning(normalization, pass);
  expect(normalization.runningMean[0]).toBe(5);
  const layer = prepared({ kind: 'layer' });
  normalize(layer.pass, Z, layer.normalization, 'evaluate');
  expect(layer.pass.statistics).toBe('own');
});

it('moves the running statistics by the momentum, the variance with divisor n − 1', () => {
  for (const divisor of ['n', 'n-1'] as const) {
    const normalization = createNormalization({ kind: 'batch', momentum: 0.25, divisor }, 1);
    const pass = createNormalizationPass(normalization, 3);
    normalize(pass, matrixFrom([[1], [2], [6]]), normalization, 'train');
    updateRunning(normalization, pass);
    expect([normalization.runningMean[0], normalization.runningVariance[0]]).toEqual([0.75, 0.75 + 0.25 * 7]);
  }
});

it('bounds a value by √(n−1), or (n−1)/√n with divisor n − 1 (ledger D10)', () => {
  const largest = (divisor: 'n' | 'n-1'): number => {
    const normalization = createNormalization({ kind: 'batch', divisor, epsilon: 1e-30 }, 1);
    const pass = createNormalizationPass(normalization, 5);
    normalize(pass, matrixFrom([[0], [0], [0], [0], [1]]), normalization, 'train');
    return pass.standardized.data[4]!;
  };
  expect(largest('n')).toBeCloseTo(2, 12);
  expect(largest('n-1')).toBeCloseTo(4 / Math.sqrt(5), 12);
});

it.each<[() => unknown, string]>([
  [
    () => prepared({ kind: 'wave' as 'batch' }),
    'normalization: unknown name "wave", expected one of batch, layer, instance, group',
  ],
  [() => prepared({ kind: 'batch', divisor: 'm' as 'n' }), 'normalization: unknown name "m", expected one of n, n-1'],
  [() => prepared({ kind: 'group', groups: 3 }), 'normalization: 4 channels cannot be divided into 3 groups'],
  [() => prepared({ kind: 'group', groups: 0 }), 'normalization: groups must be a whole number from 1, got 0'],
  [() => prepared({ kind: 'batch', epsilon: NaN }), 'normalization: epsilon must be a finite number above 0, got NaN'],
  [() => prepared({ kind: 'batch', momentum: 2 }), 'normalization: momentum must lie between 0 and 1, got 2'],
  [() => createNormalization({ kind: 'batch' }, 0), 'normalization: channels must be a whole number from 1, got 0'],
  [() => createNormalization({ kind: 'batch' }, 1, 0), 'normalization: places must be a whole number from 1, got 0'],
])('%#: says what is wrong', (act, message) => {
  expect(act).toThrow(message);
});

it('has no variance of one value with divisor n − 1', () => {
  const normalization = createNormalization({ kind: 'batch', divisor: 'n-1' }, 1);
  const act = () => normalize(createNormalizationPass(normalization, 1), matrix(1, 1), normalization, 'train');
  expect(act).toThrow('normalize: a group of 1 value has no variance with divisor n − 1');
});

it('stands on the hidden layers, not on the output', () => {
  const network = createNetwork({
    sizes: [2, 3, 3, 1],
    output: 'sigmoid',
    cost: 'quadratic',
    normalization: { kind: 'batch' },
  });
  expect(network.layers.map(({ normalization }) => normalization?.kind)).toEqual(['batch', 'batch', undefined]);
  expect(network.parameters.map(({ name }) => name).slice(0, 4)).toEqual(['W1', 'b1', 'gamma1', 'beta1']);
});
