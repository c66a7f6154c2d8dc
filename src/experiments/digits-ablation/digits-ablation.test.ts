// One recorded seed is trained again; recipes differ in what they say they differ in.
import { describe, expect, it } from 'vitest';
import { runExperiment } from '../../lib/parameter/index.ts';
import { checkedRecord } from '../recorded.ts';
import { experiment } from './experiment.ts';
import folder from './index.ts';
import { bandsOf, lastOf, medianOf, recordedAccuracy, winsOver } from './recorded.ts';
import { CHANGED, RECIPES, recipeOf, WHOLE, type RecipeName } from './recipes.ts';
import { recordings, SEEDS } from './recordings.ts';

const run = (recipe: RecipeName, seed: number) => runExperiment(experiment, { recipe, seed }).result;

describe('digits-ablation', () => {
  it('is recorded from these sources', () => {
    expect(() => checkedRecord(folder, 'seeds', recordings.seeds)).not.toThrow();
  });

  it.each(['whole', 'old-school'] as const)('%s ends with another seed as it was recorded', (recipe) => {
    const { accuracy, firstCost } = run(recipe, 7);
    expect(accuracy.map(([share]) => share)).toEqual(recordedAccuracy(recipe).map((shares) => shares[6]));
    expect(firstCost[0]! > 0 && firstCost[0]! < 20).toBe(true);
  });

  it('changes what the recipe is named for', () => {
    for (const change of CHANGED) expect(recipeOf(change), change).not.toEqual(WHOLE);
    expect(recipeOf('whole')).toBe(WHOLE);
    expect(recipeOf('dropout')).toEqual({ ...WHOLE, keep: 0.8 });
    expect(recipeOf('no-penalty')).toEqual({ ...WHOLE, l2: 0 });
  });

  it('keeps twenty seeds and eleven moments of each recipe', () => {
    for (const recipe of RECIPES) {
      expect(recordedAccuracy(recipe)).toHaveLength(11);
      for (const shares of recordedAccuracy(recipe)) {
        expect(shares).toHaveLength(SEEDS);
        // Shares of 2,000 pictures.
        for (const share of shares) expect(share * 2000).toBeCloseTo(Math.round(share * 2000), 9);
      }
      const { low, median, high } = bandsOf(recipe).at(-1)!;
      expect(low <= median && median <= high && median === medianOf(recipe)).toBe(true);
    }
  });

  it('counts the seeds in which the whole recipe is ahead', () => {
    expect(winsOver('whole')).toBe(0);
    const [own, zeros] = [lastOf('whole'), lastOf('zeros')];
    expect(winsOver('zeros')).toBe(own.reduce((wins, share, seed) => wins + Number(share > zeros[seed]!), 0));
  });

  it('trains one seed after the other', () => {
    const both = runExperiment(experiment, { samples: 60, epochs: 1, seeds: 2, seed: 3 }).result;
    const second = runExperiment(experiment, { samples: 60, epochs: 1, seed: 4 }).result;
    expect(both.accuracy.map((shares) => shares[1])).toEqual(second.accuracy.map((shares) => shares[0]));
    expect(both.firstCost).toHaveLength(2);
  });
});
