// The width of the window against bisection, and the pack's widest.
import { expect, it } from 'vitest';
import { runExperiment } from '../../lib/parameter/index.ts';
import { claims } from './claims.ts';
import { experiment, widthFor } from './experiment.ts';

const slope = (z: number): number => 1 / (1 + Math.exp(-z)) / (1 + Math.exp(z));

it.each([4.5, 6.894, 8, 20, -6])('weight %f has the window that bisection finds', (w) => {
  let [low, high] = [0, 5];
  for (let i = 0; i < 80; i++) {
    const middle = (low + high) / 2;
    if (Math.abs(w * slope(w * middle)) >= 1) low = middle;
    else high = middle;
  }
  expect(widthFor(w)).toBeCloseTo(2 * low, 10);
});

it('is widest at 6.894, 0.4477', () => {
  const { slots } = claims[0]!.check();
  expect(slots['w']).toBeCloseTo(6.894, 2);
  expect(slots['width']).toBeCloseTo(0.4477, 4);
});

it('has no window up to 4, and a bias only moves it', () => {
  expect(runExperiment(experiment, { w: 4 }).result.window).toBeNull();
  const { window, width } = runExperiment(experiment, { w: 8, b: -2 }).result;
  expect(window![1] - window![0]).toBeCloseTo(width, 12);
  expect((window![0] + window![1]) / 2).toBeCloseTo(0.25, 12);
});
