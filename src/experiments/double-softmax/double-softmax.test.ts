import { expect, test } from 'vitest';
import { runExperiment } from '../../lib/parameter/index.ts';
import { experiment, type Result } from './experiment.ts';
import { floorOf } from './figures.ts';

const run = (rule: string, epochs = 300): Result => runExperiment(experiment, { rule, epochs }).result;

const softmax = (scores: readonly number[]): number[] => {
  const powers = scores.map(Math.exp);
  return powers.map((power) => power / powers.reduce((a, b) => a + b, 0));
};

test('the floor is that of a perfect answer, softmaxed', () => {
  expect(floorOf(3)).toBeCloseTo(0.5514, 4);
  expect(floorOf(10)).toBeCloseTo(1.4612, 4);
  expect(floorOf(3)).toBeCloseTo(-Math.log(softmax([0, 0, 1])[2]!), 12);
});

test('the first cost is that of softmax applied twice', () => {
  expect(run('twice').cost[0]).toBeCloseTo(-Math.log(softmax(softmax([2, 1, 0.1]))[2]!), 12);
  expect(run('once').cost[0]).toBeCloseTo(-Math.log(softmax([2, 1, 0.1])[2]!), 12);
});

test('costs are told beside the first', () => {
  const { cost, relative } = run('twice', 20);
  relative.forEach((share, epoch) => expect(share * cost[0]!).toBeCloseTo(cost[epoch]!, 12));
  expect(relative).toHaveLength(21);
});

test('the check objects to the kept error, and to nothing that is differentiated', () => {
  expect(run('once').check.w).toBeLessThan(1e-8);
  expect(run('twice').check.w).toBeGreaterThan(0.4);
  expect(run('twice-differentiated').check.w).toBeLessThan(1e-8);
});
