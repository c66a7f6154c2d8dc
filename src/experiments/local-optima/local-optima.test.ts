import { describe, expect, it } from 'vitest';
import { runExperiment } from '../../lib/parameter/index.ts';
import { experiment, flats, heightAt, slopeAt } from './experiment.ts';
import { histogram } from './figures.ts';

const run = (settings: Record<string, number>) => runExperiment(experiment, settings).result;

describe('the curve', () => {
  it('has the slope of central differences', () => {
    for (const x of [-1.7, -0.4, 0.1, 0.9, 1.6]) {
      expect(slopeAt(x)).toBeCloseTo((heightAt(x + 1e-5) - heightAt(x - 1e-5)) / 2e-5, 6);
    }
  });

  it('is flat in three places, and lowest on the left', () => {
    const [deep, ridge, shallow] = flats();
    for (const x of [deep, ridge, shallow]) expect(slopeAt(x)).toBeCloseTo(0, 10);
    expect([deep, shallow].map((x) => Number(x.toFixed(4)))).toEqual([-1.0356, 0.9601]);
    expect(heightAt(deep)).toBeLessThan(heightAt(shallow));
    expect(heightAt(ridge)).toBeGreaterThan(heightAt(shallow));
  });
});

it('descends the mean curve with all examples a step', () => {
  const path = run({ batch: 32, eta: 0.15, seeds: 1, epochs: 30 }).path;
  let x = 1.5;
  for (const place of path) {
    expect(place).toBeCloseTo(x, 9);
    x -= 0.15 * (4 * x * (x * x - 1) + 0.3);
  }
});

it('has the teaching pack’s ends', () => {
  const alone = { batch: 32, spread: 0, seeds: 1, epochs: 200 };
  expect(run({ ...alone, eta: 0.15 }).path.at(-1)).toBeCloseTo(0.9601, 4);
  expect(run({ ...alone, eta: 0.2 }).path[1]).toBeCloseTo(-0.06, 6);
  expect(run({ ...alone, eta: 0.2 }).path.at(-1)).toBeCloseTo(-1.0356, 4);
});

it('counts every seed once', () => {
  const { ends, deep, shallow, lost } = run({ eta: 0.3, spread: 6 });
  expect(deep + shallow + lost).toBe(ends.length);
  expect(ends.filter((end) => end === null)).toHaveLength(lost);
  expect(histogram([0, null, 5, -1.75])).toHaveLength(70);
  expect(histogram([0, null, 5, -1.75]).reduce((sum, count) => sum + count)).toBe(2);
});
