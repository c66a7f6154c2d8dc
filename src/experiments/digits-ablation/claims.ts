// What twenty seeds say, and what they do not. A build trains one recorded seed again and refuses a record that no
// longer holds; the tests compare the hash of all sources.
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { experiment } from './experiment.ts';
import { lastOf, medianOf, winsOver } from './recorded.ts';
import type { Change, RecipeName } from './recipes.ts';
import { SEEDS } from './recordings.ts';

const tried = new Set<RecipeName>();

/** Refuses a record whose first seed no longer ends as it did. */
function checked<Name extends RecipeName>(recipe: Name): Name {
  if (tried.has(recipe)) return recipe;
  const { accuracy } = runExperiment(experiment, { recipe }).result;
  if (accuracy.at(-1)![0] !== lastOf(recipe)[0]) {
    throw new Error(`digits-ablation: ${recipe} no longer ends as recorded, compute it again with npm run record`);
  }
  tried.add(recipe);
  return recipe;
}

const percent = (share: number): number => 100 * share;

/** Seeds in which the change ends ahead of the whole recipe; the others that are not wins end level. */
const lossesTo = (change: Change): number => {
  const own = lastOf(change);
  return lastOf('whole').filter((share, seed) => share < own[seed]!).length;
};

const MATTERS = [
  'zeros',
  'standard-normal',
  'linear',
  'eight-units',
  'small-rate',
  'large-batch',
  'old-school',
] as const;

export const claims: readonly Claim[] = [
  {
    id: 'digits-ablation/what-matters',
    check() {
      checked('whole');
      checked('standard-normal');
      const least = Math.min(...MATTERS.map(winsOver));
      const slots = Object.fromEntries(MATTERS.map((change) => [change, percent(medianOf(change))]));
      return {
        holds: least >= 0.9 * SEEDS,
        slots: { ...slots, whole: percent(medianOf('whole')), least, seeds: SEEDS },
      };
    },
  },
  {
    // No difference that twenty seeds can see.
    id: 'digits-ablation/what-is-not-shown',
    check() {
      const open = (['quadratic', 'relu', 'no-penalty'] as const).map((change) => winsOver(change));
      const [quadratic, relu, penalty] = open as [number, number, number];
      const apart = (['quadratic', 'relu', 'no-penalty'] as const).map((change) =>
        Math.abs(medianOf(change) - medianOf('whole')),
      );
      const holds = open.every((wins) => wins < 0.75 * SEEDS) && Math.max(...apart) < 0.005;
      return { holds, slots: { quadratic, relu, penalty, apart: percent(Math.max(...apart)), seeds: SEEDS } };
    },
  },
  {
    id: 'digits-ablation/zeros-cost-most',
    check() {
      const others = MATTERS.filter((change) => change !== 'zeros').map(medianOf);
      const zeros = medianOf('zeros');
      return {
        holds: zeros < Math.min(...others) - 0.2,
        slots: { zeros: percent(zeros), next: percent(Math.min(...others)) },
      };
    },
  },
  {
    // Seen in most seeds, and less than a point.
    id: 'digits-ablation/tanh-a-little',
    check() {
      const [wins, points] = [winsOver('tanh'), percent(medianOf('whole') - medianOf('tanh'))];
      return { holds: wins >= 16 && points > 0 && points < 1, slots: { wins, points, seeds: SEEDS } };
    },
  },
  {
    // Too few epochs for it, and little to restrain.
    id: 'digits-ablation/dropout-does-not-help-here',
    check() {
      const [ahead, behind] = [winsOver('dropout'), lossesTo('dropout')];
      return { holds: ahead >= 12 && medianOf('dropout') < medianOf('whole'), slots: { ahead, behind, seeds: SEEDS } };
    },
  },
];
