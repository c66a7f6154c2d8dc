// The least points against the slopes of their objectives, by central differences.
import { expect, it } from 'vitest';
import { runExperiment } from '../../lib/parameter/index.ts';
import { experiment } from './experiment.ts';

it.each([0, 5, 100])('both weights are least at λ = %d', (lambda) => {
  const { sum, mean, points } = runExperiment(experiment, { lambda }).result;
  const squares = (w: number): number => points.reduce((all, [x, y]) => all + (y - w * x) ** 2 / 2, 0);
  const slope = (f: (w: number) => number, w: number): number => (f(w + 1e-4) - f(w - 1e-4)) / 2e-4;
  expect(slope((w) => squares(w) + (lambda * w * w) / 2, sum)).toBeCloseTo(0, 5);
  expect(slope((w) => squares(w) / points.length + (lambda * w * w) / 2, mean)).toBeCloseTo(0, 5);
});

it('a share of λ makes them one', () => {
  const { sum, mean, meanWithShare } = runExperiment(experiment).result;
  expect(meanWithShare).toBeCloseTo(sum, 12);
  expect(mean).toBeLessThan(sum / 4);
});
