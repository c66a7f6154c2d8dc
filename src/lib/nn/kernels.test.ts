// The plain kernels against slower ones: sums over plain arrays of rows, as a textbook writes them.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainKernels, skipsZeros } from './kernels.ts';
import { type Matrix, matrix, matrixFrom, toRows } from './matrix.ts';

/** Values with zeros of both signs and far exponents, where a shortcut would show. */
const value = fc.oneof(
  fc.constantFrom(0, -0, 1, -1),
  fc.double({ min: -10, max: 10, noNaN: true }),
  fc.constantFrom(1e300, -1e-300, 1e-150),
);
const rowsOf = (rows: number, cols: number) =>
  fc.array(fc.array(value, { minLength: cols, maxLength: cols }), { minLength: rows, maxLength: rows });

const sizes = fc.tuple(
  fc.integer({ min: 1, max: 5 }),
  fc.constantFrom(1, 2, 3, 7, 64, 65),
  fc.integer({ min: 1, max: 5 }),
);
const job = sizes.chain(([n, k, m]) =>
  fc.record({ H: rowsOf(n, k), W: rowsOf(k, m), b: rowsOf(1, m), delta: rowsOf(n, m), slope: rowsOf(n, k) }),
);

/** start + Σ, from the left; what is 0 in `skipped` is left out for wide layers. */
const total = (start: number, terms: [factor: number, other: number][], skips: boolean): number =>
  terms.reduce((sum, [factor, other]) => (skips && factor === 0 ? sum : sum + factor * other), start);

const sameBits = (actual: Matrix, expected: number[][]): void => {
  toRows(actual).forEach((row, i) => row.forEach((one, j) => expect(Object.is(one, expected[i]![j]!)).toBe(true)));
};

it('go forward from the bias, inputs in order', () => {
  fc.assert(
    fc.property(job, ({ H, W, b }) => {
      const Z = matrix(H.length, b[0]!.length);
      plainKernels.affine(Z, matrixFrom(H), matrixFrom(W), Float64Array.from(b[0]!));
      const skips = W.length >= 64;
      sameBits(
        Z,
        H.map((h) =>
          b[0]!.map((bias, j) =>
            total(
              bias,
              h.map((one, k) => [one, W[k]![j]!]),
              skips,
            ),
          ),
        ),
      );
    }),
    { seed: 6, numRuns: 80 },
  );
});

it('sum gradients over the examples in order, then scale', () => {
  fc.assert(
    fc.property(job, fc.constantFrom(1, 0.25, 1 / 3), ({ H, W, delta }, scale) => {
      const dW = matrix(W.length, W[0]!.length);
      dW.data.fill(7);
      plainKernels.weightGradient(dW, matrixFrom(H), matrixFrom(delta), scale);
      const skips = W.length >= 64;
      const expected = W.map((w, k) =>
        w.map(
          (_, j) =>
            scale *
            total(
              0,
              H.map((h, i) => [h[k]!, delta[i]![j]!]),
              skips,
            ),
        ),
      );
      sameBits(dW, expected);
      const db = new Float64Array(delta[0]!.length).fill(7);
      plainKernels.biasGradient(db, matrixFrom(delta), scale);
      sameBits(matrix(1, db.length, db), [Array.from(db, (_, j) => scale * delta.reduce((sum, d) => sum + d[j]!, 0))]);
    }),
    { seed: 7, numRuns: 80 },
  );
});

it('pass errors down, units in order', () => {
  fc.assert(
    fc.property(job, ({ H, W, delta, slope }) => {
      const out = matrix(H.length, W.length);
      plainKernels.errorDown(out, matrixFrom(slope), matrixFrom(delta), matrixFrom(W));
      sameBits(
        out,
        slope.map((s, i) =>
          s.map(
            (one, k) =>
              total(
                0,
                W[k]!.map((w, j) => [w, delta[i]![j]!]),
                false,
              ) * one,
          ),
        ),
      );
    }),
    { seed: 8, numRuns: 80 },
  );
});

it('step downhill in place', () => {
  const values = Float64Array.of(1, 2);
  plainKernels.descend(values, Float64Array.of(4, -8), 0.25);
  expect(Array.from(values)).toEqual([0, 4]);
});

it('skip zeros by the size of W alone', () => {
  expect([skipsZeros(matrix(63, 9)), skipsZeros(matrix(64, 1))]).toEqual([false, true]);
});
