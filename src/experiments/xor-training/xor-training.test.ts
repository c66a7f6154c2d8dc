import { describe, expect, it } from 'vitest';
import { isSolved } from '../../lib/data/index.ts';
import { runExperiment } from '../../lib/parameter/index.ts';
import { experiment, startingNetwork } from './experiment.ts';

const run = (settings: Record<string, unknown> = {}) => runExperiment(experiment, settings).result;

describe('xor-training', () => {
  it('has steps + 1 costs and four outputs', () => {
    const { cost, outputs, solved } = run({ steps: 20 });
    expect(cost).toHaveLength(21);
    expect(outputs).toHaveLength(4);
    expect(solved).toBe(isSolved('xor', outputs));
    expect(run({ steps: 500, hidden: 4 })).toMatchObject({ solved: true, diverged: null });
  });

  it('begins with N(0, 1) weights and biases of 0', () => {
    const start = startingNetwork({ hidden: 3, activation: 'tanh', cost: 'cross-entropy', seed: 5 });
    for (const { b, W } of start.layers) {
      expect(Array.from(b)).toEqual(Array.from(b, () => 0));
      expect(new Set(W.data).size).toBe(W.data.length);
    }
  });

  it('steps as the textbook recursion does', () => {
    const start = startingNetwork({ hidden: 2, activation: 'tanh', cost: 'cross-entropy', seed: 16 });
    let W = [Array.from(start.layers[0]!.W.row[0]!), Array.from(start.layers[0]!.W.row[1]!)];
    let [c, w, b] = [[0, 0], Array.from(start.layers[1]!.W.data), 0];
    const X = [[0, 0], [0, 1], [1, 0], [1, 1]]; // prettier-ignore
    const y = [0, 1, 1, 0];
    const { cost, outputs } = run({ steps: 30 });
    for (let step = 0; step <= 30; step++) {
      const H = X.map((x) => [0, 1].map((j) => Math.tanh(x[0]! * W[0]![j]! + x[1]! * W[1]![j]! + c[j]!)));
      const out = H.map((h) => 1 / (1 + Math.exp(-(h[0]! * w[0]! + h[1]! * w[1]! + b))));
      const E = out.reduce((sum, p, i) => sum - (y[i] === 1 ? Math.log(p) : Math.log(1 - p)), 0) / 4;
      expect(cost[step]).toBeCloseTo(E, 10);
      if (step === 30) outputs.forEach((output, i) => expect(output).toBeCloseTo(out[i]!, 10));
      const delta = out.map((p, i) => (p - y[i]!) / 4);
      const back = H.map((h, i) => [0, 1].map((j) => delta[i]! * w[j]! * (1 - h[j]! * h[j]!)));
      w = w.map((value, j) => value - H.reduce((sum, h, i) => sum + h[j]! * delta[i]!, 0));
      b -= delta.reduce((sum, d) => sum + d, 0);
      W = W.map((row, k) => row.map((value, j) => value - X.reduce((sum, x, i) => sum + x[k]! * back[i]![j]!, 0)));
      c = c.map((value, j) => value - back.reduce((sum, d) => sum + d[j]!, 0));
    }
  });

  it('asks for all four strictly on the right side', () => {
    expect(isSolved('xor', [0.4, 0.6, 0.6, 0.4])).toBe(true);
    expect(isSolved('xor', [0.5, 0.6, 0.6, 0.4])).toBe(false);
    expect(isSolved('xor', [0.4, 0.5000005, 0.6, 0.4])).toBe(false);
    expect(isSolved('xor', [NaN, 0.6, 0.6, 0.4])).toBe(false);
  });

  it('never solves with one monotonic unit', () => {
    for (const activation of ['tanh', 'sigmoid', 'relu', 'identity']) {
      for (const seed of [1, 2, 3]) expect(run({ hidden: 1, activation, seed, steps: 500 }).solved).toBe(false);
    }
  });

  it('ends where the cost stops being finite, and says so', () => {
    const { diverged, cost, solved } = run({ activation: 'identity', hidden: 8, cost: 'quadratic', eta: 1e308 });
    expect(diverged).not.toBeNull();
    expect(cost.length).toBe(diverged!.step);
    expect(solved).toBe(false);
  });
});
