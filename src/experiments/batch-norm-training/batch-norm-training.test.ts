// One recorded seed trained again, and the curves against a second look at the same network.
import { describe, expect, it } from 'vitest';
import { runExperiment } from '../../lib/parameter/index.ts';
import { checkedRecord } from '../recorded.ts';
import { experiment } from './experiment.ts';
import folder from './index.ts';
import { recordedFinals } from './recorded.ts';
import { recordings } from './recordings.ts';

const run = (given: Record<string, unknown>) => runExperiment(experiment, given).result;

describe('batch-norm-training', () => {
  it('ends as recorded', () => {
    expect(() => checkedRecord(folder, 'finals', recordings.finals)).not.toThrow();
    const { accuracy, trainingCost, finals } = run({});
    expect(accuracy.at(-1)).toBeCloseTo(recordedFinals({}).accuracy[0]!, 4);
    expect(trainingCost.at(-1)).toBeCloseTo(recordedFinals({}).trainingCost[0]!, 4);
    expect(finals.accuracy).toEqual([accuracy.at(-1)]);
  });

  it('begins at chance, and stays there without normalization', () => {
    const { accuracy, cost } = run({ normalized: 'off', epochs: 3 });
    expect(accuracy).toHaveLength(4);
    expect(Math.max(...accuracy)).toBeLessThan(0.2);
    expect(cost[0]).toBeCloseTo(Math.log(10), 0);
  });

  it('watches one unit a layer: normalized, its values have mean 0 at the start', () => {
    const { spreads } = run({ epochs: 1 });
    expect(spreads.map((layers) => layers.length)).toEqual([4, 4]);
    for (const { after } of spreads[0]!) {
      expect(after.reduce((a, b) => a + b)).toBeGreaterThan(950);
      const balance = after.reduce((sum, count, bin) => sum + count * (bin + 0.5 - after.length / 2), 0);
      expect(Math.abs(balance / 1000)).toBeLessThan(1);
    }
  });

  it('says where a run breaks off', () => {
    const { diverged, cost } = run({ normalized: 'off', activation: 'relu', eta: 1e200, epochs: 2 });
    expect(diverged?.parameter).toMatch(/^[Wb]\d$/);
    expect(cost.length).toBeLessThan(3);
  });
});
