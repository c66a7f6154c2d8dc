// Shares against what the distributions say.
import { expect, it } from 'vitest';
import { runExperiment } from '../../lib/parameter/index.ts';
import { experiment, SHAPES } from './experiment.ts';

const run = (given: Record<string, unknown>) => runExperiment(experiment, given).result;

it('leaves 31.73 percent of a bell outside, and 1 − 1/√3 of what is flat', () => {
  expect(run({}).expected).toBeCloseTo(0.3173105, 7);
  expect(run({ count: 50_000 }).outside).toBeCloseTo(0.3173, 2);
  expect(run({ shape: 'flat', count: 50_000 }).outside).toBeCloseTo(1 - 1 / Math.sqrt(3), 2);
});

it.each(SHAPES)('%s: has the mean and deviation that were asked for, and keeps its histogram', (shape) => {
  const { mean, deviation, before, after } = run({ shape, count: 20_000 });
  expect(mean).toBeCloseTo(7, 0);
  expect(Math.abs(deviation / 3 - 1)).toBeLessThan(0.05);
  const moved = before.reduce((sum, count, bin) => sum + Math.abs(count - after[bin]!), 0);
  expect(moved / 40_000).toBeLessThan(0.08);
});
