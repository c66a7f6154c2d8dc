import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { relativePath } from './path-text.ts';

type Point = readonly [number, number];

/** The corners that a path visits, read by the rules of SVG for M, l, h, v, z. */
function corners(d: string): Point[] {
  const points: Point[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  for (const [, command = '', given = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = (given.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    if (/z/i.test(command)) [x, y] = [startX, startY];
    const takes = /[hv]/i.test(command) ? 1 : 2;
    for (let i = 0; i < numbers.length; i += takes) {
      const [a, b] = [numbers[i]!, numbers[i + 1]!];
      const relative = command === command.toLowerCase() ? 1 : 0;
      if (/h/i.test(command)) x = a + relative * x;
      else if (/v/i.test(command)) y = a + relative * y;
      else [x, y] = [a + relative * x, b + relative * y];
      if (command === 'M') [startX, startY] = [x, y];
      points.push([x, y]);
    }
  }
  return points;
}

describe('a path in steps', () => {
  test('reads as the same path', () => {
    expect(relativePath('M2 96L25.8 57L49.6 18L73.4 57')).toBe('M2 96l23.8-39 23.8-39 23.8 39');
    expect(relativePath('M10,10H20V20H10Z')).toBe('M10 10h10v10h-10z');
    expect(relativePath('M0,0C1,2,3,4,5,5C6,6,7,7,8,9')).toBe('M0 0c1 2 3 4 5 5 1 1 2 2 3 4');
    expect(relativePath('M1 1L2 2ZL3 3')).toBe('M1 1l1 1zl2 2');
  });

  test('is left alone where it holds other commands', () => {
    for (const d of ['M0 0h1v1h-1z', 'M0 0A5 5 0 0 1 5 5', '', 'M0 0q1 1 2 2']) expect(relativePath(d)).toBe(d);
  });

  test('visits the same corners, to a hundredth, after a thousand steps', () => {
    const place = fc.integer({ min: -90_000, max: 90_000 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place), { minLength: 2, maxLength: 1000 }), (points) => {
        const read = corners(relativePath(`M${points.map(([x, y]) => `${x},${y}`).join('L')}`));
        expect(read.length).toBe(points.length);
        for (const [i, [x, y]] of read.entries()) {
          expect(Math.abs(x - points[i]![0]) + Math.abs(y - points[i]![1])).toBeLessThan(1e-6);
        }
      }),
      { numRuns: 50 },
    );
  });
});
