// Every recipe with the same twenty seeds.
import type { Recording } from '../folder.ts';
import type { Result } from './experiment.ts';
import { RECIPES } from './recipes.ts';

export const SEEDS = 20;

const seeds: Recording<Result> = {
  runs: RECIPES.map((recipe) => ({ recipe, seeds: SEEDS })),
  // Accuracies are counts of 2,000: they print in few digits.
  keep: ({ result: { accuracy, diverged } }) => ({ accuracy, diverged }),
};

export const recordings = { seeds };
