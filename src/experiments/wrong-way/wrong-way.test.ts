// The start by its closed forms and by what the clouds say, and the race that the lesson tells of.
import { describe, expect, it } from 'vitest';
import { runExperiment } from '../../lib/parameter/index.ts';
import { experiment } from './experiment.ts';

const run = (given: Record<string, unknown> = {}) => runExperiment(experiment, given).result;

describe('wrong-way', () => {
  it('with weights of 0 answers ½ everywhere: cost ⅛ or ln 2, and half of the points right', () => {
    const [quadratic, entropy] = ['quadratic', 'cross-entropy'].map((cost) => run({ cost, wrong: 0, epochs: 1 }));
    expect(quadratic!.cost[0]).toBeCloseTo(1 / 8, 12);
    expect(entropy!.cost[0]).toBeCloseTo(Math.LN2, 12);
    expect([quadratic!.accuracy[0], entropy!.accuracy[0]]).toEqual([0.5, 0.5]);
  });

  it('pays about w times 1.5 under cross-entropy, with the weight the wrong way round', () => {
    // z of a point is −4x, so ±6 with deviation 3.2; ln(1 + eᶻ) adds 0.08 to 6 on average. 800 points: error 0.11.
    const seeds = Array.from({ length: 20 }, (_, seed) => run({ cost: 'cross-entropy', epochs: 1, seed: seed + 1 }));
    expect(seeds.reduce((sum, { cost }) => sum + cost[0]! / 20, 0)).toBeGreaterThan(5.7);
    expect(seeds.reduce((sum, { cost }) => sum + cost[0]! / 20, 0)).toBeLessThan(6.5);
    // A point lies beyond the middle with probability Φ(−1.5 / 0.8) = 0.03.
    expect(seeds.reduce((sum, { accuracy }) => sum + accuracy[0]! / 20, 0)).toBeLessThan(0.06);
  });

  it('turns round sooner under cross-entropy, and says at which epoch', () => {
    const [slow, quick] = ['quadratic', 'cross-entropy'].map((cost) => run({ cost, seed: 3 }));
    expect(quick!.nineInTen!).toBeLessThan(slow!.nineInTen ?? Infinity);
    expect(quick!.accuracy.findIndex((share) => share >= 0.9)).toBe(quick!.nineInTen);
    expect(quick!.cost.at(-1)!).toBeLessThan(quick!.cost[0]! / 10);
  });
});
