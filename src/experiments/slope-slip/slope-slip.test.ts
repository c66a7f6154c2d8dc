import { expect, it } from 'vitest';
import { runExperiment } from '../../lib/parameter/index.ts';
import { experiment } from './experiment.ts';

const run = (rule: string) => runExperiment(experiment, { rule }).result;

it.each([
  ['slope-at-value', ['0.55', '1.60', '0.15', '0.16']],
  ['value-rule-at-z', ['0.97', '1.03', '0.35', '1.41']],
])('the check finds %s in every array', (rule, errors) => {
  const { W1, b1, W2, b2 } = run(rule).check;
  expect([W1, b1, W2, b2].map((error) => error.toFixed(2))).toEqual(errors);
});

it('leaves right code in peace, and lets the slip end lower', () => {
  const { check, cost, share } = run('right');
  expect(Math.max(...Object.values(check))).toBeLessThan(1e-9);
  expect(cost.at(-1)).toBeCloseTo(2.7e-4, 5);
  expect(run('slope-at-value').cost.at(-1)).toBeCloseTo(1.0e-5, 6);
  expect([share[0], share.length]).toEqual([1, 101]);
});

it('starts from the cost of the small network, worked by hand', () => {
  const s = (z: number): number => 1 / (1 + Math.exp(-z));
  const answer = (x1: number, x2: number): number => s(2 * s(x1 + 2 * x2 - 1) - s(-x1 + x2));
  const losses = [
    [answer(1, 0.5), 1],
    [answer(-1, 1), 0],
    [answer(0.5, -2), 1],
  ].map(([h = 0, y = 0]) => 0.5 * (h - y) ** 2);
  expect(run('right').cost[0]).toBeCloseTo((losses[0]! + losses[1]! + losses[2]!) / 3, 12);
});
