// Two runs of the record again, the names of starts, and that zeros leave one unit.
import { describe, expect, it } from 'vitest';
import { matrixFrom } from '../../lib/nn/index.ts';
import { runExperiment } from '../../lib/parameter/index.ts';
import { checkedRecord, recordRun, recordedSettings } from '../recorded.ts';
import { differentColumns, experiment, schemesOf } from './experiment.ts';
import folder from './index.ts';
import { recordedRace, recordedSpreads } from './recorded.ts';
import { recordings } from './recordings.ts';

const run = (given: Record<string, unknown>) => runExperiment(experiment, given).result;

describe('init-race', () => {
  it('reads starts as words or as JSON', () => {
    expect(schemesOf('xavier, zeros')).toEqual(['xavier', 'zeros']);
    expect(schemesOf('["normal-0.01","he"]')).toEqual(['normal-0.01', 'he']);
    expect(schemesOf('xavier nobody')).toBeUndefined();
    expect(run({ schemes: 'nobody' })).toEqual({ schemes: [], wins: [], problem: 'unknown scheme' });
  });

  it('gives accuracy and cost by epoch and seed, and counts wins strictly', () => {
    const { schemes, wins } = run({ schemes: 'xavier zeros', epochs: 2, seeds: 2 });
    for (const { accuracy, cost, different } of schemes) {
      expect([accuracy.length, cost.length, accuracy[0]!.length, different.length]).toEqual([3, 3, 2, 2]);
    }
    expect(wins).toEqual([[0, 2], [0, 0]]); // prettier-ignore
    expect(schemes[1]!.cost[0]![0]).toBeCloseTo(Math.log(10), 9);
    expect(schemes.map(({ different }) => different)).toEqual([[30, 30], [1, 1]]); // prettier-ignore
  });

  it('tells columns apart by their last bit', () => {
    expect(differentColumns(matrixFrom([[1, 1, 1], [2, 2, 2 + 2 ** -51]]))).toBe(2); // prettier-ignore
  });

  it('has zeros as the spread of nothing', () => {
    const own = run({ schemes: 'own', spread: 0, epochs: 1 }).schemes[0]!;
    expect(own.accuracy).toEqual(run({ schemes: 'zeros', epochs: 1 }).schemes[0]!.accuracy);
  });
});

describe('the record', () => {
  it.each(['race', 'spreads', 'large'] as const)('%s is of these sources', (name) => {
    const recorded = checkedRecord(folder, name, recordings[name] as never);
    expect(recorded.runs.map((one) => one.settings)).toEqual(recordedSettings(folder, recordings[name] as never));
  });

  it('comes out again, its first seed for one start and one spread', () => {
    const race = { ...recordings.race, runs: recordings.race.runs.map((one) => ({ ...one, seeds: 1 })) };
    const settings = recordedSettings(folder, race as never);
    const [again] = recordRun(folder, race as never, settings[5]!).kept as { scheme: string; accuracy: number[][] }[];
    expect(again!.accuracy.map(([first]) => first)).toEqual(
      recordedRace(again!.scheme).accuracy.map(([first]) => first),
    );
    const { accuracy } = run({ schemes: 'own', spread: 0.01 }).schemes[0]!;
    expect(accuracy.at(-1)![0]).toBe(recordedSpreads().find(({ spread }) => spread === 0.01)!.last[0]);
  });
});
