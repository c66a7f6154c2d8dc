// Least points against coordinate descent, and against the teaching pack.
import { describe, expect, it } from 'vitest';
import { runExperiment } from '../../lib/parameter/index.ts';
import { experiment } from './experiment.ts';
import { costAt, gradientAt, leastPoint, sizeOf, type Bowl, type Pair } from './solve.ts';

/** One weight after the other, each to its own least point, until nothing moves. */
function byCoordinates({ a, c }: Bowl, penalty: 'l1' | 'l2', lambda: number): Pair {
  const w: Pair = [0, 0];
  for (let round = 0; round < 2000; round++) {
    for (const i of [0, 1] as const) {
      const wanted = a[i] - c * (w[1 - i]! - a[1 - i]!);
      w[i] = penalty === 'l2' ? wanted / (1 + lambda) : Math.sign(wanted) * Math.max(0, Math.abs(wanted) - lambda);
    }
  }
  return w;
}

const BOWLS: Bowl[] = [
  { a: [2, 0.4], c: 0 },
  { a: [2, 1], c: 0.6 },
  { a: [-1.3, 0.7], c: -0.8 },
  { a: [0.2, 1.9], c: 0.8 },
  { a: [-0.5, -2], c: 0.3 },
];

describe('regularization-path', () => {
  it.each(BOWLS)('finds the least point that coordinate descent finds: %j', (bowl) => {
    for (const penalty of ['l1', 'l2'] as const) {
      for (const lambda of [0, 0.1, 0.5, 1, 3]) {
        const [found, other] = [leastPoint(bowl, penalty, lambda), byCoordinates(bowl, penalty, lambda)];
        found.forEach((value, i) => expect(value).toBeCloseTo(other[i]!, 9));
      }
    }
  });

  it('the documents’ least points, and contact where the gradients cancel', () => {
    const { solution, contact, sparsity, firstZero } = runExperiment(experiment).result;
    expect([solution, sparsity]).toEqual([[1.5, 0], 1]);
    expect(contact.gradient[0]).toBeCloseTo(-0.5, 12);
    expect(Math.abs(contact.gradient[1])).toBeLessThanOrEqual(0.5);
    expect(firstZero).toBeCloseTo(0.4, 1);
    const circle = runExperiment(experiment, { penalty: 'l2' }).result;
    expect(circle.solution[0]).toBeCloseTo(1.3333, 4);
    expect(circle.solution[1]).toBeCloseTo(0.2667, 4);
    circle.contact.gradient.forEach((slope, i) => expect(slope).toBeCloseTo(-0.5 * circle.solution[i]!, 12));
    expect([circle.sparsity, circle.firstZero]).toEqual([0, null]);
  });

  it('has gradients that agree with central differences', () => {
    const bowl = BOWLS[2]!;
    const at = (u: number, v: number): number => costAt(bowl, [u, v]);
    const [g, h] = gradientAt(bowl, [0.3, -0.7]);
    expect((at(0.3 + 1e-5, -0.7) - at(0.3 - 1e-5, -0.7)) / 2e-5).toBeCloseTo(g, 8);
    expect((at(0.3, -0.7 + 1e-5) - at(0.3, -0.7 - 1e-5)) / 2e-5).toBeCloseTo(h, 8);
    expect([sizeOf('l1', [3, -4]), sizeOf('l2', [3, -4])]).toEqual([7, 12.5]);
  });
});
