import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { experiment } from './fixture.ts';
import { isBeside, neighbor, placeOf, sliderOf, valueAt } from './slider.ts';

const { by, from, steps } = experiment.parameters;

describe('sliders', () => {
  it('stand on the values themselves where the scale is linear', () => {
    expect(sliderOf(from)).toEqual({ min: -5, max: 5, step: 0.5 });
    expect(sliderOf(steps)).toEqual({ min: 1, max: 100, step: 1 });
    expect([placeOf(from, 2.5), placeOf(from, 99), placeOf(from, -99)]).toEqual([2.5, 5, -5]);
    expect(valueAt(from, 2.5)).toBe(2.5);
  });

  it('give each power of ten the same room where it is logarithmic', () => {
    expect([0.01, 0.1, 1, 10, 100].map((value) => placeOf(by, value))).toEqual([0, 250, 500, 750, 1000]);
    expect([0, 500, 1000].map((place) => valueAt(by, place))).toEqual([0.01, 1, 100]);
    expect([placeOf(by, 1e-9), placeOf(by, 1e9)]).toEqual([0, 1000]);
  });

  it('come back to a place from its value, up to the rounding of the value', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), (place) => {
        expect(Math.abs(placeOf(by, valueAt(by, place)) - place)).toBeLessThanOrEqual(6);
      }),
    );
  });

  it('step by round values', () => {
    expect([neighbor(by, 0.15, 1), neighbor(by, 0.15, -1)]).toEqual([0.16, 0.14]);
    expect([neighbor(by, 9.9, 1), neighbor(by, 10, -1), neighbor(by, 10, 1)]).toEqual([10, 9.9, 11]);
    expect([neighbor(from, 0.5, -1), neighbor(steps, 3, 1)]).toEqual([0, 4]);
    expect(neighbor({ ...from, step: 0.1 }, 0.2, 1)).toBe(0.3);
  });

  it('stop at the limits', () => {
    expect([neighbor(from, 10, 1), neighbor(from, -10, -1), neighbor(from, 9.8, 1)]).toEqual([10, -10, 10]);
    expect(neighbor({ ...from, limits: { above: 0 } }, 0.5, -1)).toBe(0.5);
    expect(neighbor(steps, 1, -1)).toBe(1);
    expect(neighbor(by, 1.79e308, 1)).toBe(1.79e308);
  });

  it('go on from a value beside the slider', () => {
    expect([isBeside(from, 5.5), isBeside(from, 5), isBeside(from, -6)]).toEqual([true, false, true]);
    expect(neighbor(from, 8, -1)).toBe(7.5);
  });
});
