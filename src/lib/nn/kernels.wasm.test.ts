// The same bits from both fillings, operation by operation and over whole training runs.
import { describe, expect, it } from 'vitest';
import { type ActivationName, activations, createNetwork, createRandom, type Kernels, type Matrix } from './index.ts';
import { matrix, type NetworkOptions, normal, plainKernels, train, uniform } from './index.ts';
import { createWasmKernels, kernelsFor } from './kernels.wasm.ts';

/** Values that are awkward somewhere: signed zeros, both ends of the range, subnormal numbers. */
const AWKWARD = [0, 0, 0, -0, -0, 1, -1, 1e300, -1e300, 1e-300, -1e-300, 5e-324, -5e-324, 1e154, -1e-154];
const NOT_FINITE = [NaN, Infinity, -Infinity, 0, -0, 1, -2];

const random = createRandom(4);
const oneOf = (values: readonly number[]): number => values[Math.floor(uniform(random) * values.length)]!;
const fills: Record<string, () => number> = {
  ordinary: () => normal(random),
  'mostly zeros': () => (uniform(random) < 0.8 ? 0 : normal(random)),
  awkward: () => oneOf(AWKWARD),
  'negative zeros': () => -0,
  'not finite': () => oneOf(NOT_FINITE),
};

/** Text that is equal only for the same bits; one NaN is as good as another. */
const bits = ({ data }: { data: Float64Array }): string =>
  Array.from(data, (value) => (Object.is(value, -0) ? '-0' : String(value))).join(' ');

function filled(rows: number, cols: number, fill: () => number): Matrix {
  const M = matrix(rows, cols);
  for (let i = 0; i < M.data.length; i++) M.data[i] = fill();
  return M;
}

/** A copy in the memory of these kernels. */
function placed(kernels: Kernels, M: Matrix): Matrix {
  const copy = kernels.matrix(M.rows, M.cols);
  copy.data.set(M.data);
  return copy;
}

/** All operations on one layer n×m with N examples, by these kernels. */
function operations(kernels: Kernels, operands: readonly Matrix[]): Record<string, string> {
  const [H, W, B, delta, slope] = operands.map((M) => placed(kernels, M)) as [Matrix, Matrix, Matrix, Matrix, Matrix];
  const [Z, out] = [kernels.matrix(H.rows, W.cols), kernels.matrix(H.rows, W.rows)];
  const [dW, db] = [kernels.matrix(W.rows, W.cols), kernels.vector(W.cols)];
  const b = kernels.vector(W.cols);
  b.set(B.data);
  const of: Record<string, string> = {};
  kernels.affine(Z, H, W, b);
  of['affine'] = bits(Z);
  kernels.errorDown(out, slope, delta, W);
  of['errorDown'] = bits(out);
  for (const scale of [1 / H.rows, 1]) {
    kernels.weightGradient(dW, H, delta, scale);
    kernels.biasGradient(db, delta, scale);
    of[`weightGradient ${scale}`] = bits(dW);
    of[`biasGradient ${scale}`] = bits({ data: db });
  }
  kernels.descend(W.data, dW.data, 0.3);
  kernels.descend(b, db, 0.3);
  of['descend'] = `${bits(W)} ${bits({ data: b })}`;
  kernels.descend(dW.data, W.data, -0.3);
  of['ascend'] = bits(dW);
  return of;
}

const SHAPES = [1, 2, 3, 4, 5, 7, 8, 9, 10, 15, 16, 17, 30, 33];
const shapes = [
  ...SHAPES.flatMap((m) => [1, 2, 5, 16, 33].map((n) => [1 + ((m * 7 + n) % 11), n, m] as const)),
  ...SHAPES.flatMap((m) => [64, 65, 130].map((n) => [1 + ((m + n) % 9), n, m] as const)),
  ...[1, 2, 3, 4, 5, 63, 64, 65, 200].map((rows) => [rows, 6, 5] as const),
  ...[1, 40, 200].map((rows) => [rows, 784, 17] as const),
  ...[[3, 1100, 5] as const, [1100, 70, 3] as const],
];

describe('one operation', () => {
  it.each(Object.entries(fills))('gives the bits of the plain loops, %s values', (_name, fill) => {
    for (const [rows, n, m] of shapes) {
      const operands = [filled(rows, n, fill), filled(n, m, fill), filled(1, m, fill), filled(rows, m, fill)];
      operands.push(filled(rows, n, fill));
      const kernels = createWasmKernels([n, m], rows);
      expect(kernels.matrix(1, 1).data.buffer.byteLength, 'lies in the memory of the module').toBeGreaterThan(65535);
      expect(operations(kernels, operands), `${rows}×${n} ${n}×${m}`).toEqual(operations(plainKernels, operands));
    }
  });

  it.each(['sigmoid', 'tanh', 'relu', 'softplus'] as const)('%s and its slope', (name) => {
    const values = [...AWKWARD, ...NOT_FINITE, 36.7, 709.7, 709.8, 710, 745.1, 745.14, 746, 1e4, 20, 40, 2 ** -54];
    for (let i = 0; i < 20_000; i++) values.push(normal(random) * [1e-9, 0.1, 1, 10, 300][i % 5]!);
    const all = values.flatMap((value) => [value, -value]);
    for (const length of [all.length, all.length - 1, 1]) {
      const U = matrix(1, length, Float64Array.from(all.slice(0, length)));
      const kernels = createWasmKernels([all.length, 1], 1);
      const here = placed(kernels, U);
      for (const operation of ['activate', 'slopes'] as const) {
        const [plain, fast] = [matrix(1, length), kernels.matrix(1, length)];
        plainKernels[operation](plain, U, activations[name]);
        kernels[operation](fast, here, activations[name]);
        for (let i = 0; i < length; i++) {
          if (!Object.is(fast.data[i], plain.data[i]))
            expect(fast.data[i], `${operation} ${all[i]}`).toBe(plain.data[i]);
        }
      }
      const [h, slope, both, slopeOfBoth] = [0, 1, 2, 3].map(() => kernels.matrix(1, length));
      kernels.activate(h!, here, activations[name]);
      kernels.slopes(slope!, here, activations[name]);
      kernels.activateWithSlopes(both!, slopeOfBoth!, here, activations[name]);
      expect([bits(both!), bits(slopeOfBoth!)]).toEqual([bits(h!), bits(slope!)]);
    }
  });
});

/** The cost of each epoch and the parameters after the last. */
function run(options: NetworkOptions, kernels: Kernels, rows: number, batch: number): string[] {
  const source = createRandom(9);
  const [nIn, nOut] = [options.sizes[0]!, options.sizes.at(-1)!];
  const X = matrix(rows, nIn);
  const Y = matrix(rows, nOut);
  for (let i = 0; i < X.data.length; i++) X.data[i] = uniform(source) < 0.7 ? 0 : uniform(source);
  for (let i = 0; i < rows; i++) Y.row[i]![i % nOut] = 1;
  const network = createNetwork(options, kernels);
  const lines = [network.kernels.name];
  for (const { cost } of train(network, { X, Y }, { eta: 0.5, epochs: 8, batch })) lines.push(String(cost));
  for (const { values } of network.parameters) lines.push(bits({ data: values }));
  return lines;
}

type Run = [sizes: number[], hidden: ActivationName, output: 'sigmoid' | 'softmax', rows: number, batch: number];
const runs: Run[] = [
  [[784, 30, 10], 'sigmoid', 'sigmoid', 60, 10],
  [[100, 33, 10], 'relu', 'softmax', 70, 32],
  [[20, 30, 30, 30, 1], 'tanh', 'sigmoid', 65, 32],
  [[20, 30, 3], 'tanh', 'softmax', 40, 40],
  [[66, 40, 2], 'gelu', 'softmax', 41, 1],
];

it.each(runs)('a training run of %j %s %s', (sizes, hidden, output, rows, batch) => {
  for (const normalization of [undefined, { kind: 'batch' }, { kind: 'layer' }] as const) {
    if (batch === 1 && normalization?.kind === 'batch') continue;
    const cost = output === 'softmax' ? 'cross-entropy' : 'quadratic';
    const options: NetworkOptions = { sizes, hidden, output, cost, scheme: 'scaled-normal', seed: 3, normalization };
    const [name, ...plain] = run(options, plainKernels, rows, batch);
    const [fast, ...same] = run(options, createWasmKernels(sizes, batch), rows, batch);
    expect([name, fast]).toEqual(['plain', 'wasm']);
    expect(same).toEqual(plain);
  }
});

it('is chosen once, by size', () => {
  expect(kernelsFor([2, 4, 1], 4).name).toBe('plain');
  expect(kernelsFor([20, 100], 1).name).toBe('wasm');
  expect(kernelsFor([20, 99], 1).name).toBe('plain');
});

it('gives way to the plain loops where WebAssembly is refused', () => {
  const { Memory } = WebAssembly;
  try {
    WebAssembly.Memory = function refused() {
      throw new WebAssembly.CompileError('blocked by a policy');
    } as unknown as typeof WebAssembly.Memory;
    expect(kernelsFor([784, 30, 10], 10)).toBe(plainKernels);
  } finally {
    WebAssembly.Memory = Memory;
  }
});

it('takes what finds no room, or belongs to somebody else, the plain way', () => {
  const kernels = createWasmKernels([5, 6], 2);
  const roomy = kernels.matrix(3000, 500);
  expect(roomy.data.buffer.byteLength).toBe(3000 * 500 * 8);
  for (const owner of [0, 1, 2, 3, 4]) {
    const operands = [filled(9, 5, fills['ordinary']!), filled(5, 6, fills['ordinary']!)];
    operands.push(...[1, 9].map((rows) => filled(rows, 6, fills['ordinary']!)), filled(9, 5, fills['ordinary']!));
    let made = 0;
    const mixed: Kernels = {
      ...kernels,
      matrix: (rows, cols) => (made++ === owner ? plainKernels : kernels).matrix(rows, cols),
    };
    expect(operations(mixed, operands)).toEqual(operations(plainKernels, operands));
  }
});
