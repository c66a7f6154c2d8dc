// What twenty recorded seeds say of over-fitting and its cures. A build trains one of them again and refuses a record that
// no longer holds; the tests compare the hash of all sources.
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { experiment } from './experiment.ts';
import { medianFor, recordedRuns } from './recorded.ts';
import { CURES, SEEDS, type Cure } from './recordings.ts';

/** The quickest of the recorded runs to compute again. */
const TRIED_AGAIN = 7;

let again = false;

function checked(): void {
  if (again) return;
  const { result } = runExperiment(experiment, { ...CURES.early, seed: TRIED_AGAIN });
  if (!(Math.abs(result.kept.testCost - recordedRuns('early')[TRIED_AGAIN - 1]!.test) < 1e-4)) {
    throw new Error('overfitting: a seed no longer ends as recorded, compute it again with npm run record');
  }
  again = true;
}

/** In how many seeds the first is less than the second. */
const wins = (cure: Cure, other: Cure): number =>
  recordedRuns(cure).filter(({ test }, seed) => test < recordedRuns(other)[seed]!.test).length;

const test = (cure: Cure): number => medianFor(cure, (kept) => kept.test);

export const claims: readonly Claim[] = [
  {
    id: 'overfitting/worse-while-better',
    check() {
      checked();
      const runs = recordedRuns('none');
      const worse = runs.filter(({ end, best }) => end > 1.5 * best).length;
      const slots = {
        ...{ worse, seeds: SEEDS },
        training: medianFor('none', ({ trainCost }) => trainCost),
        best: medianFor('none', ({ best }) => best),
        end: medianFor('none', ({ end }) => end),
      };
      return { holds: worse >= 18 && slots.training < 0.02, slots: { ...slots, times: slots.end / slots.best } };
    },
  },
  {
    // The cost rises far more than the share of wrong answers.
    id: 'overfitting/few-sure-mistakes',
    check() {
      const runs = recordedRuns('none');
      const close = runs.filter(({ endAccuracy, bestAccuracy }) => Math.abs(endAccuracy - bestAccuracy) <= 0.03).length;
      const [best, end] = [
        medianFor('none', (kept) => kept.bestAccuracy),
        medianFor('none', (kept) => kept.endAccuracy),
      ];
      const slots = { close, seeds: SEEDS, best: 100 * (1 - best), end: 100 * (1 - end) };
      const costs = medianFor('none', (kept) => kept.end) / medianFor('none', (kept) => kept.best);
      return { holds: costs > 2 * ((1 - end) / (1 - best)), slots: { ...slots, costs } };
    },
  },
  {
    id: 'overfitting/every-cure-helps',
    check() {
      const counts = (['l2-weak', 'l2', 'l2-strong', 'l1', 'dropout', 'early', 'more'] as const).map((cure) => wins(cure, 'none')); // prettier-ignore
      const least = counts.reduce((low, count) => Math.min(low, count), SEEDS);
      return { holds: least >= 18, slots: { least, seeds: SEEDS, none: test('none') } };
    },
  },
  {
    id: 'overfitting/a-dose',
    check() {
      const [weak, middle, strong] = [test('l2-weak'), test('l2'), test('l2-strong')];
      const worse = wins('l2', 'l2-strong');
      const holds = strong > middle && worse >= 15;
      return { holds, slots: { weak, middle, strong, worse, ratio: strong / middle, seeds: SEEDS } };
    },
  },
  {
    id: 'overfitting/stopping-is-enough-here',
    check() {
      const beaten = (['l2-weak', 'l2', 'l2-strong', 'l1', 'dropout'] as const).map((cure) => wins('early', cure));
      const least = beaten.reduce((low, count) => Math.min(low, count), SEEDS);
      const epochs = recordedRuns('none').map(({ bestEpoch }) => bestEpoch);
      const slots = { earliest: Math.min(...epochs), latest: Math.max(...epochs), median: medianFor('none', (kept) => kept.bestEpoch) }; // prettier-ignore
      return { holds: least >= 14 && test('more') < test('early'), slots: { ...slots, least, seeds: SEEDS, early: test('early'), l2: test('l2'), more: test('more') } }; // prettier-ignore
    },
  },
  {
    id: 'overfitting/smaller-weights',
    check() {
      const [none, held] = [medianFor('none', (kept) => kept.squares), medianFor('l2', (kept) => kept.squares)];
      const smaller = recordedRuns('l2').filter(
        ({ squares }, i) => squares < recordedRuns('none')[i]!.squares / 5,
      ).length;
      return { holds: smaller >= 18, slots: { none, held, smaller, seeds: SEEDS } };
    },
  },
];
