import { describe, expect, it } from 'vitest';
import { runExperiment } from '../../lib/parameter/index.ts';
import { built } from './built.ts';
import { experiment } from './experiment.ts';
import { recordedErrors } from './figures/seeds.ts';
import { best, valueAt } from './polynomial.ts';

const run = (settings: Record<string, unknown> = {}) => runExperiment(experiment, settings).result;
const wave = (x: number): number => Math.sin(2 * Math.PI * x);

describe('universal-approximation', () => {
  it.each([
    [4, 0.2105],
    [8, 0.0704],
    [16, 0.0188],
    [32, 0.0048],
  ])('with %i chords misses the wave by %f', (hidden, error) => {
    expect(run({ hidden }).maxError).toBeCloseTo(error, 4);
  });

  it('gives the chord between two marks, interpolated by hand', () => {
    const { x, approximation } = run({ hidden: 7 });
    x.forEach((place, i) => {
      const left = Math.min(6, Math.floor(place * 7)) / 7;
      const share = (place - left) * 7;
      expect(approximation[i]!).toBeCloseTo((1 - share) * wave(left) + share * wave(left + 1 / 7), 12);
    });
  });

  it('changes the slope by its weights: 4, −8, 0, 8', () => {
    expect(built(wave, 4, 'relu').v.map((value) => Math.round(value * 1e9) / 1e9 + 0)).toEqual([4, -8, 0, 8]);
  });

  it('builds the same stairs of tanh as of sigmoids', () => {
    const [one, other] = [run({ activation: 'tanh' }), run({ activation: 'sigmoid' })];
    one.approximation.forEach((value, i) => expect(value).toBeCloseTo(other.approximation[i]!, 12));
  });

  it.each([
    ['square', 'valley', 0.125],
    ['identity', 'valley', 0.5],
    ['identity', 'root', 0.125],
  ])('%s never comes nearer to the %s than %f', (activation, target, error) => {
    for (const hidden of [1, 64]) expect(run({ activation, target, hidden }).maxError).toBeCloseTo(error, 6);
  });

  it('is exact on a valley with two ReLU units, and off by half a jump at least with any number', () => {
    expect(run({ target: 'valley', hidden: 2 }).maxError).toBeLessThan(1e-15);
    expect(Math.min(...run({ target: 'jump' }).errorByHidden.maxError)).toBeGreaterThanOrEqual(0.5);
  });

  it('trains again to the recorded bit', () => {
    expect(run({ weights: 'trained', activation: 'relu', hidden: 4, seed: 3 }).maxError).toBe(
      recordedErrors('relu', 4)[2],
    );
  });

  it('trains from the seed alone, and says where a rate is too large', () => {
    const trained = (seed: number) => run({ weights: 'trained', epochs: 50, seed });
    expect(trained(1)).toEqual(trained(1));
    expect(trained(1).maxError).not.toBe(trained(2).maxError);
    expect(run({ weights: 'trained', activation: 'square', eta: 1e200, epochs: 9 }).diverged).toMatchObject({
      step: 1,
    });
  });
});

it('names the places where its units bend: w x + b = 0, within the window', () => {
  const { bends, weights } = run({ weights: 'trained', epochs: 20, hidden: 8 });
  const zeros = weights.w.map((w, k) => [w, weights.b[k]!] as const);
  expect(bends.length).toBeGreaterThan(0);
  for (const x of bends) {
    expect(Math.min(...zeros.map(([w, b]) => Math.abs(w * x + b)))).toBeLessThan(1e-12);
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(1);
  }
  expect(bends).toHaveLength(zeros.filter(([w, b]) => b * (w + b) <= 0).length);
});

describe('the best polynomial', () => {
  const grid = Array.from({ length: 201 }, (_, i) => -1 + i / 100);

  it('is t² + ⅛ for |t|', () => {
    const found = best(grid, grid.map(Math.abs), 2);
    [0.125, 0, 1].forEach((value, k) => expect(found[k]!).toBeCloseTo(value, 9));
  });

  it('is the polynomial itself where there is one', () => {
    const found = best(grid, grid.map((t) => 3 - t + 2 * t * t), 2); // prettier-ignore
    [3, -1, 2].forEach((value, k) => expect(found[k]!).toBeCloseTo(value, 9));
  });

  it('of degree 2 misses t³ by a quarter: Chebyshev’s', () => {
    const found = best(grid, grid.map((t) => t * t * t), 2); // prettier-ignore
    const most = Math.max(...grid.map((t) => Math.abs(t * t * t - valueAt(found, t))));
    expect(most).toBeCloseTo(0.25, 6);
  });
});
