// Groups counted by hand, means taken cell by cell, and the boxes that are drawn.
import { describe, expect, it } from 'vitest';
import { runExperiment } from '../../lib/parameter/index.ts';
import { experiment, KINDS } from './experiment.ts';
import { boxOf } from './figures/block.ts';

const run = (given: Record<string, unknown> = {}) => runExperiment(experiment, given).result;

describe('norm-axes', () => {
  it('takes so many means over so many values: 8×6×4×4', () => {
    const all = KINDS.map((kind) => run({ kind, N: 8, C: 6, H: 4, W: 4, groups: 3 }));
    expect(all.map(({ count }) => count)).toEqual([6, 8, 48, 24]);
    expect(all.map(({ each }) => each)).toEqual([128, 96, 16, 32]);
  });

  it.each([
    ['batch', 3],
    ['layer', 1],
    ['instance', 1 * 6 + 3],
    ['group', 1 * 2 + 1],
  ])('%s: the cell of example 2, channel 4 belongs to group %d, from 0', (kind, group) => {
    expect(run({ kind, groups: 2, cell: [2, 4, 2, 1] }).group).toBe(group);
  });

  it.each(KINDS)('%s: a mean is that of its cells', (kind) => {
    const { values, groupOf, means, variances, group } = run({ kind });
    const cells = values.flatMap((row, n) => row.filter((_, e) => groupOf[n]![e] === group));
    const mean = cells.reduce((a, b) => a + b) / cells.length;
    expect(means[group]).toBeCloseTo(mean, 12);
    expect(variances[group]).toBeCloseTo(cells.reduce((sum, x) => sum + (x - mean) ** 2, 0) / cells.length, 12);
    const { n, c, p } = boxOf(run({ kind }), group);
    expect((n[1] - n[0]) * (c[1] - c[0]) * (p[1] - p[0])).toBe(cells.length);
  });

  it('keeps the cell within the block, and refuses groups that do not divide it', () => {
    expect(run({ cell: [9, 9, 9, 9] }).cell).toEqual([4, 6, 2, 2]);
    expect(() => run({ kind: 'group', groups: 4 })).toThrow(
      'groups: 6 channels cannot be divided into 4 groups, give a divisor of 6',
    );
    expect(() => run({ cell: [1.5, 1, 1, 1] })).toThrow('cell: give four whole numbers');
  });
});
