// The curve against a second forward pass is the library's business; here: distances, and what the penalty does to them.
import { expect, it } from 'vitest';
import { runExperiment } from '../../lib/parameter/index.ts';
import { checkedRecord, recordRun } from '../recorded.ts';
import { experiment } from './experiment.ts';
import folder from './index.ts';
import { DECAY, recordings, SEEDS } from './recordings.ts';

const run = (given: Record<string, unknown>) => runExperiment(experiment, given).result;

it('without decay meets its points, with decay does not', () => {
  const [free, held] = [run({ lambda: 0 }), run({})];
  expect(free.fromPoints).toBeLessThan(0.01);
  expect(held.fromPoints).toBeGreaterThan(0.1);
  expect(free.points).toEqual(held.points);
});

it('measures the distance from the sine', () => {
  const { x, curve, fromTruth } = run({ epochs: 200 });
  const misses = x.map((at, i) => curve[i]! - Math.sin(Math.PI * (at + 1)));
  const mean = misses.reduce((sum, miss) => sum + miss * miss, 0) / misses.length;
  expect(fromTruth).toBeCloseTo(Math.sqrt(mean), 9);
});

it('has a record of these sources, from which two draws come out again', () => {
  const { runs } = checkedRecord(folder, 'draws', recordings.draws as never);
  expect(runs.map(({ settings }) => settings['lambda'])).toEqual([0, DECAY].flatMap((at) => Array(SEEDS).fill(at)));
  for (const one of [runs[4]!, runs[SEEDS + 4]!]) {
    expect(recordRun(folder, recordings.draws as never, one.settings)).toEqual(one);
  }
});
