// Outlines must cover the pixels that are in, and no others.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inked, outlines, signed, type Tile } from './mask.ts';
import { renderDrawing } from './render.ts';

/** Which pixels a path of m, h, v and z covers: by the sides that a ray from the left crosses. */
function covered(d: string, columns: number, rows: number): boolean[] {
  const crossings = Array.from({ length: rows }, () => [] as number[]);
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const down = (to: number): void => {
    for (let row = Math.min(y, to); row < Math.max(y, to); row++) crossings[row]!.push(x);
    y = to;
  };
  for (const [, command, numbers = ''] of d.matchAll(/([Mmhvz])([^Mmhvz]*)/g)) {
    const [first = 0, second = 0] = (numbers.match(/-?\d+/g) ?? []).map(Number);
    if (command === 'M' || command === 'm') {
      [x, y] = command === 'M' ? [first, second] : [x + first, y + second];
      [startX, startY] = [x, y];
    } else if (command === 'h') x += first;
    else if (command === 'v') down(y + first);
    else {
      expect(x === startX || y === startY).toBe(true);
      down(startY);
      x = startX;
    }
  }
  return Array.from({ length: columns * rows }, (_, i) => {
    const column = i % columns;
    return crossings[Math.floor(i / columns)]!.filter((at) => at <= column).length % 2 === 1;
  });
}

const tile = (columns: number, values: number[]): Tile => ({ x: 0, y: 0, columns, values });

describe('outlines', () => {
  it('goes around one pixel, a row, and a ring', () => {
    expect(outlines([tile(1, [1])], Boolean)).toBe('M0 0h1v1h-1z');
    expect(outlines([tile(3, [0, 1, 1])], Boolean)).toBe('M1 0h2v1h-2z');
    expect(outlines([tile(3, [1, 1, 1, 1, 0, 1, 1, 1, 1])], Boolean)).toMatch(/^M0 0h3v3h-3zm1 2/);
    expect(outlines([tile(2, [0, 0])], Boolean)).toBe('');
  });

  it('covers exactly the pixels that are in', () => {
    const grids = fc.integer({ min: 1, max: 7 }).chain((columns) =>
      fc.tuple(
        fc.constant(columns),
        fc
          .integer({ min: 1, max: 7 })
          .chain((rows) => fc.array(fc.boolean(), { minLength: rows * columns, maxLength: rows * columns })),
      ),
    );
    fc.assert(
      fc.property(grids, ([columns, isIn]) => {
        const d = outlines([tile(columns, isIn.map(Number))], (value) => value > 0);
        expect(covered(d, columns, isIn.length / columns)).toEqual(isIn);
      }),
    );
  });

  it('keeps tiles in their places', () => {
    const tiles = [tile(1, [1]), { x: 4, y: 2, columns: 2, values: [1, 0] }];
    const cells = covered(outlines(tiles, Boolean), 6, 3);
    expect(cells.flatMap((is, i) => (is ? [i] : []))).toEqual([0, 2 * 6 + 4]);
  });
});

describe('masks', () => {
  const place = { left: 3, top: 4, scale: 2 };
  it('draws ink in three nested steps and signs in two hues', () => {
    const ink = renderDrawing(inked([tile(2, [0.2, 1])], place));
    expect(ink).toContain('translate(3 4) scale(2)');
    expect(ink.match(/<path/g)).toHaveLength(3);
    expect(ink).toContain('d="M0 0h2v1h-2z"');
    expect(ink).toContain('d="M1 0h1v1h-1z"');
    const both = renderDrawing(signed([tile(2, [-0.4, 0.7])], place));
    expect(both).toMatch(/class="n2" d="M0 0/);
    expect(both.match(/<path/g)).toHaveLength(2);
    expect(both).toMatch(/class="p3" d="M1 0/);
  });
});
