// What was recorded, recipe by recipe.
import { bandOf, type Band } from '../../lib/figure/band.ts';
import record from './recorded/seeds.json' with { type: 'json' };
import type { RecipeName } from './recipes.ts';

/** accuracy[epoch][seed] */
export function recordedAccuracy(recipe: RecipeName): readonly (readonly number[])[] {
  const run = record.runs.find(({ settings }) => settings.recipe === recipe);
  if (!run) throw new Error(`digits-ablation: nothing was recorded for ${recipe}`);
  return run.kept.accuracy;
}

/** The last accuracies, seed by seed. */
export const lastOf = (recipe: RecipeName): readonly number[] => recordedAccuracy(recipe).at(-1)!;

/** Median and middle eight tenths, epoch by epoch. */
export const bandsOf = (recipe: RecipeName): Band[] =>
  recordedAccuracy(recipe).map((shares) => bandOf(shares.map((share) => [share]))[0]!);

export const medianOf = (recipe: RecipeName): number => bandsOf(recipe).at(-1)!.median;

/** In how many seeds the whole recipe ends with more right answers. */
export function winsOver(recipe: RecipeName): number {
  const own = lastOf(recipe);
  return lastOf('whole').filter((share, seed) => share > own[seed]!).length;
}
