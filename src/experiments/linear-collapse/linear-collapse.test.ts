import { describe, expect, it } from 'vitest';
import { runExperiment } from '../../lib/parameter/index.ts';
import { farthest, nearest, rankOf, sheet } from './affine.ts';
import { experiment } from './experiment.ts';

const run = (settings: Record<string, unknown> = {}) => runExperiment(experiment, settings).result;

describe('linear-collapse', () => {
  it('holds 20,652 numbers in ten layers of width 50, and 6 in one', () => {
    const { parameters, parametersOfOne, maxDifference } = run({ layers: 10, width: 50 });
    expect([parameters, parametersOfOne]).toEqual([20_652, 6]);
    expect(maxDifference).toBeLessThan(2e-14);
  });

  it('multiplies the layers of 2–3–2 as document C does: three ways for each weight, four for each bias', () => {
    const { W, b, weights, biases } = run();
    const [first, second] = weights as [number[][], number[][]];
    for (const i of [0, 1]) {
      for (const j of [0, 1]) {
        const ways = [0, 1, 2].map((k) => second[k]![j]! * first[i]![k]!);
        expect(W[i]![j]!).toBeCloseTo(ways[0]! + ways[1]! + ways[2]!, 14);
      }
    }
    for (const j of [0, 1]) {
      const through = [0, 1, 2].reduce((sum, k) => sum + biases![0]![k]! * second[k]![j]!, 0);
      expect(b[j]!).toBeCloseTo(through + biases![1]![j]!, 14);
    }
  });

  it('answers at every point of the sheet as the layers do, worked out one after the other', () => {
    const { weights, biases, outputs } = run({ activation: 'tanh', gain: 2 });
    const through = (x: readonly number[], l: number): number[] =>
      biases![l]!.map((bias, j) => x.reduce((sum, value, i) => sum + value * weights![l]![i]![j]!, bias));
    const own = sheet().map((x) => through(through(x, 0).map(Math.tanh), 1));
    expect(farthest(own, outputs)).toBeLessThan(1e-12);
  });

  it.each([
    [{ width: 1 }, 1],
    [{ width: 2 }, 2],
    [{ layers: 5, width: 1 }, 1],
  ])('with %j leaves a matrix of rank %j', (settings, rank) => {
    expect(run(settings).rank).toBe(rank);
  });

  it.each(['relu', 'tanh', 'sigmoid', 'sinusoid'])('stays away from every single layer with %s', (activation) => {
    expect(run({ layers: 3, width: 12, activation, gain: 2 }).maxDifference).toBeGreaterThan(0.05);
  });

  it('says the layers themselves only where they are few', () => {
    expect(run().weights).toHaveLength(2);
    expect(run({ width: 50 }).weights).toBeNull();
  });
});

describe('the nearest single layer', () => {
  it('is the layer itself where there is one', () => {
    const { W, b } = nearest(sheet(), sheet().map(([x = 0, y = 0]) => [2 * x - y + 3, x + 4 * y - 1])); // prettier-ignore
    expect(W.flat().concat(b).map((value) => Math.round(value * 1e9) / 1e9)).toEqual([2, 1, -1, 4, 3, -1]); // prettier-ignore
  });

  it('has a smaller sum of squares than its neighbors', () => {
    const { outputs, W, b } = run({ activation: 'tanh', gain: 3 });
    const squares = (change: number): number =>
      sheet().reduce((sum, x, n) => sum + (outputs[n]![0]! - (b[0]! + x[0]! * (W[0]![0]! + change) + x[1]! * W[1]![0]!)) ** 2, 0); // prettier-ignore
    expect(squares(0)).toBeLessThan(squares(1e-3));
    expect(squares(0)).toBeLessThan(squares(-1e-3));
  });

  it('has a rank', () => {
    expect([rankOf([[0, 0], [0, 0]]), rankOf([[1, 2], [2, 4]]), rankOf([[1, 0], [0, 1e-3]])]).toEqual([0, 1, 2]); // prettier-ignore
  });
});
