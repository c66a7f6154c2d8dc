import { expect, test } from 'vitest';
import { SAMPLE, placeNames } from './place-names.ts';

const frame = { width: 300, height: 130 };
const names = { right: 'As it should be', wrong: 'With the mistake' };
const line = (from: number, to: number) => Array.from({ length: 101 }, (_, i) => from + ((to - from) * i) / 100);
const falling = (speed: number) => Array.from({ length: 101 }, (_, i) => 128 - 116 / (1 + (speed * i) / 10));

test.each([
  ['one falls faster', falling(1), falling(6)],
  ['one stays on top', falling(1), line(12, 12)],
  ['both are one', falling(1), falling(1)],
  ['they cross', line(12, 128), line(128, 12)],
])('names keep off curves and off each other: %s', (_, right, wrong) => {
  const places = placeNames({ right, wrong }, names, frame);
  for (const version of ['right', 'wrong'] as const) {
    const { x, y } = places[version];
    const half = (names[version].length * 6.6) / 2;
    expect(x - half).toBeGreaterThanOrEqual(0);
    expect(x + half).toBeLessThanOrEqual(300);
    for (const curve of [right, wrong]) {
      const near = curve.filter((_height, i) => 3 * i >= x - half && 3 * i <= x + half);
      expect(near.every((height) => height < y - 11 || height > y + 4)).toBe(true);
    }
  }
  const apart = Math.abs(places.right.y - places.wrong.y) >= 15 || Math.abs(places.right.x - places.wrong.x) >= 100;
  expect(apart).toBe(true);
});

test('where curves are everywhere, the names stand above them, each at its end', () => {
  const waves = Array.from({ length: 101 }, (_, i) => (i % 2 === 0 ? 12 : 128));
  const { right, wrong } = placeNames({ right: waves, wrong: waves }, names, frame);
  expect([right.y, wrong.y].every((y) => y < 0 && y > -16)).toBe(true);
  expect(right.x + (names.right.length * 6.6) / 2).toBeLessThan(wrong.x - (names.wrong.length * 6.6) / 2 - SAMPLE);
});
