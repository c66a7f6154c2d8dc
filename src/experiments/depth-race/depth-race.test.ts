// The record against one of its seeds, trained again, and against the sources.
import { expect, it } from 'vitest';
import { runExperiment } from '../../lib/parameter/index.ts';
import { checkedRecord } from '../recorded.ts';
import folder from './index.ts';
import { experiment } from './experiment.ts';
import { recordedSeeds } from './recorded.ts';
import { recordings, SEEDS, SERIES } from './recordings.ts';

it('is of these sources', () => {
  expect(checkedRecord(folder, 'seeds', recordings.seeds).runs).toHaveLength(recordings.seeds.runs.length);
});

it.each(SERIES)('a seed of $activation comes out again', ({ activation, scheme }) => {
  const { accuracy, final } = runExperiment(experiment, { activation, scheme, depth: 5, seeds: 1 }).result;
  const recorded = recordedSeeds(activation, 5);
  expect(recorded.final).toHaveLength(SEEDS);
  expect(final[0]).toBe(recorded.final[0]);
  expect(accuracy[0]).toEqual(recorded.accuracy[0]);
});
