import { expect, test } from 'vitest';
import { runExperiment } from '../../lib/parameter/index.ts';
import { experiment, type Result } from './experiment.ts';

const run = (scores?: readonly number[]): Result => runExperiment(experiment, scores ? { scores } : {}).result;

test('three sigmoids answer 0.9, 0.8, 0.7, together 2.4', () => {
  const { sigmoids, total } = run();
  expect(sigmoids.map((one) => Math.round(100 * one) / 100)).toEqual([0.9, 0.8, 0.7]);
  expect(total).toBeCloseTo(2.4, 2);
});

test('sigmoids and shares are what Math says they are', () => {
  const scores = [1.3, -0.4, 0, 2];
  const { sigmoids, shares } = run(scores);
  const powers = scores.map(Math.exp);
  const whole = powers.reduce((a, b) => a + b, 0);
  scores.forEach((score, j) => {
    expect(sigmoids[j]).toBeCloseTo(1 / (1 + Math.exp(-score)), 12);
    expect(shares[j]).toBeCloseTo(powers[j]! / whole, 12);
  });
});

test('two scores: softmax is a sigmoid of their difference', () => {
  expect(run([1.3, 0.4]).shares[0]).toBeCloseTo(0.7109, 4);
  expect(run([1.3, 0.4]).shares[0]).toBeCloseTo(run([0.9, 0]).sigmoids[0]!, 12);
});

test('scores that would overflow do not', () => {
  expect(run([600, 601, 602]).shares.map((one) => Math.round(1e4 * one) / 1e4)).toEqual([0.09, 0.2447, 0.6652]);
});
