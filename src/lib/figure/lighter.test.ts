import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lighter, thinned, thinnedPath } from './lighter.ts';

type Point = [number, number];

/** Distance of a point from a polyline, straight from the definition: the least over many points of each segment. */
function away([x, y]: Point, line: readonly (readonly [number, number])[]): number {
  let least = Infinity;
  for (let i = 1; i < line.length; i++) {
    for (let part = 0; part <= 400; part++) {
      const [u, v] = [0, 1].map((k) => line[i - 1]![k]! + (part / 400) * (line[i]![k]! - line[i - 1]![k]!)) as Point;
      least = Math.min(least, Math.sqrt((x - u) * (x - u) + (y - v) * (y - v)));
    }
  }
  return least;
}

describe('a lighter drawing', () => {
  it('leaves out what stands on a straight line', () => {
    const points = Array.from({ length: 300 }, (_, x): Point => [x, 2 * x]);
    expect(thinned(points)).toEqual([points[0], points[299]]);
  });

  it('keeps corners, ends and a dip one pixel deep', () => {
    const points: Point[] = [[0, 0], [10, 0], [10, 10], [10.5, 11], [11, 10], [20, 10]]; // prettier-ignore
    expect(thinned(points)).toEqual(points);
  });

  it('moves no point by more than the tolerance', () => {
    const coordinate = fc.double({ min: 0, max: 8, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 12 }), (points) => {
        const line = thinned(points, 0.5);
        for (const point of points) expect(away(point, line)).toBeLessThanOrEqual(0.5 + 0.02);
      }),
      { numRuns: 40 },
    );
  });

  it('thins each ring of a path by itself and writes tenths', () => {
    expect(thinnedPath('M0,0L1,0L2,0L2,2Z M5,5L6.04,5L7,5')).toBe('M0 0L2 0L2 2ZM5 5L7 5');
    expect(thinnedPath('M0.04,-0.5L10.26,-0.04')).toBe('M0 -.5L10.3 0');
  });

  it('leaves curves, relative paths and short ones alone', () => {
    expect(thinnedPath('M0 0C1 1 2 2 3 3')).toBe('M0 0C1 1 2 2 3 3');
    expect(thinnedPath('M0 0l1 1h5')).toBe('M0 0l1 1h5');
    expect(lighter('<path d="M0,0L1,0L2,0"/>')).toBe('<path d="M0 0l1 0 1 0"/>'); // short: not thinned
  });

  it('makes a curve of 300 points a tenth as long', () => {
    const d = `M${Array.from({ length: 301 }, (_, x) => `${x * 1.8},${200 / (1 + x / 20)}`).join('L')}`;
    const light = lighter(`<path d="${d}"/>`);
    expect(light.length).toBeLessThan(d.length / 8);
    expect(light).toMatch(/^<path d="M0 200l/);
  });
});
