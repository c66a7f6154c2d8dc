// Counts by hand, and the numbers in the cells by plain loops.
import { describe, expect, it } from 'vitest';
import { runExperiment } from '../../lib/parameter/index.ts';
import { experiment } from './experiment.ts';

const run = (settings: Record<string, unknown> = {}) => runExperiment(experiment, settings).result;

describe('layer-shapes', () => {
  it.each([
    [[4, 5, 3], 43, 35],
    [[4, 5, 3, 2, 2], 57, 45],
    [[784, 30, 10], 23860, 23820],
    [[1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1], 61, 40],
  ])('%j has %d parameters and %d multiplications', (sizes, parameters, multiplications) => {
    expect(run({ sizes })).toMatchObject({ parameters, multiplications });
  });

  it('has shapes whose inner sizes are equal: 1×4 · 4×5, 1×5 · 5×3', () => {
    const { layers } = run();
    expect(layers.map(({ input, weights, output }) => [input, weights, output])).toEqual([
      [[1, 4], [4, 5], [1, 5]], // prettier-ignore
      [[1, 5], [5, 3], [1, 3]], // prettier-ignore
    ]);
  });

  it('gives the first layer 98.7 percent of the parameters of 784–30–10', () => {
    expect(100 * run({ sizes: [784, 30, 10] }).firstShare).toBeCloseTo(98.7, 1);
  });

  it('counts 4–5–3–2–2 as the documents do', () => {
    expect(run({ sizes: [4, 5, 3, 2, 2] }).counts).toEqual({ layersA: 5, layersD: 4, hiddenE: 3, matrices: 4 });
  });

  it('computes every cell as a sum over the inner size, the same bias for every row', () => {
    const { X, layers } = run({ examples: 3 });
    const { W, b, z, h } = layers[0]!;
    for (const [i, row] of X.entries()) {
      for (const [j, bias] of b.entries()) {
        let sum = bias;
        for (const [k, value] of row.entries()) sum += value * W[k]![j]!;
        expect(z[i]![j]).toBe(sum);
        expect(h[i]![j]).toBe(Math.max(0, sum));
      }
    }
  });

  it('keeps weights and biases whatever the batch, and whole numbers whole', () => {
    const [one, three] = [run(), run({ examples: 3 })];
    expect(three.layers.map(({ W }) => W)).toEqual(one.layers.map(({ W }) => W));
    expect(three.layers.flatMap(({ z }) => z.flat()).every(Number.isInteger)).toBe(true);
  });
});
