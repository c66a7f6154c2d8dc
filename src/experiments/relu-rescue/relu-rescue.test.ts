// Training by depth and activation, and what counts as dead.
import { expect, it } from 'vitest';
import { deadShareOf } from '../../lib/data/deep-moons.ts';
import { runExperiment } from '../../lib/parameter/index.ts';
import { fateOfDead, DYING } from './claims.ts';
import { experiment, GRID } from './experiment.ts';

it('counts the units that never answer', () => {
  expect(deadShareOf([[0, 0.5], [0, 1]])).toBe(0.5); // prettier-ignore
});

it('keeps one value an epoch, and an answer for every cell', () => {
  const { cost, accuracy, active, boundary, answers } = runExperiment(experiment, { depth: 2, epochs: 50 }).result;
  expect([cost.length, accuracy.length]).toEqual([51, 51]);
  expect(active.map((layer) => layer.length)).toEqual([10, 10]);
  expect(boundary).toHaveLength(GRID * GRID);
  expect(answers).toEqual([Math.min(...boundary), Math.max(...boundary)]);
  expect(cost.at(-1)!).toBeLessThan(cost[0]!);
});

it('has no dead sigmoid units, and a flat map at depth eight', () => {
  const { deadShare, answers } = runExperiment(experiment, { activation: 'sigmoid', scheme: 'xavier' }).result;
  expect(deadShare).toBe(0);
  expect(answers![1] - answers![0]).toBeLessThan(0.01);
});

it('leaves the weights of dead units alone', () => {
  const { dead, moved, revived } = fateOfDead(DYING, 1, [100, 150]);
  expect(dead).toBeGreaterThan(0);
  expect(moved).toBe(0);
  expect(revived).toBeLessThanOrEqual(dead);
});

it('says where a run leaves the finite numbers', () => {
  const { diverged, boundary } = runExperiment(experiment, { eta: 1e300, epochs: 50 }).result;
  expect(diverged === null || boundary.length === 0).toBe(true);
});
