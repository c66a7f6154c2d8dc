// Document B's numbers, and the closed form x₀(1 − 8η)^k written out here.
import { expect, it } from 'vitest';
import { runExperiment } from '../../lib/parameter/index.ts';
import { experiment } from './experiment.ts';

const run = (settings: Record<string, number>) => runExperiment(experiment, settings).result;

it('gives document B’s numbers without a rate', () => {
  const { x, y, slope } = run({ eta: 1 });
  expect(x.slice(0, 3)).toEqual([2, -14, 98]);
  expect(y.slice(0, 3)).toEqual([16, 784, 38_416]);
  expect(slope.slice(0, 2)).toEqual([16, -112]);
});

it.each([
  [1, 'diverges', -7],
  [0.26, 'diverges', -1.08],
  [0.25, 'oscillates', -1],
  [0.24, 'alternates', -0.92],
  [0.125, 'converges', 0],
  [0.1, 'converges', 0.2],
] as const)('at %d it %s', (eta, verdict, factor) => {
  const result = run({ eta });
  expect(result.verdict).toBe(verdict);
  expect(result.factor).toBeCloseTo(factor, 12);
});

it('has the ledger’s places at 0.26', () => {
  const { x, y } = run({ eta: 0.26, steps: 19 });
  expect(x[18]).toBeCloseTo(7.99, 2);
  expect(y[18]).toBeCloseTo(255.5, 1);
  expect(x[19]).toBeCloseTo(-8.63, 2);
  expect(y[19]).toBeCloseTo(298.0, 1);
});

it('follows the closed form', () => {
  for (const eta of [0.01, 0.1, 0.24, 0.3]) {
    let expected = -1.5;
    for (const x of run({ eta, x0: -1.5, steps: 30 }).x) {
      expect(x).toBeCloseTo(expected, 10);
      expected *= 1 - 8 * eta;
    }
  }
});

it('is at the bottom in one step at one eighth, and from 0 at any rate', () => {
  expect(run({ eta: 0.125 }).x.slice(0, 3)).toEqual([2, 0, 0]);
  expect(run({ eta: 3, x0: 0 }).verdict).toBe('converges');
});

it('says where the cost stopped being finite', () => {
  const { diverged, x, y } = run({ eta: 1, steps: 1000 });
  expect(diverged).toEqual({ step: x.length, parameter: 'x' });
  expect(y.every((height) => height < Infinity)).toBe(true);
  expect(run({ eta: 1e308, steps: 3 }).diverged).not.toBeNull();
});

it('refuses a rate that is not above 0', () => {
  expect(() => run({ eta: 0 })).toThrow('eta: 0 is not accepted, give a number above 0');
});
