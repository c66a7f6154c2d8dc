// Damages against their definitions; one recorded seed again; and that order means nothing to a dense layer.
import { describe, expect, it } from 'vitest';
import { matrix } from '../../lib/nn/index.ts';
import { runExperiment } from '../../lib/parameter/index.ts';
import { checkedRecord } from '../recorded.ts';
import { damaged, DAMAGES, MOVED, newOrder, reordered, reorderRows } from './damage.ts';
import { experiment, type Result } from './experiment.ts';
import folder from './index.ts';
import { accuraciesOf, keptOf } from './recorded.ts';
import { recordings, SEEDS } from './recordings.ts';

const run = (given: Record<string, unknown>): Result => runExperiment(experiment, given).result;
const of = ({ broken }: Result, name: string) => broken.find(({ damage }) => damage === name)!;

describe('damages', () => {
  const order = newOrder(784, 3);
  const X = matrix(1, 784);
  X.data.forEach((_, i) => (X.data[i] = i / 784));

  it('move to the right and fill with paper', () => {
    const [row] = damaged(X, 'moved', 28, order).row;
    expect(Array.from(row!.subarray(28, 28 + MOVED))).toEqual([0, 0, 0]);
    expect(row![28 + MOVED]).toBe(X.data[28]);
  });

  it('swap, scale and wipe', () => {
    expect(damaged(X, 'swapped', 28, order).data[196]).toBe(0.75);
    expect(damaged(X, 'multiplied', 28, order).data[392]).toBe(127.5);
    expect(Math.max(...damaged(X, 'blank', 28, order).data)).toBe(0);
    expect(Math.max(...damaged(X, 'divided', 28, order).data)).toBeLessThan(1 / 255);
  });

  it('scramble by a rule that keeps every pixel', () => {
    expect([...order].sort((one, other) => one - other)).toEqual(Array.from({ length: 784 }, (_, i) => i));
    const scrambled = reordered(X, order).row[0]!;
    expect([...scrambled].sort((one, other) => one - other)).toEqual(Array.from(X.data));
    const W = matrix(784, 1, Float64Array.from(X.data));
    reorderRows(W, order);
    expect(Array.from(W.data)).toEqual(Array.from(scrambled));
  });
});

describe('digits-broken', () => {
  it('is recorded from these sources, every damage of every seed', () => {
    expect(() => checkedRecord(folder, 'seeds', recordings.seeds)).not.toThrow();
    for (const damage of DAMAGES) expect(keptOf('drawn', damage)).toHaveLength(SEEDS);
  });

  it('ends with another seed as it was recorded', () => {
    const result = run({ seed: 5 });
    for (const damage of DAMAGES) expect(of(result, damage).accuracy).toBe(accuraciesOf('drawn', damage)[4]);
  });

  it('reads what it was trained on, in whatever order', () => {
    const [drawn, scrambled] = [
      run({ samples: 200, epochs: 2 }),
      run({ samples: 200, epochs: 2, trained: 'scrambled' }),
    ];
    expect(of(scrambled, 'scrambled').accuracy).toBeCloseTo(of(drawn, 'none').accuracy, 2);
    expect(of(scrambled, 'none').accuracy).toBeLessThan(0.4);
  });

  it('counts every answer once', () => {
    for (const { answers } of run({ samples: 100, epochs: 1 }).broken) {
      expect(answers.reduce((sum, count) => sum + count, 0)).toBe(2000);
    }
  });
});
