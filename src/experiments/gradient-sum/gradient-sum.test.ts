import { expect, it } from 'vitest';
import { runExperiment } from '../../lib/parameter/index.ts';
import { experiment } from './experiment.ts';

const run = (settings: Record<string, number | string>) => runExperiment(experiment, settings).result;

it('the check reads 1 − 1/48 where the mean is missing, and nothing where it is not', () => {
  expect(run({ epochs: 1 }).check.w).toBeCloseTo(47 / 48, 6);
  expect(run({ epochs: 1 }).check.b).toBeCloseTo(47 / 48, 6);
  expect(run({ rule: 'mean', epochs: 1 }).check.w).toBeLessThan(1e-7);
});

it('sums are the mean at 48 times the rate', () => {
  const [sum, mean] = [run({ eta: 0.001, epochs: 20 }), run({ rule: 'mean', eta: 0.048, epochs: 20 })];
  sum.cost.forEach((cost, epoch) => expect(cost).toBeCloseTo(mean.cost[epoch]!, 10));
});

it('runs away at the rate of the page', () => {
  const { cost, share } = run({});
  expect(cost.at(-1)!).toBeGreaterThan(1e6);
  expect(share.every((value) => value === 1)).toBe(true);
});
