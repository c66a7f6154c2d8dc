import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runExperiment } from '../../lib/parameter/index.ts';
import { experiment, type Result } from './experiment.ts';
import { lengthAt, strongest } from './figures/signal.ts';

const run = (h?: readonly number[], which = 2): Result =>
  runExperiment(experiment, { ...(h ? { h } : {}), class: which }).result;

const rounded = (values: readonly number[]): number[] => values.map((value) => Math.round(1e9 * value) / 1e9);

test('document A: δ = (0.1, −0.3, 0.2), E = 0.3567', () => {
  const { partner, quadratic } = run();
  expect(rounded(partner.delta)).toEqual([0.1, -0.3, 0.2]);
  expect(partner.cost).toBeCloseTo(0.356675, 6);
  expect(quadratic.cost).toBeCloseTo(0.07, 12);
});

test('the Jacobian at A’s outputs', () => {
  expect(run().jacobian.map(rounded)).toEqual([[0.09, -0.07, -0.02], [-0.07, 0.21, -0.14], [-0.02, -0.14, 0.16]]); // prettier-ignore
});

test('surely wrong: 379 times', () => {
  expect(run([0.998, 0.001, 0.001]).ratio).toBeCloseTo(379, 0);
});

test('both errors are what the formulas say, for any answer', () => {
  const part = fc.integer({ min: 20, max: 1000 });
  fc.assert(
    fc.property(fc.tuple(part, part, part), fc.integer({ min: 1, max: 3 }), (parts, which) => {
      const whole = parts.reduce((a, b) => a + b, 0);
      const given = parts.map((one) => one / whole);
      const { h, y, partner, quadratic, maxRelativeError } = run(given, which);
      const miss = h.map((share, j) => share - y[j]!);
      miss.forEach((one, j) => {
        expect(partner.delta[j]).toBeCloseTo(one, 12);
        const through = miss.reduce((sum, u, k) => sum + u * h[k]! * ((j === k ? 1 : 0) - h[j]!), 0);
        expect(quadratic.delta[j]).toBeCloseTo(through, 12);
      });
      expect(maxRelativeError).toBeLessThan(1e-5);
    }),
    { numRuns: 50 },
  );
});

test('a share of 0 is taken for a millionth', () => {
  const { h, partner } = run([0, 0.5, 0.5], 1);
  expect(h[0]).toBeCloseTo(1e-6, 9);
  expect(partner.cost).toBeCloseTo(-Math.log(1e-6), 4);
});

test('the map of the signal is that of the runs', () => {
  const { partner, quadratic, h } = run([0.5, 0.2, 0.3]);
  expect(lengthAt('partner', h, 1)).toBeCloseTo(partner.length, 12);
  expect(lengthAt('quadratic', h, 1)).toBeCloseTo(quadratic.length, 12);
  expect(strongest('partner', 1).length).toBeCloseTo(Math.SQRT2, 12);
});
