// The chain against closed forms, central differences, and the numbers of the ledger and the teaching pack.
import { describe, expect, it } from 'vitest';
import { runExperiment } from '../../lib/parameter/index.ts';
import { experiment, type Result } from './experiment.ts';

const run = (settings: Record<string, number | string> = {}): Result => runExperiment(experiment, settings).result;

describe('the chain', () => {
  it('gives what the ledger and the pack say', () => {
    expect(run({ w: 1 }).bound).toBeCloseTo(9.5367431640625e-7, 18); // E5
    expect(run({ w: 2 }).bound).toBeCloseTo(9.765625e-4, 15); // A16
    expect(run({ w: 1 }).product / 3.5e-7).toBeCloseTo(1, 1);
    expect(run({ w: 4 }).product / 5.5e-11).toBeCloseTo(1, 1);
    expect(run({ w: 8 }).product / 1.2e-24).toBeCloseTo(1, 1);
    expect(run({ w: -4 }).product).toBeCloseTo(0.0389, 4);
    expect(run({ w: 1.1, depth: 50, activation: 'relu' }).product).toBeCloseTo(1.1 ** 50, 9);
    expect(run({ w: 0.9, depth: 50, activation: 'relu' }).product).toBeCloseTo(0.9 ** 50, 12);
  });

  it('has the slopes of its own last activation, by central differences', () => {
    const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));
    const [w, x, b, depth] = [1.7, 0.4, -0.3, 6];
    /** The last activation with the bias of one unit moved. */
    const last = (moved: number, by: number): number =>
      Array.from({ length: depth }).reduce<number>((h, _, i) => sigmoid(w * h + b + (i === moved ? by : 0)), x);
    const { gradient, layers, product } = run({ w, x, b, depth });
    expect(layers.at(-1)!.h).toBeCloseTo(last(-1, 0), 12);
    gradient.forEach((value, i) => {
      const numeric = (last(i, 1e-5) - last(i, -1e-5)) / 2e-5;
      expect(Math.abs(value - numeric)).toBeLessThan(1e-6 * Math.abs(value) + 1e-10);
    });
    expect(product).toBeCloseTo(gradient[0]! * w, 15);
  });

  it('with all net inputs 0 and weight 4 keeps all of it', () => {
    // b = −2 makes h = ½ a fixed point: z = 4·½ − 2.
    expect(run({ w: 4, b: -2, x: 0.5 }).product).toBe(1);
  });
});
