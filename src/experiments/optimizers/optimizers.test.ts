// The library's optimizers on a quadratic against their recursions, written out here.
import { expect, it } from 'vitest';
import { runExperiment } from '../../lib/parameter/index.ts';
import { experiment } from './experiment.ts';
import { missedBy, slopeToward, upward } from './figures/compass.ts';

const run = (settings: Record<string, number | string>) => runExperiment(experiment, settings).result;

it('multiplies each coordinate by its own factor', () => {
  const { x, y } = run({ eta: 0.07, steps: 12 });
  x.forEach((value, k) => expect(value).toBeCloseTo(5 * 0.93 ** k, 10));
  y.forEach((value, k) => expect(value).toBeCloseTo((1 - 1.75) ** k, 10));
});

it('follows the recursion of momentum', () => {
  const [eta, beta] = [0.1, 0.8];
  const { x } = run({ method: 'momentum', eta, beta, a: 8, c: 0, x: 2, y: 0, steps: 20 });
  for (let k = 1; k < 20; k++) expect(x[k + 1]).toBeCloseTo((1 + beta - 8 * eta) * x[k]! - beta * x[k - 1]!, 10);
});

it('gives the numbers of the teaching pack', () => {
  const wait = (eta: number) => run({ eta, steps: 1000 }).within;
  expect([1 / 13, 0.04, 0.01, 0.079].map(wait)).toEqual([87, 170, 688, 273]);
  const pushed = run({ method: 'momentum', beta: 0.9, eta: 0.26, a: 8, c: 0, x: 2, y: 0, steps: 200 });
  expect(Math.abs(pushed.x.at(-1)!)).toBeCloseTo(4.4e-5, 6);
  for (const a of [8, 800, 0.08]) {
    expect(run({ method: 'adam', adam: 0.1, a, c: 0, x: 2, y: 0, steps: 1 }).x[1]).toBeCloseTo(1.9, 6);
  }
  const saddle = run({ a: 2, c: -2, x: 1, y: 1e-6, eta: 0.1, steps: 100 });
  expect(saddle.y.findIndex((value) => Math.abs(value) > 1)).toBe(76);
});

it('misses the lowest point by 67.4 degrees at (5, 1)', () => {
  const scene = { settings: { a: 1, c: 25, x: 5, y: 1 } };
  expect(missedBy(scene)).toBeCloseTo(
    (Math.acos((25 + 25) / (Math.hypot(5, 25) * Math.hypot(5, 1))) * 180) / Math.PI,
    8,
  );
  expect(missedBy(scene)).toBeCloseTo(67.4, 1);
  expect(upward(scene)).toBeCloseTo((Math.atan2(25, 5) * 180) / Math.PI, 8);
  expect(slopeToward(scene, 0)).toBeCloseTo(5, 10);
  expect(slopeToward(scene, 90)).toBeCloseTo(25, 10);
});

it('says which number stopped being finite', () => {
  expect(run({ eta: 10, steps: 2000 }).diverged?.parameter).toBe('y');
});
