// The exhibit runs wrong code, and the check runs on it.
import { expect, it } from 'vitest';
import { runExperiment } from '../../lib/parameter/index.ts';
import { experiment } from './experiment.ts';

const run = (given: Record<string, unknown>) => runExperiment(experiment, given).result;

it('is clean as it should be, and wrong below the normalizations with the mistake', () => {
  const [right, wrong] = [run({ rule: 'right', steps: 1 }).check, run({ steps: 1 }).check];
  expect(Math.max(...Object.values(right))).toBeLessThan(1e-5);
  expect(Math.min(wrong.W1, wrong.gamma1, wrong.W2)).toBeGreaterThan(0.1);
  expect(Math.max(wrong.gamma2, wrong.W3, wrong.b3)).toBeLessThan(1e-5);
});

it('descends, and less', () => {
  const [right, wrong] = [run({ rule: 'right' }).cost, run({}).cost];
  expect(wrong[0]).toBe(right[0]);
  expect(wrong.at(-1)!).toBeLessThan(0.5 * wrong[0]!);
  expect(wrong.at(-1)!).toBeGreaterThan(right.at(-1)!);
  const { cost, share } = run({ steps: 20 });
  expect(share[20]).toBeCloseTo(cost[20]! / cost[0]!, 12);
});
