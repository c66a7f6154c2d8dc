// What twenty layers do to a signal, against a second pass without the library and against theory.
import { describe, expect, it } from 'vitest';
import { runExperiment } from '../../lib/parameter/index.ts';
import { deviationOf, examplesFor, experiment } from './experiment.ts';

const run = (given: Record<string, unknown> = {}) => runExperiment(experiment, given).result;

describe('init-depth', () => {
  it('gives a deviation for every hidden layer', () => {
    const { forward, backward, netInput } = run({ depth: 7 });
    expect([forward.length, backward.length, netInput.length]).toEqual([7, 7, 7]);
  });

  it('agrees with document A’s rule in the first layer only', () => {
    // Ledger A5: about 0.72, 0.54, 0.52, 0.51, 0.52 at width 1000.
    const { netInput } = run({ width: 1000, depth: 2 });
    expect(Math.abs(netInput[0]! - Math.sqrt(500.5 / 1001 + 0.0005))).toBeLessThan(0.06);
    for (const std of netInput.slice(1)) expect(Math.abs(std - 0.52)).toBeLessThan(0.05);
  });

  it('carries variances as theory says', () => {
    // ReLU under He: the mean square of z is kept; under Xavier of a square layer it is halved each time.
    const he = run({ scheme: 'he', activation: 'relu', width: 200 });
    const xavier = run({ scheme: 'xavier', activation: 'relu', width: 200 });
    expect(he.meanSquareZ[9]! / he.meanSquareZ[0]!).toBeGreaterThan(0.5);
    expect(he.meanSquareZ[9]! / he.meanSquareZ[0]!).toBeLessThan(2);
    const halvings = -Math.log2(xavier.meanSquareZ[9]! / xavier.meanSquareZ[0]!);
    expect(Math.abs(halvings - 9)).toBeLessThan(1.5);
    for (let layer = 0; layer < 10; layer++) {
      expect(he.meanSquare[layer]! / he.meanSquareZ[layer]!).toBeGreaterThan(0.35);
      expect(he.meanSquare[layer]! / he.meanSquareZ[layer]!).toBeLessThan(0.65);
    }
  });

  it('shrinks by 0.01 √width a layer where weights are that small', () => {
    const { forward } = run({ scheme: 'deviation-0.01', activation: 'tanh', width: 100 });
    expect(Math.log10(forward[8]! / forward[0]!)).toBeCloseTo(-8, 0);
  });

  it('with zeros is silent both ways', () => {
    const { forward, backward } = run({ scheme: 'zeros', activation: 'tanh' });
    expect(Math.max(...forward, ...backward)).toBe(0);
  });

  it('takes the deviation about the mean', () => {
    expect(deviationOf(Float64Array.of(1, 2, 3, 4))).toBeCloseTo(Math.sqrt(1.25), 14);
    expect([examplesFor(10), examplesFor(100), examplesFor(1000)]).toEqual([50, 20, 2]);
  });
});
