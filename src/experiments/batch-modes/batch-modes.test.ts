// Descent in batches against sums written out here.
import { describe, expect, it } from 'vitest';
import { runExperiment } from '../../lib/parameter/index.ts';
import { LINE_START as START, linePoints as points } from '../../lib/data/line.ts';
import { POINTS, experiment, leastSquares } from './experiment.ts';
import { reached } from './figures.ts';

const run = (settings: Record<string, number | string>) => runExperiment(experiment, settings).result;

it('takes the mean gradient of all points in a full step', () => {
  const { x, y } = points(3);
  const errors = x.map((u, i) => START.w * u + START.b - y[i]!);
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const { w, b } = run({ mode: 'full', seed: 3, eta: 0.2, epochs: 1 });
  expect(w[1]).toBeCloseTo(START.w - 0.2 * mean(errors.map((error, i) => error * x[i]!)), 12);
  expect(b[1]).toBeCloseTo(START.b - 0.2 * mean(errors), 12);
});

it('finds the least cost where the slope is zero, and the form of the valley', () => {
  const given = points(1);
  const { least, form } = leastSquares(given);
  const costAt = (w: number, b: number) =>
    given.x.reduce((sum, u, i) => sum + 0.5 * (w * u + b - given.y[i]!) ** 2, 0) / POINTS;
  expect(costAt(least.w, least.b)).toBeCloseTo(least.cost, 12);
  const [u, v] = [0.3, -0.7];
  const rise = 0.5 * (form.a * u * u + 2 * form.b * u * v + form.c * v * v);
  expect(costAt(least.w + u, least.b + v) - least.cost).toBeCloseTo(rise, 12);
  const run200 = run({ mode: 'full', eta: 0.5, epochs: 200 });
  expect(run200.w.at(-1)).toBeCloseTo(run200.least.w, 8);
});

describe('an epoch', () => {
  it.each([
    ['full', 8, 1, POINTS],
    ['mini-batch', 8, 6, 8],
    ['mini-batch', 10, 5, 8],
    ['stochastic', 8, POINTS, 1],
  ])('%s with batches of %i has %i updates, the last with %i', (mode, batch, updates, last) => {
    const result = run({ mode, batch, epochs: 2 });
    expect(result.updatesPerEpoch).toBe(updates);
    expect(result.lastBatch).toBe(last);
    expect(result.cost).toHaveLength(2 * updates + 1);
    expect(result.evaluations.at(-1)).toBe(2 * POINTS);
    expect(reached(result, POINTS)).toBe(updates + 1);
  });
});

it('gives one path whatever the shuffle where all points make a step', () => {
  const [each, never] = ['each-epoch', 'never'].map((shuffle) => run({ mode: 'full', shuffle }).w);
  each!.forEach((w, index) => expect(w).toBeCloseTo(never![index]!, 12));
});

it('says where the cost stopped being finite', () => {
  const { diverged, cost } = run({ mode: 'full', eta: 100, epochs: 1000 });
  expect(diverged?.parameter).toBe('W1');
  expect(cost.every((value) => value < Infinity)).toBe(true);
});
