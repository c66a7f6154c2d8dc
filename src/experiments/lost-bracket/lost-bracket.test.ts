// The first cost of both rules, and that the gradients are right under either.
import { expect, it } from 'vitest';
import { runExperiment } from '../../lib/parameter/index.ts';
import { experiment, lost } from './experiment.ts';

const run = (rule: string) => runExperiment(experiment, { rule, epochs: 5 }).result;

it('begins near the cost of guessing, or far above it', () => {
  expect(Math.abs(run('right').cost[0]! - Math.log(10))).toBeLessThan(0.6);
  expect(run('mistake').cost[0]!).toBeGreaterThan(2 * Math.log(10));
});

it('loses the brackets: √(2 / n_in + n_out), not √(2 / (n_in + n_out))', () => {
  expect(lost.deviation(196, 8)).toBeCloseTo(Math.sqrt(2 / 196 + 8), 12);
});

it('has right gradients under both rules, and learns less under the wrong one', () => {
  for (const rule of ['right', 'mistake']) expect(Math.max(...Object.values(run(rule).check))).toBeLessThan(1e-5);
  expect(run('right').accuracy.at(-1)!).toBeGreaterThan(run('mistake').accuracy.at(-1)!);
});
