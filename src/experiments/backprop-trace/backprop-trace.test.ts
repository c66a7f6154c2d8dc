import { describe, expect, it } from 'vitest';
import { activations } from '../../lib/nn/index.ts';
import { ParameterError, runExperiment } from '../../lib/parameter/index.ts';
import { experiment, type Result } from './experiment.ts';
import { brief, tuple } from './figures/numbers.ts';
import { keyOf, knownFrom, partOf, partOfRow, rowOf, sourcesOf, unitsOf, valueOf, type Part } from './parts.ts';
import { momentsOf, stepsOfPass } from './steps.ts';

const run = (settings: Record<string, unknown> = {}): Result => runExperiment(experiment, settings).result;
const preset = (name: string): Result => run(experiment.presets.find((one) => one.name === name)!.settings);
const round = (value: number): number => Math.round(value * 1e4) / 1e4;
const rounded = (rows: number[][]): number[][] => rows.map((row) => row.map(round));

describe('the worked example', () => {
  const { layers, cost, dx, misses } = run();
  const [hidden, output] = layers;

  it('has the numbers that were computed by hand', () => {
    expect(hidden!.z).toEqual([[1, -0.5]]); // prettier-ignore
    expect(rounded(hidden!.h)).toEqual([[0.7311, 0.3775]]); // prettier-ignore
    expect(rounded(output!.z)).toEqual([[1.0846]]); // prettier-ignore
    expect(rounded(output!.h)).toEqual([[0.7474]]); // prettier-ignore
    expect(round(cost)).toBe(0.0319);
    expect(rounded(misses)).toEqual([[-0.2526]]); // prettier-ignore
    expect(rounded(output!.delta)).toEqual([[-0.0477]]); // prettier-ignore
    expect(rounded(hidden!.delta)).toEqual([[-0.0188, 0.0112]]); // prettier-ignore
    expect(rounded(output!.dW)).toEqual([[-0.0349], [-0.018]]); // prettier-ignore
    expect(rounded(hidden!.dW)).toEqual([[-0.0188, 0.0112], [-0.0094, 0.0056]]); // prettier-ignore
    expect(rounded(dx)).toEqual([[-0.03, -0.0263]]); // prettier-ignore
  });

  it('agrees with Math.exp and the four equations written out', () => {
    const sigma = (z: number): number => 1 / (1 + Math.exp(-z));
    const [x1, x2, y] = [1, 0.5, 1];
    const h1 = sigma(1 * x1 + 2 * x2 - 1);
    const h2 = sigma(-1 * x1 + 1 * x2 + 0);
    const o = sigma(2 * h1 - 1 * h2);
    const d3 = (o - y) * o * (1 - o);
    const d2 = [2 * d3 * h1 * (1 - h1), -1 * d3 * h2 * (1 - h2)];
    expect(cost).toBeCloseTo((o - y) ** 2 / 2, 14);
    expect(output!.delta[0]![0]).toBeCloseTo(d3, 14);
    d2.forEach((delta, j) => {
      expect(hidden!.delta[0]![j]).toBeCloseTo(delta, 14);
      expect(hidden!.db[j]).toBeCloseTo(delta, 14);
      expect(hidden!.dW[0]![j]).toBeCloseTo(x1 * delta, 14);
      expect(hidden!.dW[1]![j]).toBeCloseTo(x2 * delta, 14);
    });
    [h1, h2].forEach((h, k) => expect(output!.dW[k]![0]).toBeCloseTo(h * d3, 14));
  });

  it('agrees with central differences to nine digits', () => {
    expect(run().maxRelativeError).toBeLessThan(1e-9);
    for (const { numeric, delta } of layers) {
      delta[0]!.forEach((value, j) => expect(numeric.delta[0]![j]).toBeCloseTo(value, 9));
      expect([numeric.checkW.verdict, numeric.checkB.verdict]).toEqual(['checked', 'checked']);
    }
  });
});

describe('other settings', () => {
  it('means over the batch: gradients of three examples are the mean of theirs', () => {
    const batch = preset('batch');
    const singles = batch.x.map((x, i) => run({ x: [x], y: [batch.y[i]] }));
    batch.layers.forEach(({ dW, db }, l) => {
      dW.forEach((row, k) =>
        row.forEach((value, j) => {
          const mean = singles.reduce((sum, one) => sum + one.layers[l]!.dW[k]![j]!, 0) / 3;
          expect(value).toBeCloseTo(mean, 14);
        }),
      );
      db.forEach((value, j) => {
        expect(value).toBeCloseTo(singles.reduce((sum, one) => sum + one.layers[l]!.db[j]!, 0) / 3, 14);
      });
    });
    expect(batch.cost).toBeCloseTo(batch.costs.reduce((sum, one) => sum + one) / 3, 14);
  });

  it('carries the errors of the layer above back over its links, Δ Wᵀ', () => {
    const { layers, dx } = run({ sizes: [2, 3, 2, 1], seed: 3 });
    layers.forEach(({ delta, W }, l) => {
      const carried = delta.map((row) => W.map((links) => links.reduce((sum, w, j) => sum + w * row[j]!, 0)));
      const told = l === 0 ? dx : layers[l - 1]!.back!;
      carried.forEach((row, i) => row.forEach((value, k) => expect(told[i]![k]).toBeCloseTo(value, 14)));
    });
    expect(layers.at(-1)!.back).toBeNull();
  });

  it('checks every activation of the library, hidden and at the output', () => {
    for (const name of Object.keys(activations)) {
      const { maxRelativeError, layers } = run({ hidden: name, output: name });
      expect(maxRelativeError, name).toBeLessThan(1e-6);
      expect(layers[0]!.numeric.checkW.verdict, name).toMatch(/checked|zero|kink/);
    }
  });

  it('checks softmax under each cost, and cross-entropy with its two partners', () => {
    const three = { sizes: [2, 3, 3], x: [[1, 0.5]], y: [[0, 1, 0]], output: 'softmax' };
    for (const cost of ['quadratic', 'cross-entropy', 'gaussian-likelihood']) {
      expect(run({ ...three, cost }).maxRelativeError, cost).toBeLessThan(1e-7);
    }
    expect(preset('partner').layers[1]!.delta).toEqual(preset('partner').misses);
  });

  it('draws what is not given by scheme and seed', () => {
    const first = run({ sizes: [3, 4, 2], seed: 5 });
    expect(first.layers.map(({ W }) => [W.length, W[0]!.length])).toEqual([[3, 4], [4, 2]]); // prettier-ignore
    expect(run({ sizes: [3, 4, 2], seed: 5 })).toEqual(first);
    expect(run({ sizes: [3, 4, 2], seed: 6 }).layers[0]!.W).not.toEqual(first.layers[0]!.W);
    expect(run({ W: [], b: [], scheme: 'zeros' }).layers[0]!.W).toEqual([[0, 0], [0, 0]]); // prettier-ignore
  });

  it('reports a kink and a zero as such, not as errors', () => {
    const { layers, maxRelativeError, worst } = preset('kink');
    expect(layers[0]!.numeric.checkW.verdict).toBe('kink');
    expect(layers[1]!.numeric.checkW.verdict).toBe('zero');
    expect([maxRelativeError, worst]).toEqual([0, null]);
    expect(layers[0]!.numeric.kinkB).toEqual([1, 1]);
  });

  it.each([
    [{ sizes: [2, 7, 1] }, /^sizes: \[2,7,1\] is not accepted/],
    [{ sizes: [2] }, /^sizes: /],
    [{ sizes: [2, 1.5, 1] }, /^sizes: 1.5 units are not accepted, give a whole number from 1 to 6 each$/],
    [{ x: [[1, 2, 3]] }, /^x: each example has 3 values, but layer 1 has 2 units$/],
    [{ x: [[1, 2], [1]] }, /^x: /], // prettier-ignore
    [{ y: [[1], [2]] }, /^y: give one row for each example of x, 1 in all and not 2$/], // prettier-ignore
    [{ y: [[1, 2]] }, /^y: each example has 2 values, but there are 1 outputs$/],
    [{ W: [[[1, 2], [3, 4]], [[1]]] }, /^W: W2 is 1×1, but sizes 2, 2, 1 ask for 2×1$/], // prettier-ignore
    [{ W: [[[1, 2]]] }, /^W: sizes 2, 2, 1 ask for 2 matrices, got 1$/],
    [{ b: [[1], [0]] }, /^b: b1 has 1 values, but layer 2 has 2 units$/], // prettier-ignore
    [{ cost: 'cross-entropy', output: 'relu' }, /^cost: cross-entropy needs outputs that are sigmoid or softmax/],
    [{ sizes: [2, 2, 2], output: 'softmax', cost: 'cross-entropy', y: [[1, 1]] }, /^y: example 1 sums to 2/],
  ])('%j is refused where it arises', (settings, message) => {
    expect(() => run(settings)).toThrow(ParameterError);
    expect(() => run(settings)).toThrow(message);
  });
});

describe('the moments of a pass', () => {
  it('go forward by layers and back by units', () => {
    const words = momentsOf([2, 2, 1]).map((one) => one.kind + ('layer' in one ? one.layer : '') + ('unit' in one ? `.${one.unit}` : '')); // prettier-ignore
    expect(words.join(' ')).toBe(
      'start forward2 forward3 cost error3.1 error2.1 error2.2 weights3 biases3 weights2 biases2',
    );
    expect(stepsOfPass([2, 2, 1])).toBe(10);
    expect(stepsOfPass([6, 6, 6, 6, 6])).toBe(4 + 1 + 24 + 8);
  });

  it('make known what they compute, no earlier', () => {
    const moments = momentsOf([2, 2, 1]);
    const at = (key: string) => knownFrom(partOf(key, [2, 2, 1])!, moments);
    expect(['x1', 'w1.1.1', 'z2.1', 'h3.1', 'E', 'd3.1', 'd2.2', 'dw2.1.1', 'db1.2'].map(at)).toEqual([
      0, 0, 1, 2, 3, 4, 6, 7, 10,
    ]);
  });
});

describe('parts', () => {
  const sizes = [2, 3, 2];

  it('come back from their keys', () => {
    const layers = [2, 3];
    const parts: Part[] = [
      ...unitsOf({ kind: 'x', layer: 1 }, sizes),
      ...unitsOf({ kind: 'y', layer: 3 }, sizes),
      { kind: 'E', layer: 3 },
      ...layers.flatMap((layer) =>
        (['w', 'b', 'z', 'h', 'd', 'dw', 'db'] as const).flatMap((kind): Part[] => [
          { kind, layer },
          ...unitsOf({ kind, layer }, sizes),
        ]),
      ),
    ];
    for (const part of parts) expect(partOf(keyOf(part), sizes), keyOf(part)).toEqual(part);
    expect(new Set(parts.map(keyOf)).size).toBe(parts.length);
  });

  it.each(['d9.1', 'd1.1', 'd2.4', 'w3.1.1', 'w1.3.1', 'x3', 'q1', '', 'd2.', 'E1', '__proto__'])(
    '%j is none',
    (key) => {
      expect(partOf(key, sizes)).toBeUndefined();
    },
  );

  it('know what goes into them', () => {
    const given = { sizes, output: 'sigmoid', cost: 'quadratic' };
    const sources = (key: string, more = {}) =>
      sourcesOf(partOf(key, sizes)!, { ...given, ...more })
        .map(keyOf)
        .join(' ');
    expect(sources('d2.1')).toBe('w2.1.1 d3.1 w2.1.2 d3.2 z2.1');
    expect(sources('d3.2')).toBe('h3.2 y2 z3.2');
    expect(sources('d3.2', { cost: 'cross-entropy' })).toBe('h3.2 y2');
    expect(sources('z2.3')).toBe('w1.1.3 x1 w1.2.3 x2 b1.3');
    expect(sources('dw2.3.1')).toBe('h2.3 d3.1');
    expect(sources('h3.1', { output: 'softmax' })).toBe('z3.1 z3.2');
    expect(sources('w1.1.1')).toBe('');
  });

  it('follow from their sources by the equations', () => {
    const result = run({ sizes, hidden: 'tanh', W: [], b: [], seed: 7 });
    const value = (part: Part): number => valueOf(part, result, 0);
    const given = { sizes, output: 'sigmoid', cost: 'quadratic' };
    for (const unit of [1, 2, 3]) {
      const z = sourcesOf({ kind: 'z', layer: 2, unit }, given).map(value);
      expect(value({ kind: 'z', layer: 2, unit })).toBeCloseTo(z[0]! * z[1]! + z[2]! * z[3]! + z[4]!, 14);
      const d = sourcesOf({ kind: 'd', layer: 2, unit }, given).map(value);
      const h = value({ kind: 'h', layer: 2, unit });
      expect(value({ kind: 'd', layer: 2, unit })).toBeCloseTo((d[0]! * d[1]! + d[2]! * d[3]!) * (1 - h * h), 14);
    }
  });

  it('belong to the equation that gives them, and an equation to a part nearby', () => {
    expect(rowOf(partOf('d2.1', sizes)!, sizes)).toBe('bp2');
    expect(rowOf(partOf('d3.1', sizes)!, sizes)).toBe('bp1');
    expect(rowOf(partOf('w1.1.1', sizes)!, sizes)).toBeUndefined();
    expect(keyOf(partOfRow('bp2', partOf('h3.2', sizes)!, sizes)!)).toBe('d2.2');
    expect(keyOf(partOfRow('bp4', partOf('x2', sizes)!, sizes)!)).toBe('dw1.1.2');
    expect(partOfRow('bp2', partOf('d2.1', [2, 1])!, [2, 1])).toBeUndefined();
  });
});

describe('numbers in small places', () => {
  it.each([
    [0.5, '0.5'],
    [-0.0187576, '−0.0188'],
    [1, '1'],
    [123.4567, '123.5'],
    [0.00000123, '1×10⁻⁶'],
    [1234567, '1×10⁶'],
    [0, '0'],
  ])('%d stands as %s', (value, text) => {
    expect(brief(value, 4).replaceAll('\u00a0', '')).toBe(text);
  });

  it('stand in rows', () => {
    expect(tuple([0.25, -1])).toBe('(0.25, −1)');
  });
});
