// One batch against arithmetic of its own, the documents' numbers, and what must be refused.
import { describe, expect, it } from 'vitest';
import { runExperiment } from '../../lib/parameter/index.ts';
import { experiment } from './experiment.ts';
import { fifth } from './figures/ceiling.ts';
import { flat } from './figures/sideways.ts';

const run = (given: Record<string, unknown> = {}) => runExperiment(experiment, given).result;

describe('batch-norm', () => {
  it('standardizes 1 to 5 with either divisor (ledger D4)', () => {
    const [n, less] = [run({ epsilon: 0 }), run({ epsilon: 0, divisor: 'n-1' })];
    expect([n.mean, n.variance, less.variance]).toEqual([[3], [2], [2.5]]);
    [-1.414, -0.707, 0, 0.707, 1.414].forEach((x, i) => expect(n.standardized[i]![0]).toBeCloseTo(x, 3));
    [-1.265, -0.632, 0, 0.632, 1.265].forEach((x, i) => expect(less.standardized[i]![0]).toBeCloseTo(x, 3));
  });

  it('lets one value out to √(n−1), or (n−1)/√n (ledger D10)', () => {
    const values = [[0], [0], [0], [0], [1]];
    expect(run({ values, epsilon: 0 }).standardized[4]![0]).toBeCloseTo(2, 12);
    expect(run({ values, epsilon: 0, divisor: 'n-1' }).standardized[4]![0]).toBeCloseTo(4 / Math.sqrt(5), 12);
    for (const divisor of ['n', 'n-1']) {
      const { bound, largest } = run({ values, epsilon: 0, divisor });
      expect(largest[0]).toBeCloseTo(bound, 12);
    }
    expect(fifth(1e6, 'n')).toBeCloseTo(2, 9);
    expect(run({ values: [[3], [3.01]] }).standardized[1]![0]).toBeCloseTo(0.845, 3);
  });

  it.each(['n', 'n-1'] as const)('goes back as the formula written out does, divisor %s', (divisor) => {
    const values = [[1.2, -3], [0.4, 2], [2.5, 0.1], [-1, 1.7]];
    const upstream = [[0.3, 1], [-1, 0.2], [2, -0.7], [0.5, 0.4]];
    const [gamma, epsilon, n] = [1.7, 0.02, 4];
    const d = divisor === 'n' ? n : n - 1;
    const { dValues, dGamma, dBeta, maxRelativeError, paths } = run({ values, upstream, gamma, epsilon, divisor });
    for (const j of [0, 1]) {
      const z = values.map((row) => row[j]!);
      const u = upstream.map((row) => row[j]!);
      const mean = z.reduce((a, b) => a + b) / n;
      const s = Math.sqrt(z.reduce((sum, one) => sum + (one - mean) ** 2, 0) / d + epsilon);
      const x = z.map((one) => (one - mean) / s);
      const ux = u.reduce((sum, one, i) => sum + one * x[i]!, 0);
      const total = u.reduce((a, b) => a + b);
      u.forEach((one, i) => {
        expect(dValues[i]![j]).toBeCloseTo((gamma / s) * (one - total / n - (x[i]! * ux) / d), 12);
        const sum = paths.direct[i]![j]! + paths.mean[i]![j]! + paths.variance[i]![j]!;
        expect(dValues[i]![j]).toBeCloseTo(sum, 12);
      });
      expect(dGamma[j]).toBeCloseTo(ux, 12);
      expect(dBeta[j]).toBeCloseTo(total, 12);
    }
    expect(maxRelativeError).toBeLessThan(1e-8);
  });

  it('has nothing to check where everything cancels, and says so', () => {
    expect(run({ upstream: [[1], [1], [1], [1], [1]] }).maxRelativeError).toBeLessThan(1e-8);
    expect(run({ values: [[3], [3.01]], epsilon: 0 }).maxRelativeError).toBeLessThan(1e-9);
  });

  it('looks along (1, 1, 1) without changing lengths across it', () => {
    const [u, v] = flat([1, -2, 1]);
    expect(u * u + v * v).toBeCloseTo(6, 12);
    expect(flat([5, 5, 5]).map(Math.abs).every((one) => one < 1e-12)).toBe(true);
  });

  it.each([
    [{ values: [[1]], divisor: 'n-1' }, 'values: 1 row has no variance with divisor n-1 (0/0), give 2 or more'],
    [{ values: [[2], [2]], epsilon: 0 }, 'epsilon: 0 is not accepted where the values of a column are equal (0/0)'],
    [{ upstream: [[1]] }, 'upstream: 1×1 numbers for values of 5×1, give 5×1'],
  ])('refuses %j', (given, message) => {
    expect(() => run(given)).toThrow(message);
  });
}); // prettier-ignore
