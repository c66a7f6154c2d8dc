import { describe, expect, it } from 'vitest';
import { ParameterError, runExperiment } from '../../lib/parameter/index.ts';
import { answerAt, network } from './claims.ts';
import { experiment } from './experiment.ts';
import { between, momentOf, placesOf, reached } from './figures/stages.ts';

const run = (settings: Record<string, unknown> = {}) => runExperiment(experiment, settings).result;

describe('xor-relu-solution', () => {
  it('goes through the four stages as document E writes them', () => {
    expect(run()).toEqual({
      XW: [[0, 0], [1, 1], [1, 1], [2, 2]], // prettier-ignore
      XWc: [[0, -1], [1, 0], [1, 0], [2, 1]], // prettier-ignore
      hidden: [[0, 0], [1, 0], [1, 0], [2, 1]], // prettier-ignore
      outputs: [0, 1, 1, 0],
      right: 4,
    });
  });

  it('takes typed arrays, their text and other widths', () => {
    expect(run({ W: [[1, -1], [-1, 1]], c: '[0,0]', w: [1, 1] }).outputs).toEqual([0, 1, 1, 0]); // prettier-ignore
    expect(run({ W: [[1], [1]], c: [0], w: [1] }).outputs).toEqual([0, 1, 1, 2]); // prettier-ignore
  });

  it('says which shapes do not fit', () => {
    expect(() => run({ c: [0, -1, 2] })).toThrow('xor-relu-solution: W is 2×2 but c has 3 values');
    expect(() => run({ w: [1] })).toThrow('xor-relu-solution: W is 2×2 but w has 1 values');
    expect(() => run({ W: [[1, 1]] })).toThrow(ParameterError);
    expect(() => run({ W: 'abc' })).toThrow(ParameterError);
  });

  it.each([
    [0.5, 0.5, 1],
    [2, 2, -2],
    [1.5, 1, -0.5],
    [-1, -1, 0],
  ])('answers (%d, %d) with %d', (x1, x2, f) => {
    const s = x1 + x2;
    expect(answerAt(x1, x2)).toBe(f);
    expect(answerAt(x1, x2)).toBe(Math.max(0, s) - 2 * Math.max(0, s - 1));
  });

  it('is not the only solution: |x₁ − x₂| agrees at the corners and not between them', () => {
    expect(answerAt(0.5, 0.5, network('absolute'))).toBe(0);
    expect(answerAt(3, 1, network('absolute'))).toBe(2);
  });

  it('stands at a stage when its time is full', () => {
    const places = placesOf([[1, 1]], network('by-hand')); // prettier-ignore
    expect([0, 15, 30, 45, 60].map((step) => between(places, step)[0])).toEqual([[1, 1], [2, 2], [2, 1], [2, 1], [0, 0]]); // prettier-ignore
    expect(between(places, 5)[0]![0]).toBeCloseTo(4 / 3, 12);
    expect([0, 14, 15, 59, 60].map(reached)).toEqual([0, 0, 1, 3, 4]);
    expect(momentOf(60)).toEqual({ stage: 3, share: 1 });
  });
});
