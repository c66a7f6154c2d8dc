import { describe, expect, it } from 'vitest';
import { trail } from './trail.ts';

describe('a line in few characters', () => {
  it.each([
    [[], ''],
    [[[1, -0.04]], 'M1 0l0 0'],
    [[[10, 20], [10.5, 17], [11.7, 17], [11.72, 17.01]], 'M10 20l.5-3 1.2 0'], // prettier-ignore
    [[[0, 0], [-0.5, 0.25], [-0.5, 0.14]], 'M0 0l-.5 .3 0-.2'], // prettier-ignore
  ] as [[number, number][], string][])('%j', (points, d) => {
    expect(trail(points)).toBe(d);
  });

  it('ends where it should, however many steps: what is rounded off does not add up', () => {
    const points = Array.from({ length: 1000 }, (_, i) => [i * 0.3333, (i % 7) * 0.1111] as const);
    const steps = trail(points).split('l')[1]!.match(/-?(\d+(\.\d+)?|\.\d+)/g)!.map(Number); // prettier-ignore
    const across = steps.filter((_, i) => i % 2 === 0).reduce((sum, step) => sum + step, 0);
    expect(Math.abs(across - 999 * 0.3333)).toBeLessThan(0.06);
  });
});
