// The whole recipe with one thing changed at a time, seed by seed: what was each of the lessons worth?
import { trainable } from '../../lib/data/digit-network.ts';
import { drawnDigits, HELD_OUT, heldOutDigits } from '../../lib/data/digit-sets.ts';
import { trained, type Curves } from '../../lib/data/digit-training.ts';
import { matrix } from '../../lib/nn/index.ts';
import { choice, defineExperiment, integer } from '../../lib/parameter/index.ts';
import { RECIPES, recipeOf } from './recipes.ts';

export interface Result {
  /** accuracy[epoch][seed] on pictures that were not shown; epoch 0 is the start. */
  accuracy: number[][];
  /** The cost of the pictures learned from before the first step, seed by seed. */
  firstCost: number[];
  /** Seeds whose cost stopped being finite; their last accuracy stands to the end. */
  diverged: number;
}

export const experiment = defineExperiment({
  id: 'digits-ablation',
  lesson: 'digits',
  documents: [],
  parameters: {
    recipe: choice({ default: 'standard-normal', options: RECIPES }),
    samples: integer({ default: 1000, range: [100, 3000], limits: { from: 10, to: 20_000 } }),
    epochs: integer({ default: 10, range: [1, 20], limits: { from: 1, to: 100 } }),
    seed: integer({ default: 1, range: [1, 50], limits: { from: 0, to: 1_000_000 } }),
    seeds: integer({ default: 1, range: [1, 20], limits: { from: 1, to: 100 } }),
  },
  presets: [{ name: 'one-out', settings: {} }],
  work: ({ samples, epochs, seeds }) => seeds * (samples + 2000) * epochs * 1200,
  *run({ recipe: name, samples, epochs, seed, seeds }) {
    const recipe = recipeOf(name);
    const result: Result = {
      accuracy: Array.from({ length: epochs + 1 }, () => []),
      firstCost: [],
      diverged: 0,
    };
    const heldOut = heldOutDigits();
    for (let i = 0; i < seeds; i++) {
      const curves: Curves = { accuracy: [], cost: [], training: { accuracy: [], cost: [] } };
      const network = trainable(recipe.sizes, { ...recipe, seed: seed + i }, recipe.batch);
      const data = drawnDigits(samples, seed + i);
      const run = trained(network, data, heldOut, { ...recipe, epochs }, { curves, outputs: matrix(HELD_OUT, 10) });
      let next = run.next();
      for (; !next.done; next = run.next()) yield { step: i * epochs + next.value, of: seeds * epochs };
      if (next.value) result.diverged++;
      result.accuracy.forEach((shares, epoch) => shares.push(curves.accuracy[epoch] ?? curves.accuracy.at(-1)!));
      result.firstCost.push(curves.training.cost[0]!);
    }
    return result;
  },
});
