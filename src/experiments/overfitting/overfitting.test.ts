// Costs against a second forward pass, the cures' runs, and the record.
import { describe, expect, it } from 'vitest';
import { runExperiment } from '../../lib/parameter/index.ts';
import { checkedRecord, recordRun, recordedSettings } from '../recorded.ts';
import { experiment, PATIENCE } from './experiment.ts';
import { moments } from './figures/curves.ts';
import folder from './index.ts';
import { medianFor, recordedRuns } from './recorded.ts';
import { CURES, cures, recordings, SEEDS } from './recordings.ts';
import { setsOf } from './sets.ts';

const run = (given: Record<string, unknown>) => runExperiment(experiment, given).result;

describe('overfitting', () => {
  it('has a value for each epoch, and keeps the last one’s weights', () => {
    const { train, validation, kept, bestEpoch, boundary } = run({ epochs: 50 });
    for (const values of [train.cost, train.accuracy, validation.cost, validation.accuracy])
      expect(values).toHaveLength(51);
    expect(kept.epoch).toBe(50);
    expect(kept.validation).toBe(validation.cost[50]);
    expect(bestEpoch).toBe(validation.cost.indexOf(Math.min(...validation.cost)));
    expect([boundary.length, boundary[0]!.length]).toEqual([41, 41]);
  });

  it('stops when nothing better has come for a while, and goes back', () => {
    const { validation, kept, stoppedAt, bestEpoch } = run({ stopping: 'early', seed: 7, hidden: 10 });
    expect(stoppedAt).toBe(bestEpoch + PATIENCE);
    expect(kept.epoch).toBe(bestEpoch);
    expect(kept.validation).toBe(Math.min(...validation.cost));
  });

  it('penalizes weights, not biases, and only with a strength', () => {
    const free = run({ epochs: 100 });
    expect(run({ epochs: 100, penalty: 'l2', lambda: 0 }).train).toEqual(free.train);
    expect(run({ epochs: 100, penalty: 'l2', lambda: 0.1 }).kept.squares).toBeLessThan(free.kept.squares / 2);
  });

  it('gives wrong labels to the training set alone', () => {
    const [right, wrong] = [0, 0.2].map((wrongLabels) => setsOf({ samples: 40, wrongLabels, seed: 3 }));
    const changed = right!.training.labels.filter((label, i) => label !== wrong!.training.labels[i]).length;
    expect(changed).toBe(8);
    expect(wrong!.validation).toEqual(right!.validation);
    expect(wrong!.test).toEqual(right!.test);
  });

  it('draws the first and the last epoch, and each once', () => {
    const drawn = moments(3001);
    expect([drawn[0], drawn.at(-1)]).toEqual([0, 3000]);
    expect(new Set(drawn).size).toBe(drawn.length);
    expect(drawn.length).toBeLessThan(300);
  });
});

describe('the record', () => {
  it('is of these sources, and a seed comes out again', { timeout: 30_000 }, () => {
    const recorded = checkedRecord(folder, 'bands', recordings.bands as never);
    const settings = recordedSettings(folder, recordings.bands as never);
    expect(recorded.runs.map((one) => one.settings)).toEqual(settings);
    const quick = cures.indexOf('early') * SEEDS + 4;
    expect(recordRun(folder, recordings.bands as never, settings[quick]!)).toEqual(recorded.runs[quick]);
  });

  it('has twenty seeds a cure, with early stopping at the best epoch of no cure', () => {
    expect(Object.keys(CURES)).toHaveLength(8);
    for (const cure of cures) expect(recordedRuns(cure)).toHaveLength(SEEDS);
    recordedRuns('early').forEach(({ best }, seed) => {
      // Where nothing better came within the patience, the whole run may still have found better.
      expect(best).toBeGreaterThanOrEqual(recordedRuns('none')[seed]!.best);
    });
    expect(medianFor('none', ({ trainCost }) => trainCost)).toBeLessThan(0.01);
  });
});
