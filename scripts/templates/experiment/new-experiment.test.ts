// That it draws, speaks and claims truly is tested for every listed experiment (experiments.test.ts). Here: its numbers.
import { expect, test } from 'vitest';
import { runExperiment } from '../../../src/lib/parameter/index.ts';
import { experiment } from './experiment.ts';

test('each step multiplies x by 1 − η', () => {
  const { x, cost } = runExperiment(experiment, { eta: 0.5, x0: 8, steps: 3 }).result;
  expect(x).toEqual([8, 4, 2, 1]);
  expect(cost).toEqual([32, 8, 2, 0.5]);
});

test('a run that diverges says where', () => {
  const { diverged, cost } = runExperiment(experiment, { eta: 1000, steps: 1000 }).result;
  expect(diverged?.parameter).toBe('x');
  expect(cost).toHaveLength(diverged!.step);
  expect(cost.every(Number.isFinite)).toBe(true);
});
