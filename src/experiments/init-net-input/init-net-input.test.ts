// The ledger's numbers, the closed forms, and a second count without the library's layer.
import { describe, expect, it } from 'vitest';
import { runExperiment } from '../../lib/parameter/index.ts';
import { experiment } from './experiment.ts';

const run = (given: Record<string, unknown> = {}) => runExperiment(experiment, given).result;
const few = { samples: 30 };

describe('init-net-input', () => {
  it.each([
    [{}, 22.383],
    [{ p: 784, on: 0.13 }, 10.145],
    [{ scheme: 'scaled-normal' }, 0.7075],
    [{ scheme: 'scaled-normal', on: 1 }, 1],
    [{ scheme: 'xavier', p: 784, on: 1 }, 1.388],
    [{ scheme: 'he', p: 784, on: 1 }, 1.414],
    [{ scheme: 'normal-0.01', p: 1000 }, 2.238],
    [{ scheme: 'zeros' }, 0],
  ])('%j has a net input of deviation %d', (given, std) => {
    expect(run({ ...few, ...given }).theoreticalStd).toBeCloseTo(std, 3);
  });

  it('measures what theory says, to within four standard errors and a bit', () => {
    for (const given of [{}, { scheme: 'scaled-normal' }, { scheme: 'xavier', p: 100 }, { p: 3, on: 0.5 }]) {
      const { measuredStd, theoreticalStd } = run({ ...given, samples: 1500 });
      expect(Math.abs(measuredStd / theoreticalStd - 1)).toBeLessThan(4 / Math.sqrt(2 * 1500) + 0.02);
    }
  });

  it('counts each sample once', () => {
    const { histogram, slopes, within, normalWithin } = run({ samples: 2000 });
    const inside = histogram.counts.reduce((sum, count) => sum + count, 0);
    expect(inside + histogram.below + histogram.above).toBe(2000);
    expect(slopes.reduce((sum, count) => sum + count, 0)).toBe(2000);
    normalWithin.forEach((share, k) => expect(Math.abs(within[k]! - share)).toBeLessThan(0.05));
  });

  it('has the shares of the normal distribution', () => {
    const { normalWithin } = run(few);
    expect(normalWithin.map((share) => share.toFixed(7))).toEqual(['0.6826895', '0.9544997', '0.9973002']);
  });

  it('has the mean slope of an integral', () => {
    // ∫ σ′(z) N(z; 0, s²) dz by the midpoint rule, with the engine's own exp.
    const meanSlope = (s: number): number => {
      let sum = 0;
      for (let z = -199.95; z < 200; z += 0.1) {
        const h = 1 / (1 + Math.exp(-z));
        sum += (h * (1 - h) * Math.exp((-z * z) / (2 * s * s)) * 0.1) / (s * Math.sqrt(2 * Math.PI));
      }
      return sum;
    };
    expect(meanSlope(22.383)).toBeCloseTo(0.01777, 5);
    expect(Math.abs(run().meanSlope - meanSlope(22.383))).toBeLessThan(0.002);
    expect(Math.abs(run({ scheme: 'scaled-normal' }).meanSlope - meanSlope(0.7075))).toBeLessThan(0.002);
  });

  it('walks from the bias to the net input', () => {
    const { walks } = run(few);
    expect(walks.at[0]).toBe(0);
    expect(walks.at.at(-1)).toBe(500);
    for (const sums of walks.sums) expect(sums).toHaveLength(walks.at.length);
    expect(run({ ...few, on: 0 }).walks.at).toEqual([0]);
  });
});
