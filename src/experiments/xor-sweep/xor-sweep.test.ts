import { describe, expect, it } from 'vitest';
import { gate, gateNames } from '../../lib/data/index.ts';
import { runExperiment } from '../../lib/parameter/index.ts';
import { bestAlong, netInputs } from './cuts.ts';
import { experiment } from './experiment.ts';
import { regionsAt } from './figures/weights.ts';

const run = (settings: Record<string, unknown> = {}) => runExperiment(experiment, settings).result;

describe('xor-sweep', () => {
  it.each([
    ['and', 4],
    ['or', 4],
    ['nand', 4],
    ['nor', 4],
    ['xor', 3],
    ['xnor', 3],
  ])('finds %s solved in %i of four rows at best', (name, best) => {
    expect(run({ gate: name }).best).toBe(best);
  });

  it('counts every setting of the grid once', () => {
    const { counts } = run({ points: 11 });
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(11 ** 3);
  });

  it('gets as many XNOR rows wrong as XOR rows right', () => {
    expect(run({ gate: 'xnor' }).counts).toEqual([...run().counts].reverse());
  });

  it.each([
    [{ w1: 1, w2: 1, b: -0.5 }, [0, 1, 1, 1], 3],
    [{ w1: 1, w2: 1, b: -1.5 }, [0, 0, 0, 1], 1],
    [{ w1: -1, w2: -1, b: 1.5 }, [1, 1, 1, 0], 3],
    [{ w1: 0, w2: 0, b: 0 }, [0, 0, 0, 0], 2],
  ])('answers %j with %j', (settings, outputs, right) => {
    expect(run(settings)).toMatchObject({ outputs, right });
  });

  it('gives opposite corners the same sum of net inputs, whatever the weights', () => {
    const [z00, z01, z10, z11] = netInputs({ w1: 0.3, w2: -1.7, b: 0.9 }) as [number, number, number, number];
    expect(z00 + z11).toBeCloseTo(z01 + z10, 14);
  });

  it('turns the cut: an axis gets two rows of XOR, a diagonal three', () => {
    expect([0, 45, 90, 135].map((angle) => bestAlong(angle, [0, 1, 1, 0]).right)).toEqual([2, 3, 2, 3]);
  });

  it('never beats what sixteen angles say, by trying all sign patterns', () => {
    // The sides of a line, by hand: every table but XOR and XNOR can be had.
    for (const name of gateNames) {
      const targets = Array.from(gate(name).labels);
      const most = Math.max(...run({ gate: name }).directions.map(({ right }) => right));
      expect(most, name).toBe(name === 'xor' || name === 'xnor' ? 3 : 4);
      expect(targets).toHaveLength(4);
    }
  });
});

describe('the weight plane', () => {
  const area = (polygon: readonly (readonly [number, number])[]): number =>
    Math.abs(
      polygon.reduce((sum, [x, y], i) => {
        const [u, v] = polygon[(i + 1) % polygon.length]!;
        return sum + (x * v - u * y) / 2;
      }, 0),
    );

  it.each([-1.5, -0.5, 0, 0.5, 1.9])('is cut into regions that fill the square at bias %d', (b) => {
    const regions = regionsAt(b, [0, 1, 1, 0]);
    expect(regions.reduce((sum, { polygon }) => sum + area(polygon), 0)).toBeCloseTo(16, 9);
    expect(Math.max(...regions.map(({ right }) => right))).toBeLessThan(4);
  });
});
