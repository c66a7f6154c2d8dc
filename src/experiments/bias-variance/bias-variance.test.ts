// The fits against normal equations, and the parts against their definitions and against theory.
import { describe, expect, it } from 'vitest';
import { runExperiment } from '../../lib/parameter/index.ts';
import { experiment } from './experiment.ts';
import { applied, evenly, smoother, truth } from './fit.ts';

const run = (given: Record<string, unknown>) => runExperiment(experiment, given).result;

/** Least squares by the normal equations in powers of x, with elimination: another way to the same fit. */
function fitted(x: readonly number[], y: readonly number[], degree: number, at: number): number {
  const powers = (value: number): number[] => Array.from({ length: degree + 1 }, (_, k) => value ** k);
  const rows = x.map(powers);
  const A = powers(0).map((_, i) => powers(0).map((__, j) => rows.reduce((sum, row) => sum + row[i]! * row[j]!, 0)));
  const b = powers(0).map((_, i) => rows.reduce((sum, row, n) => sum + row[i]! * y[n]!, 0));
  for (let i = 0; i <= degree; i++) {
    for (let r = i + 1; r <= degree; r++) {
      const share = A[r]![i]! / A[i]![i]!;
      for (let c = i; c <= degree; c++) A[r]![c]! -= share * A[i]![c]!;
      b[r]! -= share * b[i]!;
    }
  }
  const w = Array<number>(degree + 1).fill(0);
  for (let i = degree; i >= 0; i--) {
    w[i] = (b[i]! - A[i]!.reduce((sum, a, c) => (c > i ? sum + a * w[c]! : sum), 0)) / A[i]![i]!;
  }
  return powers(at).reduce((sum, power, k) => sum + power * w[k]!, 0);
}

describe('bias-variance', () => {
  it.each([0, 1, 3, 5])('fits degree %d as the normal equations do', (degree) => {
    const x = evenly(20);
    const y = x.map((at) => Math.sin(7 * at) + at);
    const fit = applied(smoother(x, [0.13, 0.5, 1], degree), y);
    [0.13, 0.5, 1].forEach((at, i) => expect(fit[i]).toBeCloseTo(fitted(x, y, degree, at), 8));
  });

  it('has the variance that theory gives: noise² times the sum of squares of the smoother’s rows', () => {
    const { variance } = run({ degree: 5, resamples: 2000 });
    const M = smoother(evenly(20), evenly(101), 5);
    const exact = M.reduce((sum, row) => sum + row.reduce((all, m) => all + m * m, 0), 0) * (0.09 / 101);
    expect(variance / exact).toBeCloseTo(1, 1);
  });

  it('adds up, and agrees with the teaching pack on the bias', () => {
    const cubic = run({ degree: 3, resamples: 1000 });
    expect(cubic.total).toBeCloseTo(cubic.bias2 + cubic.variance + cubic.noise, 12);
    expect(cubic.measured / cubic.total).toBeCloseTo(1, 1);
    // What the fit makes of the curve without noise misses it by the bias.
    const [at, grid] = [evenly(20), evenly(101)];
    const misses = applied(smoother(at, grid, 3), at.map(truth)).map((value, i) => value - truth(grid[i]!));
    const bias2 = misses.reduce((sum, miss) => sum + miss * miss, 0) / 101;
    expect(Math.abs(cubic.bias2 / bias2 - 1)).toBeLessThan(0.05);
    expect(Math.abs(cubic.bias2 / 0.0047 - 1)).toBeLessThan(0.2);
    expect(Math.abs(run({ degree: 1 }).bias2 / 0.2 - 1)).toBeLessThan(0.06);
    // Of 20 points a cubic takes 4 degrees of freedom: noise² (20 − 4) / 20 is left, and some of the bias.
    expect(cubic.training / (cubic.noise * 0.8)).toBeGreaterThan(0.98);
    expect(cubic.training / (cubic.noise * 0.8)).toBeLessThan(1.1);
    expect(run({ degree: 5 }).bias2).toBeLessThan(0.001);
  });

  it('without noise has no variance', () => {
    const { variance, bias2, measured } = run({ noise: 0 });
    expect(variance).toBeLessThan(1e-12);
    expect(measured).toBeCloseTo(bias2, 9);
  });
});
