import { expect, test } from 'vitest';
import { runExperiment } from '../../lib/parameter/index.ts';
import { clouds, toward } from '../../lib/data/turned-clouds.ts';
import { experiment, type Result } from './experiment.ts';
import { recordedUnder } from './recorded.ts';
import { COSTS } from './recordings.ts';

const run = (settings: Readonly<Record<string, number | string>>): Result => runExperiment(experiment, settings).result;

test('three clouds of thirty, a third of a turn apart', () => {
  const points = clouds(1);
  expect(points).toHaveLength(90);
  for (const which of [0, 1, 2]) {
    const own = points.filter((point) => point[2] === which);
    expect(own).toHaveLength(30);
    const mean = [0, 1].map((i) => own.reduce((sum, point) => sum + point[i]!, 0) / 30);
    toward(which).forEach((one, i) => expect(Math.abs(mean[i]! - 2.5 * one)).toBeLessThan(0.6));
    expect(toward(which)[0]).toBeCloseTo(Math.cos(Math.PI / 2 + (which * 2 * Math.PI) / 3), 12);
  }
});

test('it starts with nearly every point wrong, and in the wrong corner', () => {
  const { accuracy, cost } = run({ epochs: 1 });
  expect(accuracy[0]).toBeLessThan(0.05);
  expect(cost[0]).toBeGreaterThan(0.8); // a miss from corner to corner costs 1
});

test('the log-likelihood is there long before the quadratic cost', () => {
  const [slow, quick] = [run({}).nineteen, run({ cost: 'log-likelihood' }).nineteen];
  expect(quick).toBeLessThan(20);
  expect(slow).toBeGreaterThan(100);
});

test('the first recorded seed comes out again', () => {
  for (const cost of COSTS) {
    const { accuracy, nineteen } = run({ cost, seed: 1 });
    const [first] = recordedUnder(cost);
    expect(first!.nineteen).toBe(nineteen);
    expect(accuracy.map((share) => Math.round(90 * share))).toEqual(first!.right);
  }
});

test('one step is what the formulas say', () => {
  const { points, weights, biases } = run({ cost: 'log-likelihood', epochs: 1 });
  const W = weights[0]!;
  const step = [0, 0, 0, 0, 0, 0];
  const shift = [0, 0, 0];
  for (const [x, y, which] of points) {
    const powers = [0, 1, 2].map((j) => Math.exp(W[j]! * x + W[3 + j]! * y));
    const whole = powers.reduce((a, b) => a + b, 0);
    for (const j of [0, 1, 2]) {
      const delta = powers[j]! / whole - (j === which ? 1 : 0);
      step[j]! += (0.3 * delta * x) / 90;
      step[3 + j]! += (0.3 * delta * y) / 90;
      shift[j]! += (0.3 * delta) / 90;
    }
  }
  weights[1]!.forEach((w, i) => expect(w).toBeCloseTo(W[i]! - step[i]!, 10));
  biases[1]!.forEach((b, j) => expect(b).toBeCloseTo(-shift[j]!, 10));
});
