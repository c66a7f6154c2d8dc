// One step against a second pass by hand, and what stays and what moves.
import { describe, expect, it } from 'vitest';
import { runExperiment } from '../../lib/parameter/index.ts';
import { experiment, PHASES, type Result } from './experiment.ts';
import folder from './index.ts';

const run = (given: Record<string, unknown> = {}): Result => runExperiment(experiment, given).result;
const kept = ({ mask }: Result, batch: number): number => mask[batch]!.flat().reduce((a, b) => a + b, 0);

describe('dropout-step', () => {
  it('strikes three of six units out, then others, and no input or output ever', () => {
    const result = run();
    expect(result.mask).toHaveLength(4);
    expect(kept(result, 0)).toBe(3);
    expect(new Set(result.mask.map((one) => one.flat().join(''))).size).toBe(4);
    expect(result.mask.every((layers) => layers.length === 1 && layers[0]!.length === 6)).toBe(true);
    expect(result.activations.every(([, , outputs]) => outputs!.every((value) => value > 0))).toBe(true);
  });

  it.each([1, 7, 16, 33])('moves what kept units have and nothing else, seed %d', (seed) => {
    const result = run({ seed });
    result.changed.forEach(({ W, b }, batch) => {
      const mask = result.mask[batch]![0]!;
      mask.forEach((one, j) => {
        expect(W[0]!.map((row) => row[j])).toEqual([one, one, one]);
        expect(W[1]![j]).toEqual([one, one]);
        expect(b[0]![j]).toBe(one);
      });
      expect(b[1]).toEqual([1, 1]);
      expect(result.changedCount[batch]).toBe(6 * kept(result, batch) + 2);
    });
    expect(Math.max(...result.movedDropped)).toBe(0);
    expect(result.parameters).toBe(3 * 6 + 6 + 6 * 2 + 2);
  });

  it('zeroes the activation and the error of a dropped unit, and doubles those kept', () => {
    const { mask, activations, errors } = run({ batches: 40 });
    mask.forEach((layers, batch) =>
      layers[0]!.forEach((one, j) => {
        expect(activations[batch]![1]![j] === 0).toBe(one === 0);
        expect(errors[batch]![0]![j] === 0).toBe(one === 0);
      }),
    );
    // A sigmoid divided by ½ may lie above 1.
    expect(Math.max(...activations.flatMap((layers) => layers[1]!))).toBeGreaterThan(1);
  });

  it('keeps about the share asked for', () => {
    const result = run({ batches: 400, keep: 0.3 });
    const share = result.mask.flat(2).reduce((a, b) => a + b, 0) / 2400;
    expect(Math.abs(share - 0.3)).toBeLessThan(0.04);
    expect(run({ keep: 1 }).mask.flat(2)).not.toContain(0);
  });

  it('lets momentum and decay move the parameters of dropped units (ledger A14)', () => {
    expect(Math.max(...run({ momentum: 0.9 }).movedDropped)).toBeGreaterThan(0.01);
    expect(run({ momentum: 0.9 }).movedDropped[0]).toBe(0); // nothing to remember yet
    expect(Math.min(...run({ decay: 0.01 }).movedDropped)).toBeGreaterThan(1e-4);
  });

  it('tells units apart that start as zeros', () => {
    expect(run({ start: 'zeros', batches: 40 }).distinct.at(-1)).toBe(6);
    expect(run({ start: 'zeros', batches: 40, keep: 1 }).distinct.at(-1)).toBe(1);
  });

  it('refuses sizes that are no network', () => {
    expect(() => run({ sizes: [3, 2.5, 2] })).toThrow('sizes: 2.5 units are not accepted, give whole numbers');
    expect(() => run({ sizes: [3, 6, 1] })).toThrow('sizes: a softmax output needs 2 units or more');
  });

  it('has five moments a mini-batch', async () => {
    const seen: number[] = [];
    runExperiment(experiment, {}, ({ step }) => seen.push(step));
    expect(seen.at(-1)).toBe(4 * PHASES.length);
    expect((await folder.figures()).map(({ id }) => id)).toEqual(['dropout-opening', 'dropout-step']);
  });
});
