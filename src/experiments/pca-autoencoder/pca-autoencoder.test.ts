// The principal direction against a search over all directions, and the four points of the exercise by hand.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cos, sin } from '../../lib/nn/index.ts';
import { runExperiment } from '../../lib/parameter/index.ts';
import { degreesBetween, experiment } from './experiment.ts';
import { principalOf, type Pair } from './principal.ts';

const squaresAlong = (points: readonly Pair[], [u, v]: Pair): number =>
  points.reduce((sum, [x, y]) => sum + (x * u + y * v) * (x * u + y * v), 0);

// Thousandths: the fourth powers in the formula leave the range of numbers where points lie 1e-81 apart.
const coordinate = fc.integer({ min: -3000, max: 3000 }).map((thousandths) => thousandths / 1000);

describe('the principal direction', () => {
  it('is a unit vector with XᵀX u = λ u, and no direction holds more', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 12 }), (points) => {
        const { direction, eigenvalues } = principalOf(points);
        const [u, v] = direction;
        expect(u * u + v * v).toBeCloseTo(1, 12);
        const sum = (of: (point: Pair) => number): number => points.reduce((total, point) => total + of(point), 0);
        const [a, b, c] = [sum(([x]) => x * x), sum(([x, y]) => x * y), sum(([, y]) => y * y)];
        expect(a * u + b * v).toBeCloseTo(eigenvalues[0] * u, 9);
        expect(b * u + c * v).toBeCloseTo(eigenvalues[0] * v, 9);
        for (let i = 0; i < 180; i++) {
          const turned: Pair = [cos((i * Math.PI) / 180), sin((i * Math.PI) / 180)];
          expect(squaresAlong(points, turned)).toBeLessThanOrEqual(eigenvalues[0] + 1e-9);
          expect(squaresAlong(points, turned)).toBeGreaterThanOrEqual(eigenvalues[1] - 1e-9);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('of ±(2, 1), ±(1, 2) is (1, 1)/√2 with 18 and 2', () => {
    const { direction, eigenvalues } = principalOf([[2, 1], [-2, -1], [1, 2], [-1, -2]]); // prettier-ignore
    expect(direction[0]).toBeCloseTo(Math.SQRT1_2, 15);
    expect(direction[1]).toBeCloseTo(Math.SQRT1_2, 15);
    expect(eigenvalues).toEqual([18, 2]);
  });

  it('lies along an axis where nothing leans', () => {
    expect(principalOf([[1, 0], [-1, 0]]).direction).toEqual([1, 0]); // prettier-ignore
    expect(principalOf([[0, 2], [0, -2]]).direction).toEqual([0, 1]); // prettier-ignore
    expect(principalOf([[1e-7, 2], [0, -2]]).direction[1]).toBeCloseTo(1, 12); // prettier-ignore
  });
});

describe('the angle between lines', () => {
  it.each([
    [[1, 0], [0, 1], 90],
    [[1, 0], [-3, 0], 0],
    [[1, 1], [-1, 0], 45],
    [[2, 1], [1, 2], 36.86989764584402],
    [[0, 0], [1, 0], 90],
  ] as const)('of %j and %j is %d', (one, other, degrees) => {
    expect(degreesBetween(one, other)).toBeCloseTo(degrees, 10);
  });
});

describe('pca-autoencoder', () => {
  it('loses ½ a point of the four at least, and ends there', () => {
    const { result } = runExperiment(experiment, { data: 'four', epochs: 300 });
    expect(result.leastLoss).toBe(0.5);
    expect(result.loss.at(-1)).toBeCloseTo(0.5, 9);
    expect(result.direction.map(Math.abs)[0]).toBeCloseTo(Math.SQRT1_2, 6);
    expect(result.angle.at(-1)).toBeLessThan(1e-3);
  });

  it('loses what the projection on its own line and scale says, at every epoch', () => {
    const { points, loss, encoder, decoder, leastLoss } = runExperiment(experiment).result;
    for (const epoch of [0, 10, 60, 120]) {
      const [w, v] = [encoder[epoch]!, decoder[epoch]!];
      const lost = points.map(([x, y]) => {
        const code = x * w[0] + y * w[1];
        return (code * v[0] - x) ** 2 + (code * v[1] - y) ** 2;
      });
      expect(loss[epoch]).toBeCloseTo(lost.reduce((a, b) => a + b) / points.length, 9);
      expect(loss[epoch]).toBeGreaterThanOrEqual(leastLoss - 1e-12);
    }
    expect(points.reduce((sum, [x]) => sum + x, 0)).toBeCloseTo(0, 12);
  });

  it('says where it stops being finite', () => {
    const { result } = runExperiment(experiment, { rate: 50 });
    expect(result.diverged).not.toBeNull();
    expect(result.loss.every(Number.isFinite)).toBe(true);
  });
});
