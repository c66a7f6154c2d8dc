import { expect, test } from 'vitest';
import { across, down, evenLevels, levelPath, pathThrough, type Window } from './valley.ts';

const window: Window = { left: 0, top: 0, width: 200, height: 100, x: [-4, 4], y: [-2, 2] };

/** The two ends of the long axis that a level's path goes through, back in the plane. */
const ends = (d: string): [number, number][] => {
  const [, x1, y1, x2, y2] = /^M(\S+) (\S+)A\S+ \S+ \S+ 0 0 (\S+) (\S+)A/.exec(d)!.map(Number) as number[];
  const back = (x: number, y: number): [number, number] => [x / 25 - 4, 2 - y / 25];
  return [back(x1!, y1!), back(x2!, y2!)];
};

test.each([
  [{ a: 1, b: 0, c: 25, floor: [0, 0] as const }, 2],
  [{ a: 25, b: 0, c: 1, floor: [0, 0] as const }, 1],
  [{ a: 1, b: 0.5, c: 1, floor: [0.5, -0.25] as const }, 0.7],
  [{ a: 2, b: -0.9, c: 1, floor: [-1, 0.5] as const }, 0.4],
  [{ a: 1, b: 1e-300, c: 1, floor: [0, 0] as const }, 0.7],
])('a level passes through points that cost as much: %o', (valley, level) => {
  for (const [x, y] of ends(levelPath(valley, level, window))) {
    const [u, v] = [x - valley.floor[0], y - valley.floor[1]];
    const cost = 0.5 * (valley.a * u * u + 2 * valley.b * u * v + valley.c * v * v);
    expect(cost).toBeCloseTo(level, 2);
  }
});

test('where levels are not closed nothing is drawn', () => {
  expect(levelPath({ a: 1, b: 0, c: -1, floor: [0, 0] }, 1, window)).toBe('');
  expect(levelPath({ a: 1, b: 0, c: 0, floor: [0, 0] }, 1, window)).toBe('');
});

test('a path ends where numbers do, and stays in what a drawing can hold', () => {
  expect(pathThrough([0, 1, Infinity, 2], [0, 0, 0, 0], window)).toBe('M100 50L125 50');
  expect(pathThrough([NaN], [0], window)).toBe('');
  expect(across(window, 1e300)).toBe(1e5);
  expect(down(window, 1e300)).toBe(-1e5);
});

test('levels are farther apart the higher they are', () => {
  expect(evenLevels(16, 4)).toEqual([1, 4, 9, 16]);
});
