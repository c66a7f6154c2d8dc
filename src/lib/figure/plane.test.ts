import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipAbove, clipBetween, distanceTo, footOf, lineAcross, netInput, square, type Point } from './plane.ts';

const neurons = fc.record({
  w1: fc.double({ min: -5, max: 5, noNaN: true }),
  w2: fc.double({ min: -5, max: 5, noNaN: true }),
  b: fc.double({ min: -5, max: 5, noNaN: true }),
});

/** The shoelace formula. */
const areaOf = (polygon: readonly Point[]): number =>
  polygon.reduce((sum, [x, y], index) => {
    const [u, v] = polygon[(index + 1) % polygon.length]!;
    return sum + (x * v - u * y) / 2;
  }, 0);

describe('clipping', () => {
  it('cuts the square of side 2 under x₁ + x₂ = 1 down to a triangle’s complement', () => {
    expect(areaOf(clipAbove(square(0, 2), { w1: 1, w2: 1, b: -1 }))).toBeCloseTo(3.5, 12);
    expect(areaOf(clipBetween(square(0, 2), { w1: 1, w2: 0, b: 0 }, 0.5, 0.75))).toBeCloseTo(0.5, 12);
  });

  it('leaves both sides with the whole area between them', () => {
    fc.assert(
      fc.property(neurons, (neuron) => {
        const other = { w1: -neuron.w1, w2: -neuron.w2, b: -neuron.b };
        const parts = areaOf(clipAbove(square(-1, 2), neuron)) + areaOf(clipAbove(square(-1, 2), other));
        // Without weights and bias both sides are everything.
        if (neuron.w1 || neuron.w2 || neuron.b) expect(parts).toBeCloseTo(9, 6);
      }),
    );
  });

  it('gives nothing where z is below everywhere', () => {
    expect(clipAbove(square(0, 1), { w1: 1, w2: 1, b: -3 })).toEqual([]);
  });
});

describe('the line', () => {
  it('has z = 0 at both ends, on the edge of the square', () => {
    fc.assert(
      fc.property(neurons, (neuron) => {
        for (const end of lineAcross(neuron, -1, 2) ?? []) {
          expect(Math.abs(netInput(neuron, end))).toBeLessThan(1e-9);
          expect(Math.min(...end.flatMap((x) => [Math.abs(x + 1), Math.abs(x - 2)]))).toBeLessThan(1e-12);
        }
      }),
    );
  });

  it('crosses the square of side 3 from corner to corner for x₁ = x₂', () => {
    const ends = lineAcross({ w1: 1, w2: -1, b: 0 }, -1, 2)!;
    expect([...ends].sort(([x], [other]) => x - other)).toEqual([[-1, -1], [2, 2]]); // prettier-ignore
  });

  it('is not there without weights', () => {
    expect(lineAcross({ w1: 0, w2: 0, b: -1 }, -1, 2)).toBeUndefined();
  });

  it('lies 6/√13 from the origin for 3x₁ + 2x₂ = 6, and its foot has z = 0', () => {
    const neuron = { w1: 3, w2: 2, b: -6 };
    expect(distanceTo(neuron, [0, 0])).toBeCloseTo(6 / Math.sqrt(13), 12);
    const foot = footOf(neuron, [0, 0]);
    expect(netInput(neuron, foot)).toBeCloseTo(0, 12);
    expect(Math.hypot(...foot)).toBeCloseTo(6 / Math.sqrt(13), 12);
  });
});

it('measures the distance to the line of weights whose squares are 0', () => {
  expect(distanceTo({ w1: 3e-200, w2: -4e-200, b: 0 }, [1, 2])).toBeCloseTo(1, 12);
});
