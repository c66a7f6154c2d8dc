// The nearest neighbor against a search; the vote against its parts; one recorded seed again.
import { describe, expect, it } from 'vitest';
import { digits } from '../../lib/data/index.ts';
import { createRandom } from '../../lib/nn/index.ts';
import { runExperiment } from '../../lib/parameter/index.ts';
import { checkedRecord } from '../recorded.ts';
import { experiment } from './experiment.ts';
import folder from './index.ts';
import { nearestAccuracy } from './nearest.ts';
import { keptOf, singleOf } from './recorded.ts';
import { recordings, SEEDS, TRIED } from './recordings.ts';

describe('digits-together', () => {
  it('finds the neighbor that a search finds', () => {
    const [known, asked] = [digits(60, createRandom(1)), digits(100, createRandom(2))];
    const search = nearestAccuracy(known, asked);
    let next = search.next();
    while (!next.done) next = search.next();
    const distance = (i: number, k: number): number =>
      asked.X.row[i]!.reduce((sum, ink, pixel) => sum + (ink - known.X.row[k]![pixel]!) ** 2, 0);
    let right = 0;
    for (let i = 0; i < 100; i++) {
      let best = 0;
      for (let k = 1; k < 60; k++) if (distance(i, k) < distance(i, best)) best = k;
      right += Number(known.labels[best] === asked.labels[i]);
    }
    expect(next.value).toBe(right / 100);
  });

  it('lets one network vote as it would alone', () => {
    const { alone, together } = runExperiment(experiment, { nets: 2, samples: 100, epochs: 2 }).result;
    expect(alone).toHaveLength(2);
    expect(together[0]).toBe(alone[0]);
    expect(alone[1]).not.toBe(alone[0]);
  });

  it('is recorded from these sources, and ends with another seed as it was', () => {
    expect(() => checkedRecord(folder, 'seeds', recordings.seeds)).not.toThrow();
    for (const { samples } of TRIED) expect(singleOf(samples)).toHaveLength(SEEDS);
    const { alone, nearest } = runExperiment(experiment, { samples: 300, epochs: 34, nets: 1, seed: 3 }).result;
    expect(keptOf(300)[2]).toMatchObject({ alone, nearest });
  });
});
