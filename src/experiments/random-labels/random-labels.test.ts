// The record against one of its seeds, and what counts as a change of silence.
import { expect, it } from 'vitest';
import { runExperiment } from '../../lib/parameter/index.ts';
import { checkedRecord } from '../recorded.ts';
import folder from './index.ts';
import { experiment } from './experiment.ts';
import { recordedArm } from './recorded.ts';
import { ARMS, recordings, SEEDS, STRIDE } from './recordings.ts';

it('is of these sources', () => {
  expect(checkedRecord(folder, 'labels', recordings.labels).runs).toHaveLength(ARMS.length * SEEDS);
});

it.each(ARMS)('the second seed of $name comes out again', ({ name, activation, keep }) => {
  const { accuracy, fitted } = runExperiment(experiment, { activation, keep, seed: 2 }).result;
  const recorded = recordedArm(name)[1]!;
  expect(fitted).toBe(recorded.fitted);
  expect(accuracy.filter((_, epoch) => epoch % STRIDE === 0)).toEqual(recorded.accuracy);
});

it('silences nobody under tanh, and changes nothing without dropout', () => {
  const tanh = runExperiment(experiment, { activation: 'tanh', epochs: 20 }).result;
  expect([tanh.silent, tanh.changed]).toEqual([0, 0]);
  const dropped = runExperiment(experiment, { keep: 0.5, epochs: 20 }).result;
  // A unit that would answer is dropped with chance ½: of the half that answers, half changes.
  expect(dropped.changed).toBeGreaterThan(0.1);
  expect(dropped.changed).toBeLessThan(0.4);
});
