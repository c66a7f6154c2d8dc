// A run against a forward pass by hand, its sets, and the record.
import { describe, expect, it } from 'vitest';
import { runExperiment } from '../../lib/parameter/index.ts';
import { checkedRecord, recordRun, recordedSettings } from '../recorded.ts';
import { experiment, setsOf, type Result } from './experiment.ts';
import folder from './index.ts';
import { lastOf, medianOf, recordedRuns, stoppedOf, wins } from './recorded.ts';
import { KEEPS, recordings, SEEDS } from './recordings.ts';

const run = (given: Record<string, unknown> = {}): Result => runExperiment(experiment, given).result;

describe('dropout-training', () => {
  it('has three labels in ten wrong where it trains and where it chooses, none where it judges', () => {
    const { clean, train, validation, test } = setsOf(300, 0.3, 3);
    const wrong = Array.from(train.labels).filter((label, i) => label !== clean.labels[i]);
    expect(wrong).toHaveLength(90);
    expect(train.X.data).toEqual(clean.X.data);
    expect([validation.X.rows, test.X.rows, train.X.cols]).toEqual([300, 1000, 196]);
    const right = setsOf(300, 0, 3);
    expect(right.validation.labels).not.toEqual(validation.labels);
    expect(right.test.labels).toEqual(test.labels);
  });

  it('measures before the first epoch and after each, with nothing dropped', () => {
    const result = run({ epochs: 3, samples: 60, hidden: 20 });
    for (const set of ['train', 'validation', 'test'] as const) {
      expect([result[set].cost.length, result[set].accuracy.length]).toEqual([4, 4]);
    }
    expect(result.fooled).toHaveLength(4);
    // Before the first step dropout does not show at all.
    const plain = run({ epochs: 3, samples: 60, hidden: 20, keep: 1 });
    expect(result.test.cost[0]).toBe(plain.test.cost[0]);
    expect(result.test.cost[1]).not.toBe(plain.test.cost[1]);
  });

  it('counts labels given back among the wrong ones alone', () => {
    expect(run({ epochs: 2, samples: 60, wrongLabels: 0 }).fooled).toEqual([0, 0, 0]);
    // A hundred epochs learn sixty labels by heart.
    const { fooled, train } = run({ epochs: 100, samples: 60, hidden: 80, keep: 1 });
    expect([fooled.at(-1), train.accuracy.at(-1)]).toEqual([1, 1]);
  });

  it('stops where the validation cost is least', () => {
    const { validation, bestEpoch } = run({ epochs: 8, samples: 100 });
    expect(validation.cost[bestEpoch]).toBe(Math.min(...validation.cost));
  });
});

describe('the record', () => {
  it('is of these sources, and a setting comes out again', () => {
    const recording = recordings.seeds as never;
    const record = checkedRecord(folder, 'seeds', recording);
    const settings = recordedSettings(folder, recording);
    expect(record.runs.map((one) => one.settings)).toEqual(settings);
    const place = SEEDS.length * KEEPS.indexOf(0.5) + 2;
    expect(recordRun(folder, recording, settings[place]!)).toEqual(record.runs[place]);
  });

  // The teaching pack's counts, from another generator: 20 of 20 each.
  it('agrees with the pack in kind', () => {
    const [plain, mild, half] = ([1, 0.8, 0.5] as const).map((keep) => recordedRuns(keep)) as [never, never, never];
    const ends = (runs: ReturnType<typeof recordedRuns>): number[] => runs.map(lastOf);
    expect(wins(ends(half), ends(plain))).toBeGreaterThanOrEqual(18);
    expect(wins(ends(mild), ends(plain))).toBeGreaterThanOrEqual(17);
    expect(medianOf(recordedRuns(1).map(stoppedOf))).toBeGreaterThan(medianOf(ends(plain)) + 0.05);
  });

  it('has a median', () => {
    expect([medianOf([3, 1, 2]), medianOf([4, 1, 2, 3])]).toEqual([2, 2.5]);
  });
});
