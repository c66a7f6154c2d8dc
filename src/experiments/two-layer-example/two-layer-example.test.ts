// Against the formula of document D, written out with the language's own exponential.
import { describe, expect, it } from 'vitest';
import { runExperiment } from '../../lib/parameter/index.ts';
import { answersAt, experiment } from './experiment.ts';
import { crossing } from './figures/shared.ts';

const s = (z: number): number => 1 / (1 + Math.E ** -z);
const formula = (x1: number, x2: number): number =>
  s(1 / (1 + Math.E ** (x1 - 2 * x2 - 1)) + 1 / (1 + Math.E ** (4 * x1 + x2 - 2)));

describe('two-layer-example', () => {
  it.each([
    [0, 0, 0.833669],
    [1, 0, 0.650037],
    [0, 1, 0.843385],
    [1, 1, 0.716715],
    [2, 1, 0.6752],
  ])('answers (%d, %d) with %d', (x1, x2, f) => {
    const { result } = runExperiment(experiment, { x1, x2 });
    expect(result.f).toBeCloseTo(f, f === 0.6752 ? 4 : 6);
    expect(result.f).toBeCloseTo(formula(x1, x2), 12);
  });

  it('gives the hidden outputs at (1, 1)', () => {
    const { result } = runExperiment(experiment);
    expect(result.z).toEqual([2, -3]);
    expect(result.h[0]).toBeCloseTo(0.8808, 4);
    expect(result.h[1]).toBeCloseTo(0.0474, 4);
  });

  it('has its two lines cross at (5/9, −2/9), where f is 0.7311', () => {
    const [x1, x2] = crossing();
    expect(x1).toBeCloseTo(5 / 9, 12);
    expect(x2).toBeCloseTo(-2 / 9, 12);
    expect(answersAt([[x1, x2]]).f[0]).toBeCloseTo(0.7311, 4);
  });

  it('covers the square with its surface, row by row', () => {
    const { surface } = runExperiment(experiment).result;
    expect(surface.f[40]![3]).toBeCloseTo(formula(surface.x1[3]!, surface.x2[40]!), 12);
    expect(surface.h1[40]![3]).toBeCloseTo(s(-surface.x1[3]! + 2 * surface.x2[40]! + 1), 12);
  });
});
