// Sums over masks against the binomial distribution.
import { describe, expect, it } from 'vitest';
import { runExperiment } from '../../lib/parameter/index.ts';
import { experiment, type Result } from './experiment.ts';

const run = (given: Record<string, unknown> = {}): Result => runExperiment(experiment, given).result;

describe('dropout-scale', () => {
  it.each([
    [0.5, 50, 5],
    [0.8, 80, 4],
    [0.1, 10, 3],
  ])('keeps %d of a hundred ones: mean %d, spread %d', (keep, mean, std) => {
    const { training, inverted, theory, atTest } = run({ keep });
    expect(Math.abs(training.mean - mean)).toBeLessThan((4 * std) / Math.sqrt(4000));
    expect(Math.abs(training.std / std - 1)).toBeLessThan(0.05);
    expect(theory.mean).toBeCloseTo(mean, 9);
    expect(theory.std).toBeCloseTo(std, 9);
    expect(inverted.mean).toBeCloseTo(training.mean / keep, 9);
    expect(inverted.std).toBeCloseTo(training.std / keep, 9);
    expect([atTest.unscaled, atTest.timesKeep]).toEqual([100, expect.closeTo(mean, 9)]);
    expect(atTest.timesDropped).toBeCloseTo(100 - mean, 9);
  });

  it('agrees with the ledger in kind: twice at test, a quarter by the wrong factor (A13, B5)', () => {
    const half = run({ inputs: 'drawn' });
    expect(half.atTest.unscaled / half.training.mean).toBeCloseTo(24.63 / 12.31, 1);
    const most = run({ inputs: 'drawn', keep: 0.8 });
    expect(most.atTest.timesDropped / most.training.mean).toBeCloseTo(4.93 / 19.7, 2);
    expect(most.atTest.timesKeep / most.training.mean).toBeCloseTo(1, 2);
    expect(half.full).toBeGreaterThan(15);
    expect(half.full).toBeLessThan(40);
  });

  it('counts every trial once, in bins that are centered', () => {
    const { histograms } = run({ trials: 500 });
    for (const { width, counts } of Object.values(histograms)) {
      expect(counts.reduce((a, b) => a + b, 0)).toBe(500);
      const mean = counts.reduce((sum, count, bin) => sum + count * bin * width, 0) / 500;
      expect(Math.abs(mean - 50 * width)).toBeLessThan(width);
    }
  });

  it('keeps everything at keep 1', () => {
    const { training, inverted } = run({ keep: 1, trials: 10 });
    expect([training, inverted]).toEqual([
      { mean: 100, std: 0 },
      { mean: 100, std: 0 },
    ]);
  });
});
