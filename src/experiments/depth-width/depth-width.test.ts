// Counts against width to the power of depth; values against the zigzag written as a fold.
import { describe, expect, it } from 'vitest';
import { ParameterError, runExperiment } from '../../lib/parameter/index.ts';
import { forward, matrixFrom } from '../../lib/nn/index.ts';
import { tents } from './claims.ts';
import { countPieces, experiment, zigzagNetwork } from './experiment.ts';

const run = (settings: Record<string, unknown> = {}) => runExperiment(experiment, settings).result;

/** The distance to the nearest even multiple of 1/w, times w: the zigzag without a network. */
const zigzag = (x: number, width: number): number => {
  const along = width * x;
  const within = along - 2 * Math.floor(along / 2);
  return Math.min(within, 2 - within);
};

describe('depth-width', () => {
  it.each([
    [1, 2, 2],
    [4, 2, 16],
    [10, 2, 1024],
    [3, 3, 27],
    [2, 5, 25],
    [12, 2, 4096],
    [5, 1, 1],
  ])('counts %d layers of %d units: %d pieces', (depth, width, pieces) => {
    expect(run({ depth, width }).pieces).toBe(pieces);
  });

  it('compares ten tents with one layer: 20 units and 61 parameters against 1,024 and 3,073', () => {
    expect(run({ depth: 10 })).toMatchObject({
      deep: { units: 20, parameters: 61 },
      shallow: { units: 1024, parameters: 3073 },
    });
  });

  it('gives one layer the units that its own zigzag takes', () => {
    for (const [depth, width] of [
      [1, 2],
      [3, 2],
      [2, 3],
    ] as const) {
      const { pieces, shallow } = run({ depth, width });
      const [deep, flat] = [zigzagNetwork(depth, width), zigzagNetwork(1, shallow.units)];
      expect(shallow.units).toBe(pieces);
      const x = matrixFrom([0, 0.07, 0.21, 0.5, 0.83, 1].map((value) => [value]));
      Array.from(forward(flat, x).data).forEach((value, i) => expect(value).toBeCloseTo(forward(deep, x).data[i]!, 12));
    }
  });

  it('is the zigzag of a zigzag', () => {
    for (const width of [2, 3, 4]) {
      const network = zigzagNetwork(2, width);
      for (const x of [0, 0.11, 0.4, 0.73, 1]) {
        const value = forward(network, matrixFrom([[x]])).data[0]!;
        expect(value).toBeCloseTo(zigzag(zigzag(x, width), width), 12);
      }
    }
  });

  it('counts a straight line as one piece, a single bend as two', () => {
    const network = zigzagNetwork(1, 2);
    expect(countPieces(network, 64)).toBe(2);
    network.layers[1]!.W.data.set([1, 0]);
    expect(countPieces(network, 64)).toBe(1);
  });

  it('loses a bit with every tent: 0.3 ends at 0', () => {
    const values = tents(0.3, 60);
    expect(values.slice(1, 6)).toEqual([0.6, 0.8, 0.4, 0.8, 0.4].map((value) => expect.closeTo(value, 10)));
    expect(values.indexOf(0)).toBe(55);
    expect(values[60]).toBe(0);
  });

  it('refuses what it will not count', () => {
    expect(() => run({ depth: 12, width: 3 })).toThrow(ParameterError);
  });
});
