import { expect, test } from 'vitest';
import { runExperiment } from '../../lib/parameter/index.ts';
import { experiment, type Result } from './experiment.ts';

const run = (settings: Readonly<Record<string, number | string>>): Result => runExperiment(experiment, settings).result;

test('the check names all four arrays with the mistake and none without it', () => {
  const errors = (rule: string): number[] => Object.values(run({ rule, epochs: 1 }).check);
  expect(errors('diagonal')).toHaveLength(4);
  for (const error of errors('diagonal')) expect(error).toBeGreaterThan(0.1);
  for (const error of errors('right')) expect(error).toBeLessThan(1e-7);
});

test('it learns all the same, behind the right code', () => {
  const [right, diagonal] = [run({ rule: 'right' }), run({})];
  expect(diagonal.cost.at(-1)).toBeLessThan(0.5 * diagonal.cost[0]!);
  expect(diagonal.cost.at(-1)).toBeGreaterThan(right.cost.at(-1)!);
  expect(diagonal.cost[0]).toBe(right.cost[0]);
});
