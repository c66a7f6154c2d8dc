// The curve against a second forward pass is the library's business; here: distances, and what the penalty does to them.
import { expect, it } from 'vitest';
import { runExperiment } from '../../lib/parameter/index.ts';
import { experiment } from './experiment.ts';

const run = (given: Record<string, unknown>) => runExperiment(experiment, given).result;

it('without decay meets its points, with decay does not', () => {
  const [free, held] = [run({ lambda: 0 }), run({})];
  expect(free.fromPoints).toBeLessThan(0.01);
  expect(held.fromPoints).toBeGreaterThan(0.1);
  expect(free.points).toEqual(held.points);
});

it('measures the distance from the sine', () => {
  const { x, curve, fromTruth } = run({ epochs: 200 });
  const misses = x.map((at, i) => curve[i]! - Math.sin(Math.PI * (at + 1)));
  const mean = misses.reduce((sum, miss) => sum + miss * miss, 0) / misses.length;
  expect(fromTruth).toBeCloseTo(Math.sqrt(mean), 9);
});
